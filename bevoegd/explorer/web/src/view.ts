// The view: all that a link has to say for the same page to open again.

import type { EdgeRequest, Filters, Words } from "./contract";

export type Language = keyof Words;
export type Layout = "force" | "layered" | "radial";
export type Screen = "graph" | "questions" | "matrix" | "compare" | "ladder" | "judgements" | "cypher";
export type Selection = { node: string } | { edge: Omit<EdgeRequest, "filters"> } | { passage: string };

export interface View {
  /** Ids of the nodes that are drawn; all there are where `whole` is true. */
  nodes: string[];
  whole: boolean;
  hidden: string[];
  /** Places that a person gave to nodes, in the coordinates of the drawing. */
  pinned: Record<string, [number, number]>;
  filters: Filters;
  layout: Layout;
  edgeLabels: boolean;
  language: Language;
  screen: Screen;
  selection: Selection | null;
  /** The question asked on a screen, with its values as a person wrote them. */
  asked: { question: string; values: Record<string, string> } | null;
}

export const NO_FILTERS: Filters = {
  modalities: [], relations: [], stances: ["asserted"], law: null, document: null, on: null, confidence: 0,
};

export const EMPTY_VIEW: View = {
  nodes: [], whole: false, hidden: [], pinned: {}, filters: NO_FILTERS, layout: "force", edgeLabels: false,
  language: globalThis.navigator?.language.startsWith("nl") ? "nl" : "en", screen: "graph", selection: null, asked: null,
};

const CHOICES: Record<string, readonly string[]> = {
  layout: ["force", "layered", "radial"] satisfies Layout[],
  screen: ["graph", "questions", "matrix", "compare", "ladder", "judgements", "cypher"] satisfies Screen[],
  language: ["nl", "en"] satisfies Language[],
};

export function toAddress(shown: View): string {
  const differs = Object.entries(shown).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(EMPTY_VIEW[name as keyof View]) || name === "language",
  );
  return `#${encodeURIComponent(JSON.stringify(Object.fromEntries(differs)))}`;
}

/** The view that an address holds; what does not fit in it is left out, and null where nothing can be read. */
export function fromAddress(hash: string): View | null {
  try {
    const part: unknown = JSON.parse(decodeURIComponent(hash.slice(1)));
    return isRecord(part) ? { ...EMPTY_VIEW, ...fitting(part, EMPTY_VIEW), filters: filtersOf(part.filters), pinned: placesOf(part.pinned) } : null;
  } catch {
    return null;
  }
}

function filtersOf(part: unknown): Filters {
  return isRecord(part) ? { ...NO_FILTERS, ...fitting(part, NO_FILTERS) } : NO_FILTERS;
}

function placesOf(part: unknown): View["pinned"] {
  return Object.fromEntries(Object.entries(isRecord(part) ? part : {}).filter(isPlaced));
}

function isPlaced(entry: [string, unknown]): entry is [string, [number, number]] {
  return Array.isArray(entry[1]) && entry[1].length === 2 && entry[1].every(Number.isFinite);
}

/** The fields of `part` that have the form of those in `model`, and a word that is known where only some are. */
function fitting(part: Record<string, unknown>, model: object): object {
  const fields = Object.entries(model).filter(([name, value]) => name in part && hasForm(part[name], value, CHOICES[name]));
  return Object.fromEntries(fields.map(([name]) => [name, part[name]]));
}

function hasForm(value: unknown, model: unknown, choices: readonly string[] | undefined): boolean {
  if (choices) return choices.includes(value as string);
  if (model === null) return value === null || typeof value === "string" || isRecord(value);
  if (Array.isArray(model)) return Array.isArray(value) && value.every((item) => typeof item === "string");
  return typeof value === typeof model && Array.isArray(value) === Array.isArray(model) && value !== null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
