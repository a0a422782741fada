// Colours of lines: a modality each its own, other relations by category, what is not asserted in grey.

import type { Term } from "../contract";
import { termOf } from "../panels/names";

type Tone = readonly [light: string, dark: string];

const MODALITIES: Record<string, Tone> = {
  power: ["#1f6fb2", "#6fb3f2"],
  duty: ["#7a3e9d", "#c79be8"],
  task: ["#2c7a4b", "#6cc58e"],
  prohibition: ["#c0272d", "#ff7b78"],
  practice: ["#8a6100", "#e0b252"],
};
const CATEGORIES: Record<Term["category"], Tone> = {
  mandate: ["#1f6fb2", "#6fb3f2"],
  relation: ["#4f5b67", "#b3bec9"],
  ground: ["#0f7c80", "#5fc9cc"],
  law: ["#7a5c3e", "#cdb08f"],
  text: ["#78828c", "#8f9aa5"],
};
const ASSERTED = CATEGORIES.relation;
const NOT_ASSERTED: Tone = ["#8b6f8f", "#b79cbb"];

/** The colour of a line by its modality, relation or stance. */
export function toneOf(type: string, dark: boolean): string {
  const category = termOf(type)?.category;
  const tone = MODALITIES[type] ?? (category ? CATEGORIES[category] : type === "asserted" ? ASSERTED : NOT_ASSERTED);
  return dark ? tone[1] : tone[0];
}
