// Who judges, and what a judgement says of a sentence.

import { signal } from "@preact/signals";
import type { JudgementRequest, JudgementShown, Sentence } from "../contract";
import { language, select, view } from "../state";

export type Verdict = JudgementRequest["verdict"];
export const VERDICTS: Verdict[] = ["right", "wrong", "corrected"];
export const CORRECTABLE = ["actor", "other", "competence", "modality"] as const;
export type Correctable = (typeof CORRECTABLE)[number];

const KEPT_AS = "bevoegd-name";

/** The name of the person who judges, remembered in this browser. */
export const judge = signal(localStorage.getItem(KEPT_AS) ?? "");

export function rememberJudge(name: string): void {
  judge.value = name;
  localStorage.setItem(KEPT_AS, name);
}

/** What of a sentence can be corrected: of a mandate actor, competence and modality, of a relation its two actors. */
export function correctable({ values }: Sentence): Correctable[] {
  return CORRECTABLE.filter((field) => typeof values[field] === "string");
}

/** The corrections: values that differ from what was read, null for the rest. */
export function corrections(sentence: Sentence, typed: Partial<Record<Correctable, string>>): Record<Correctable, string | null> {
  const changed = (field: Correctable) => (typed[field] && typed[field] !== sentence.values[field] ? typed[field] : null);
  return { actor: changed("actor"), other: changed("other"), competence: changed("competence"), modality: changed("modality") };
}

/** Goes from the chosen line, which a judgement or its withdrawal may have taken away, to the passage it was read in. */
export function leaveLine({ verdict, passage }: JudgementShown): void {
  const { selection } = view.value;
  if (verdict !== "right" && passage && selection && "edge" in selection) select({ passage });
}

/** '3 mei 2026 14:05' of a time in ISO 8601. */
export function timeWords(at: string): string {
  return new Date(at).toLocaleString(language.value === "nl" ? "nl-NL" : "en-GB", { dateStyle: "medium", timeStyle: "short" });
}

/** Judgements with all the words typed in their sentence, name or reason, and of the verdict asked for. */
export function judgementsWith(judgements: JudgementShown[], words: string, verdict: Verdict | ""): JudgementShown[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return judgements.filter((one) => {
    const text = `${one.said} ${one.by} ${one.reason}`.toLowerCase();
    return (verdict === "" || one.verdict === verdict) && wanted.every((word) => text.includes(word));
  });
}
