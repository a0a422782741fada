import { expect, test } from "vitest";
import { cellText, parametersOf } from "./cypher";

test("parameters are a JSON object or nothing", () => {
  expect(parametersOf("")).toEqual({});
  expect(parametersOf('{"actor": "aivd"}')).toEqual({ actor: "aivd" });
  expect([parametersOf("[1]"), parametersOf("null"), parametersOf("{actor: 1}")]).toEqual([null, null, null]);
});

test("a node or list of the answer is JSON in a file, text and numbers are as they are", () => {
  expect([cellText("a"), cellText(2), cellText(null), cellText(["a"]), cellText(true)]).toEqual(["a", 2, null, '["a"]', "true"]);
});
