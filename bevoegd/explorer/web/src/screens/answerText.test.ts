import { beforeAll, expect, test, vi } from "vitest";
import type { AnswerShown, QuestionShown } from "../contract";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en" }));
const { csvCells, csvHead, linkedNodes, toMarkdown } = await import("./answerText");
const { show } = await import("../state");

const QUESTION: QuestionShown = {
  id: "who-may", family: "who-may", question: { nl: "Wie mag dit?", en: "Who may do this?" }, purpose: "", parameters: [], any_of: [], columns: {},
  matrix: null, links: [{ source: "actor", target: "competence", label: "modality" }], usual: true, tags: [], example: {},
};
const SENTENCE = { statement: "s1", place: "wiv-2017#45", text: "De diensten\nzijn bevoegd.", document: "wiv.md", start: 0, end: 20, confidence: 0.9 };
const ANSWER: AnswerShown = {
  question: "who-may", columns: ["actor", "modality", "competence", "grounds", "statements", "evidence", "doubts"],
  rows: [{ actor: "aivd", modality: "power", competence: "hacking", grounds: ["wiv-2017#45"], statements: ["s1"], evidence: [SENTENCE], doubts: ["low confidence (0.50)"] }],
  complete: false, cypher: { query: "RETURN 1", parameters: { competence: "hacking", actor: null } },
};

beforeAll(() => show({ language: "nl" }));

test("a memo has the question, what was asked, every row with its sentence and place, the doubts, and that it was cut off", () => {
  const text = toMarkdown(QUESTION, ANSWER);
  expect(text).toContain("## Wie mag dit?\n\nBevoegdheid: hacking\n\n");
  expect(text).toContain("- **Actor:** aivd; **Hoe:** bevoegdheid; **Bevoegdheid:** hacking; **Grondslagen:** wiv-2017#45\n  > De diensten zijn bevoegd. (wiv-2017#45)");
  expect(text).toContain("  - Let op: lage zekerheid (0.50)");
  expect(text).toContain("Dit zijn niet alle rijen");
});

test("a spreadsheet keeps the ids and the sentences, and leaves out the ids of statements", () => {
  expect(csvHead(ANSWER)).toEqual(["actor", "modality", "competence", "grounds", "evidence", "doubts"]);
  expect(csvCells(ANSWER)).toEqual([["aivd", "power", "hacking", "wiv-2017#45", "wiv-2017#45: De diensten zijn bevoegd.", "low confidence (0.50)"]]);
});

test("the drawing of an answer has what its links join", () => {
  expect(linkedNodes(QUESTION, ANSWER)).toEqual(["actor/aivd", "competence/hacking"]);
});
