import { expect, test } from "vitest";
import { cypherText, queryText } from "./cypherText";

test("a query comes after its parameters", () => {
  expect(queryText({ query: "\nMATCH (n:Actor) WHERE n.id IN $keys RETURN n\n", parameters: { keys: ["aivd", "d'\"x"], on: null } })).toBe(
    ':param {keys: ["aivd","d\'\\"x"], on: null};\nMATCH (n:Actor) WHERE n.id IN $keys RETURN n;\n',
  );
});

test("several queries stand below each other, without parameters only themselves", () => {
  expect(cypherText([{ query: "RETURN 1;", parameters: {} }, { query: "RETURN 2", parameters: {} }])).toBe("RETURN 1;\n\nRETURN 2;\n");
});
