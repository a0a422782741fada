import { expect, it } from "vitest";
import { hangingOn, neighboursOf } from "./around";

const LINES = [
  { source: "hub", target: "leaf" },
  { source: "leaf", target: "hub" },
  { source: "hub", target: "bridge" },
  { source: "bridge", target: "other" },
  { source: "hub", target: "hub" },
];

it("counts a neighbour once, and no node as its own", () => {
  expect(neighboursOf(LINES).get("hub")).toEqual(new Set(["leaf", "bridge"]));
});

it("takes away only what hangs on the node alone", () => {
  expect(hangingOn("hub", LINES)).toEqual(["leaf"]);
  expect(hangingOn("nothing", LINES)).toEqual([]);
});
