// Which columns of an answer hold ids, and of what: the library says it in words only ("id of the actor").

import type { Node } from "../contract";

type NodeKind = Node["kind"];

const BY_KIND: Record<string, string> = {
  actor: `actor actors appointed_by appointers elsewhere filled_by from givers held_above holder holders informed_by law_actors
    ministers moved_from moved_to now_held_by overseen_by overseer overseers oversees oversight_under_laws parliament
    permission related reports_to responsible role roles shared_with supervisors tells to towards`,
  competence: "broader competence competences law_competences withheld",
  law: `eu_act first_grounds from_grounds given_by ground grounds implemented_by lapsed law laws others replaced_by role_in
    second_grounds stays_under successors to_grounds withheld_by`,
  document: "document documents",
};
const MIXED: Record<string, NodeKind[]> = {
  about: ["competence", "actor"],
  cited: ["law", "document"],
  near: ["actor", "law"],
  new: ["actor", "law"],
  old: ["actor", "law"],
  other: ["actor", "law"],
  path: ["actor", "law"],
  prohibited: ["actor", "law"],
  source: ["actor", "law", "document"],
  target: ["actor", "law"],
};
const KINDS = new Map<string, NodeKind[]>([...Object.entries(BY_KIND).flatMap(kindOfColumns), ...Object.entries(MIXED)]);

function kindOfColumns([kind, columns]: [string, string]): [string, NodeKind[]][] {
  return columns.split(/\s+/).map((column) => [column, [kind as NodeKind]]);
}

/** Nodes that a value of a column may be: 'wiv-2017#73' of `grounds` is 'provision/wiv-2017#73'. None for text and numbers. */
export function nodesMeant(column: string, value: unknown): string[] {
  const kinds = KINDS.get(column) ?? [];
  if (typeof value !== "string") return [];
  return kinds.map((kind) => `${kind === "law" && value.includes("#") ? "provision" : kind}/${value}`);
}

/** All nodes that the cells of these rows may be, in the columns given. */
export function nodesIn(rows: Record<string, unknown>[], columns: string[]): string[] {
  const values = rows.flatMap((row) => columns.flatMap((column) => listed(row[column]).flatMap((value) => nodesMeant(column, value))));
  return [...new Set(values)];
}

/** A cell as a list: of its values, of the one value that it is, or of none. */
export function listed(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Columns that a reader needs: without those that the page shows otherwise, and names that stand beside the id they belong to. */
export function columnsShown(columns: string[]): string[] {
  return columns.filter((column) => !OTHERWISE.has(column) && !isNameOfId(column, columns));
}

const OTHERWISE = new Set(["statements", "evidence", "doubts"]);

function isNameOfId(column: string, columns: string[]): boolean {
  if (column !== "name" && !column.endsWith("_name")) return false;
  const before = columns[columns.indexOf(column) - 1];
  return before !== undefined && KINDS.has(before);
}
