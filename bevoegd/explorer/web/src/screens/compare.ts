// What can be compared, and how an answer falls into groups with two sides.

import type { Words } from "../contract";
import { listed } from "./columns";
import type { Row } from "./evidence";
import { modalitiesIn, type Modality } from "./modality";
import { WORDS } from "./words";

export type Comparison = "compare-actors" | "changed-between-laws" | "changed-between-dates";

interface Shape {
  name: Words;
  /** The parameters of the question that hold the two, and what to call them. */
  ends: [string, string];
  labels: [Words, Words];
  /** Kinds of thing to search; null for two days. */
  kinds: string[] | null;
}

export const COMPARISONS: Record<Comparison, Shape> = {
  "compare-actors": { name: WORDS.compareActors, ends: ["first", "second"], labels: [WORDS.firstActor, WORDS.secondActor], kinds: ["actor"] },
  "changed-between-laws": {
    name: WORDS.compareLaws, ends: ["from", "to"], labels: [WORDS.firstLaw, WORDS.secondLaw], kinds: ["law", "provision"],
  },
  "changed-between-dates": { name: WORDS.compareDates, ends: ["from", "to"], labels: [WORDS.firstDay, WORDS.lastDay], kinds: null },
};

export function isComparison(question: string | undefined): question is Comparison {
  return question !== undefined && question in COMPARISONS;
}

/** One of the two sides of a row: what is held, or why nothing is shown. */
export interface Side {
  actor: string | null;
  modalities: Modality[];
  grounds: unknown[];
  conditions: unknown[];
  empty: Words;
}

export interface Compared {
  row: Row;
  sides: [Side, Side];
}

export interface Group {
  id: string;
  title: Words;
  note: Words | null;
  rows: Compared[];
}

/** `ends` are the ids of what is compared. */
export function groupsOf(comparison: Comparison, rows: Row[], ends: [string, string]): Group[] {
  const { titles, groupOf, sides } = GROUPINGS[comparison];
  return Object.entries(titles)
    .map(([id, [title, note = null]]) => ({ id, title, note, rows: rows.filter((row) => groupOf(row) === id).map((row) => ({ row, sides: sides(row, ends) })) }))
    .filter((group) => group.rows.length > 0);
}

interface Grouping {
  /** Of each group, its title and what to know of it. */
  titles: Record<string, [Words, Words?]>;
  groupOf(row: Row): string;
  sides(row: Row, ends: [string, string]): [Side, Side];
}

const GROUPINGS: Record<Comparison, Grouping> = {
  "compare-actors": {
    titles: {
      both: [WORDS.both], "only first": [WORDS.onlyFirst, WORDS.noTextNote], "only second": [WORDS.onlySecond, WORDS.noTextNote],
      neither: [WORDS.neither, WORDS.neitherNote],
    },
    groupOf: (row) => String(row.held_by),
    sides: (row, [first, second]) => [
      side(first, row.first_modalities, row.first_grounds, row.first_conditions, WORDS.noText),
      side(second, row.second_modalities, row.second_grounds, row.second_conditions, WORDS.noText),
    ],
  },
  "changed-between-laws": {
    titles: {
      gained: [WORDS.gained], lost: [WORDS.lost], moved: [WORDS.moved, WORDS.movedNote], changed: [WORDS.changed, WORDS.changedNote],
      unknown: [WORDS.unknownTitle, WORDS.unknownLaw],
    },
    groupOf: lawGroup,
    sides: (row) => {
      const empty = lawGroup(row) === "unknown" ? WORDS.notRead : WORDS.noText;
      const actor = String(row.actor);
      return [
        side(actor, row.from_modality, row.from_grounds, row.from_conditions, empty),
        side(actor, row.to_modality, row.to_grounds, row.to_conditions, empty),
      ];
    },
  },
  "changed-between-dates": {
    titles: { came: [WORDS.came, WORDS.noDateNote], went: [WORDS.went, WORDS.noDateNote], unknown: [WORDS.unknownTitle, WORDS.unknownDates] },
    groupOf: (row) => String(row.change),
    sides: (row) => {
      const held = side(row.actor as string | null, row.modalities, row.grounds, [], WORDS.unknown);
      if (row.change === "came") return [{ ...NOTHING, empty: WORDS.notYet }, held];
      if (row.change === "went") return [held, { ...NOTHING, empty: WORDS.noMore }];
      return [NOTHING, NOTHING];
    },
  },
};

const NOTHING: Side = { actor: null, modalities: [], grounds: [], conditions: [], empty: WORDS.unknown };

function side(actor: string | null, modalities: unknown, grounds: unknown, conditions: unknown, empty: Words): Side {
  return { actor, modalities: modalitiesIn(modalities), grounds: listed(grounds), conditions: listed(conditions), empty };
}

function lawGroup(row: Row): string {
  const [change] = listed(row.changes);
  return change === "modality" || change === "conditions" ? "changed" : String(change);
}
