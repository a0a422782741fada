import { expect, test } from "vitest";
import { cypherText, queryText } from "./cypherText";

test("a query comes after its parameters", () => {
  const parameters = { keys: ["aivd", "d'\"x"], on: null };
  expect(queryText({ query: "\nMATCH (n:Actor) WHERE n.id IN $keys RETURN n\n", parameters })).toBe(
    ':param {keys: ["aivd","d\'\\"x"], on: null};\nMATCH (n:Actor) WHERE n.id IN $keys RETURN n;\n',
  );
});

test("several queries stand below each other, without parameters only themselves", () => {
  const queries = ["RETURN 1;", "RETURN 2"].map((query) => ({ query, parameters: {} }));
  expect(cypherText(queries)).toBe("RETURN 1;\n\nRETURN 2;\n");
});
