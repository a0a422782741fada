import { expect, test } from "vitest";
import { groupsOf } from "./compare";
import { WORDS } from "./words";

test("two actors: what both hold comes first, and the other side of a row says that no text gives it", () => {
  const rows = [
    { competence: "advice", held_by: "only first", first_modalities: ["task"], second_modalities: [], first_grounds: ["wiv-2017#8"], second_grounds: [], first_conditions: [], second_conditions: [] },
    { competence: "penalties", held_by: "both", first_modalities: ["power"], second_modalities: ["power"], first_grounds: [], second_grounds: [], first_conditions: ["ten hoogste"], second_conditions: [] },
  ];
  const groups = groupsOf("compare-actors", rows, ["ncsc", "rdi"]);
  expect(groups.map(({ id }) => id)).toEqual(["both", "only first"]);
  const [first, second] = groups[1]!.rows[0]!.sides;
  expect(first).toMatchObject({ actor: "ncsc", modalities: ["task"], grounds: ["wiv-2017#8"] });
  expect(second).toMatchObject({ actor: "rdi", modalities: [], empty: WORDS.noText });
});

test("two laws: an unread law is unknown, not a loss; another modality or condition is a change", () => {
  const row = { actor: "aivd", competence: "advice", from_modality: ["task"], to_modality: [], from_grounds: [], to_grounds: [], from_conditions: [], to_conditions: [] };
  const groups = groupsOf("changed-between-laws", [{ ...row, changes: ["unknown"] }, { ...row, changes: ["modality", "conditions"] }, { ...row, changes: ["lost"] }], ["a", "b"]);
  expect(groups.map(({ id }) => id)).toEqual(["lost", "changed", "unknown"]);
  expect(groups[2]!.rows[0]!.sides[1].empty).toBe(WORDS.notRead);
  expect(groups[0]!.rows[0]!.sides[1].empty).toBe(WORDS.noText);
});

test("two days: what came stands on the last day, what went on the first, and what is unknown on neither", () => {
  const row = { actor: "aivd", competence: "advice", modalities: ["task"], grounds: ["wiv-2017#8"] };
  const rows = [{ ...row, change: "went" }, { ...row, change: "came" }, { change: "unknown", actor: null, competence: null, modalities: ["task"], grounds: [] }];
  const groups = groupsOf("changed-between-dates", rows, ["2018-01-01", "2019-01-01"]);
  const held = groups.map(({ id, rows: [compared] }) => [id, ...compared!.sides.map(({ modalities }) => modalities.length)]);
  expect(held).toEqual([["came", 0, 1], ["went", 1, 0], ["unknown", 0, 0]]);
});
