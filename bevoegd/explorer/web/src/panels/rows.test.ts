import { expect, test } from "vitest";
import { inOrder, type Column } from "./rows";

const COLUMN: Column<{ value: number | string | null }> = { id: "value", words: { nl: "", en: "" }, value: (row) => row.value };
const rowsOf = (...values: (number | string | null)[]) => values.map((value) => ({ value }));

test("numbers are ordered as numbers", () => {
  expect(inOrder(rowsOf(10, 9, 100), COLUMN, false)).toEqual(rowsOf(9, 10, 100));
});

test("cells without a value come last in both directions", () => {
  expect(inOrder(rowsOf(null, 1, 2), COLUMN, false)).toEqual(rowsOf(1, 2, null));
  expect(inOrder(rowsOf(null, 1, 2), COLUMN, true)).toEqual(rowsOf(2, 1, null));
});

test("accents do not send a name to the end", () => {
  expect(inOrder(rowsOf("zee", "één", "arm"), COLUMN, false)).toEqual(rowsOf("arm", "één", "zee"));
});
