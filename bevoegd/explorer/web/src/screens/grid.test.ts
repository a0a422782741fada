import { expect, test } from "vitest";
import { gridOf, moved } from "./grid";

const ROWS = [
  { actor: "tib", competence: "advice", modalities: "task" },
  { actor: "aivd", competence: "hacking", modalities: "power" },
  { actor: "aivd", competence: "advice", modalities: "duty" },
];
const name = (id: string) => ({ "actor/aivd": "Z-dienst", "actor/tib": "A-toets" })[id] ?? id;

test("lines and columns come by how many cells they fill, or by name", () => {
  const byTotal = gridOf(ROWS, { actors: "total", competences: "total" }, name);
  expect([byTotal.actors, byTotal.competences]).toEqual([["aivd", "tib"], ["advice", "hacking"]]);
  const byName = gridOf(ROWS, { actors: "name", competences: "name" }, name);
  expect([byName.actors, byName.competences]).toEqual([["tib", "aivd"], ["advice", "hacking"]]);
});

test("a cell holds its row, and nothing where no text says anything", () => {
  const grid = gridOf(ROWS, { actors: "total", competences: "total" }, name);
  expect(grid.cell("aivd", "hacking")).toBe(ROWS[1]);
  expect(grid.cell("tib", "hacking")).toBeNull();
  expect([grid.total("actor/aivd"), grid.total("competence/hacking")]).toEqual([2, 1]);
});

test("the keys walk over the cells and stay within them", () => {
  expect(moved("ArrowDown", [0, 1], 2, 3)).toEqual([1, 1]);
  expect(moved("ArrowDown", [1, 1], 2, 3)).toEqual([1, 1]);
  expect(moved("ArrowLeft", [1, 0], 2, 3)).toEqual([1, 0]);
  expect(moved("End", [1, 0], 2, 3)).toEqual([1, 2]);
  expect(moved("Enter", [1, 0], 2, 3)).toBeNull();
});
