// The competence matrix as a grid: a line an actor, a column a competence, in a cell the row of the answer.

import type { Row } from "./evidence";

export type Order = "total" | "name";

export interface Grid {
  actors: string[];
  competences: string[];
  cell(actor: string, competence: string): Row | null;
  /** How many cells of an actor or competence are filled. */
  total(id: string): number;
}

interface Orders {
  actors: Order;
  competences: Order;
}

/** `nameOf` names 'actor/aivd' and 'competence/disruption', to sort by. Ties go by name. */
export function gridOf(rows: Row[], orders: Orders, nameOf: (id: string) => string): Grid {
  const cells = new Map(rows.map((row) => [`${row.actor} ${row.competence}`, row]));
  const totals = new Map<string, number>();
  for (const row of rows) for (const id of [`actor/${row.actor}`, `competence/${row.competence}`]) totals.set(id, (totals.get(id) ?? 0) + 1);
  const total = (id: string) => totals.get(id) ?? 0;
  const keys = (kind: string, order: Order) =>
    [...totals.keys()].filter((id) => id.startsWith(`${kind}/`)).sort((one, other) => {
      const byName = nameOf(one).localeCompare(nameOf(other));
      return order === "name" ? byName : total(other) - total(one) || byName;
    }).map((id) => id.slice(kind.length + 1));
  return {
    actors: keys("actor", orders.actors),
    competences: keys("competence", orders.competences),
    cell: (actor, competence) => cells.get(`${actor} ${competence}`) ?? null,
    total,
  };
}

/** Where the keys of a grid go from a place, within its bounds; null for another key. */
export function moved(key: string, [line, column]: [number, number], lines: number, columns: number): [number, number] | null {
  const moves: Record<string, [number, number]> = {
    ArrowUp: [line - 1, column], ArrowDown: [line + 1, column], ArrowLeft: [line, column - 1], ArrowRight: [line, column + 1],
    Home: [line, 0], End: [line, columns - 1], PageUp: [line - 10, column], PageDown: [line + 10, column],
  };
  const to = moves[key];
  return to ? [within(to[0], lines), within(to[1], columns)] : null;
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}
