import { expect, test } from "vitest";
import { columnsShown, nodesIn, nodesMeant } from "./columns";

test("an id is of the kind that its column holds; a place in a law is a provision", () => {
  expect(nodesMeant("actor", "aivd")).toEqual(["actor/aivd"]);
  expect(nodesMeant("grounds", "wiv-2017#73")).toEqual(["provision/wiv-2017#73"]);
  expect(nodesMeant("grounds", "wiv-2017")).toEqual(["law/wiv-2017"]);
  expect(nodesMeant("other", "wiv-2017")).toEqual(["actor/wiv-2017", "law/wiv-2017"]);
});

test("text, numbers and nothing are no nodes", () => {
  expect(nodesMeant("conditions", "aivd")).toEqual([]);
  expect(nodesMeant("holders", 3)).toEqual([]);
  expect(nodesIn([{ actor: null, grounds: [] }], ["actor", "grounds"])).toEqual([]);
});

test("each node of the rows comes once, from single values and lists", () => {
  const rows = [{ actor: "aivd", overseers: ["ctivd", "tib"] }, { actor: "mivd", overseers: ["ctivd"] }];
  expect(nodesIn(rows, ["actor", "overseers"])).toEqual(["actor/aivd", "actor/ctivd", "actor/tib", "actor/mivd"]);
});

test("names beside their id, and what the page shows otherwise, are no columns of the table", () => {
  const columns = ["actor", "name", "modality", "law", "law_name", "phrases", "name_nl", "statements", "evidence", "doubts"];
  expect(columnsShown(columns)).toEqual(["actor", "modality", "law", "phrases", "name_nl"]);
});
