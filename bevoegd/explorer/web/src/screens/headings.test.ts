import { expect, test, vi } from "vitest";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "nl" }));
const { WORDED, doubtWord, heading, valueWord } = await import("./headings");
const { show } = await import("../state");

const LIBRARY = import.meta.glob<string>("../../../../../queries/questions/*/*.cypher", { query: "?raw", import: "default", eager: true });

/** Columns and parameters that the files of the library name: the lines '//   name: ...' under these two words. */
function named(text: string): string[] {
  const block = /^\/\/ (?:columns|parameters):\n((?:\/\/ {3,}.*\n)+)/gm;
  return [...text.matchAll(block)].flatMap(([, lines]) => [...lines!.matchAll(/^\/\/ {3}(\w+): ?/gm)].map(([, name]) => name!));
}

test("every column and parameter of the library has Dutch words", () => {
  const names = new Set(Object.values(LIBRARY).flatMap(named));
  expect(names.size).toBeGreaterThan(150);
  expect([...names].filter((name) => !WORDED.has(name))).toEqual([]);
});

test("headings, values and doubts are in the language of the page", () => {
  show({ language: "nl" });
  expect(heading("first_grounds")).toBe("Grondslag van de eerste");
  expect(valueWord("prohibition")).toBe("verbod");
  expect([valueWord("eu-body", "kind"), valueWord("role", "how")]).toEqual(["EU-orgaan", "role"]);
  expect(doubtWord("low confidence (0.52)")).toBe("lage zekerheid (0.52)");
  expect(doubtWord("not reviewed: rechtbank")).toBe("niet nagezien: rechtbank");
  show({ language: "en" });
  expect(heading("first_grounds")).toBe("First grounds");
  expect(valueWord("prohibition")).toBe("prohibition");
  expect(doubtWord("low confidence (0.52)")).toBe("low confidence (0.52)");
});
