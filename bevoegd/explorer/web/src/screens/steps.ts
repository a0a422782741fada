// The answer of the ladder, step by step.

import type { Words } from "../contract";
import type { Row } from "./evidence";

export interface Step {
  number: number;
  words: Words;
  /** Actors that are forbidden an act of this step. */
  prohibited: string[];
  /** What each actor holds here, a row a modality; none where nobody is found. */
  rows: Row[];
}

export function stepsOf(rows: Row[]): Step[] {
  const numbers = [...new Set(rows.map((row) => Number(row.step)))];
  return numbers.map((number) => {
    const here = rows.filter((row) => row.step === number);
    const [first] = here as [Row];
    return {
      number,
      words: { nl: String(first.step_nl), en: String(first.step_en) },
      prohibited: first.prohibited as string[],
      rows: here.filter((row) => row.actor !== null),
    };
  });
}

/** How many different actors act in a step. */
export function actorsOf(step: Step): number {
  return new Set(step.rows.map((row) => row.actor)).size;
}
