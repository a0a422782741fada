// Rows of a table: their columns, cells and order.

import type { Words } from "../contract";
import type { Cell } from "./copy";

export interface Column<Row> {
  id: string;
  words: Words;
  number?: boolean;
  value(row: Row): Cell;
  /** How the value is shown, where that is not itself. */
  text?(row: Row): string;
}

/** Rows in the order of a column; cells without a value come last, either way. */
export function inOrder<Row>(rows: Row[], column: Column<Row>, descending: boolean): Row[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => compare(column.value(one), column.value(other), sign));
}

function compare(one: Cell, other: Cell, sign: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === "number" && typeof other === "number") return sign * (one - other);
  return sign * String(one).localeCompare(String(other), "nl");
}

export function cells<Row>(rows: Row[], columns: Column<Row>[]): Cell[][] {
  return rows.map((row) => columns.map((column) => column.value(row)));
}
