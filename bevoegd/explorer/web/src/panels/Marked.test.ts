import { expect, test } from "vitest";
import { piecesOf } from "./Marked";

test("marks that overlap or touch are one piece", () => {
  expect(piecesOf("De MIVD mag meekijken", [[3, 7], [7, 11], [5, 9]])).toEqual([
    { text: "De ", marked: false }, { text: "MIVD mag", marked: true }, { text: " meekijken", marked: false },
  ]);
});

test("offsets count characters, not halves of them", () => {
  expect(piecesOf("🏛 TIB", [[2, 5]])).toEqual([{ text: "🏛 ", marked: false }, { text: "TIB", marked: true }]);
});

test("a text without marks is one piece", () => {
  expect(piecesOf("niets", [])).toEqual([{ text: "niets", marked: false }]);
});
