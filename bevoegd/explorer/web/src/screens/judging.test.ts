import { expect, test, vi } from "vitest";
import type { JudgementShown, Sentence } from "../contract";

vi.hoisted(() => {
  vi.stubGlobal("navigator", { language: "nl" });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
});
const { correctable, corrections, judgementsWith } = await import("./judging");

const sentence = (values: Sentence["values"]) => ({ values }) as Sentence;

test("of a mandate actor, competence and modality can be corrected, of a relation its two actors", () => {
  expect(correctable(sentence({ actor: "aivd", modality: "power", competence: "hacking" }))).toEqual(["actor", "competence", "modality"]);
  expect(correctable(sentence({ actor: "ctivd", relation: "OVERSEES", other: "aivd" }))).toEqual(["actor", "other"]);
});

test("what stays as it was read is not sent", () => {
  const mandate = sentence({ actor: "aivd", modality: "power", competence: "hacking" });
  expect(corrections(mandate, { actor: "aivd", modality: "duty", competence: "" })).toEqual({ actor: null, other: null, competence: null, modality: "duty" });
});

test("judgements are found by words of their sentence, name or reason, and by verdict", () => {
  const judgement = (id: string, verdict: JudgementShown["verdict"], said: string) => ({ id, verdict, said, by: "Jurist", reason: "staat er niet" }) as JudgementShown;
  const all = [judgement("a", "wrong", "De TIB toetst."), judgement("b", "right", "De CTIVD toetst.")];
  expect(judgementsWith(all, "toetst NIET", "").map(({ id }) => id)).toEqual(["a", "b"]);
  expect(judgementsWith(all, "ctivd", "").map(({ id }) => id)).toEqual(["b"]);
  expect(judgementsWith(all, "", "wrong").map(({ id }) => id)).toEqual(["a"]);
});
