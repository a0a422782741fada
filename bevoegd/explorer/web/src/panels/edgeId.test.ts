import { expect, test } from "vitest";
import { edgeOf } from "./edgeId";

test("an id of a line gives its ends, also where a name has the mark in it", () => {
  expect(edgeOf("power|asserted|actor/aivd|competence/disruption")).toEqual({
    type: "power", stance: "asserted", source: "actor/aivd", target: "competence/disruption",
  });
  expect(edgeOf("OVERSEES|denied|actor/unreviewed:a|b|actor/tib")?.source).toBe("actor/unreviewed:a|b");
});

test("what is no id of a line gives nothing", () => {
  expect(edgeOf("actor/aivd")).toBeNull();
});
