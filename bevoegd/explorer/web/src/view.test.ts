import { describe, expect, it } from "vitest";
import { EMPTY_VIEW, NO_FILTERS, type View, fromAddress, toAddress } from "./view";

const FULL: View = {
  ...EMPTY_VIEW,
  nodes: ["actor/aivd", "law/unreviewed:Wet 'x' #&%"],
  hidden: ["actor/mivd"],
  pinned: { "actor/aivd": [1.5, -2] },
  filters: { ...NO_FILTERS, modalities: ["power"], confidence: 0.7, on: "2020-01-01" },
  layout: "radial",
  edgeLabels: true,
  language: "en",
  screen: "questions",
  selection: { edge: { source: "actor/aivd", target: "competence/disruption", type: "power", stance: "asserted" } },
  asked: { question: "who-may", values: { competence: "disruption" } },
};

describe("the address", () => {
  it("holds the whole view", () => {
    expect(fromAddress(toAddress(FULL))).toEqual(FULL);
    expect(fromAddress(toAddress(EMPTY_VIEW))).toEqual(EMPTY_VIEW);
  });

  it.each(["#nonsense", "#%7B", "#%E0%A4%A", "#5", "#null", "#%5B%5D", "#"])("%s holds none", (hash) => {
    expect(fromAddress(hash)).toBeNull();
  });

  it("leaves out what does not fit", () => {
    const odd = { nodes: 5, screen: "none", layout: "spiral", language: "fr", whole: "yes", pinned: { "actor/aivd": "here" }, selection: 3, filters: { stances: "all", confidence: "high", law: "nis2" } };
    const read = fromAddress(`#${encodeURIComponent(JSON.stringify(odd))}`);
    expect(read).toEqual({ ...EMPTY_VIEW, filters: { ...NO_FILTERS, law: "nis2" } });
  });
});
