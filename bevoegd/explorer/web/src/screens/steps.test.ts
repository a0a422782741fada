import { expect, test } from "vitest";
import { actorsOf, stepsOf } from "./steps";

const STEP = { step_nl: "Opmerken", step_en: "Noticing", prohibited: ["csirt"] };

test("rows of a step stand together; a step without an actor has no rows", () => {
  const rows = [
    { ...STEP, step: 1, actor: "aivd", modality: "task" },
    { ...STEP, step: 1, actor: "aivd", modality: "power" },
    { ...STEP, step: 2, actor: null, modality: null },
  ];
  const [first, second] = stepsOf(rows);
  expect([first!.number, first!.words, first!.prohibited, first!.rows.length, actorsOf(first!)]).toEqual([1, { nl: "Opmerken", en: "Noticing" }, ["csirt"], 2, 1]);
  expect([second!.number, second!.rows]).toEqual([2, []]);
});
