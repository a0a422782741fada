import { expect, test, vi } from "vitest";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "nl" }));
const { doubtWord, heading, valueWord } = await import("./headings");
const { meta, show } = await import("../state");
const EU_BODY = { "eu-body": { nl: "EU-orgaan", en: "EU body" } };

test("headings, values and doubts are in the language of the page", () => {
  meta.value = { looks: [{ kind: "actor", types: EU_BODY }] } as unknown as NonNullable<typeof meta.value>;
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
