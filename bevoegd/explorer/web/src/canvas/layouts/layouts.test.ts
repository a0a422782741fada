import { describe, expect, it } from "vitest";
import type { Edge } from "../../contract";
import { force } from "./force";
import { layered } from "./layered";
import type { Places, Task } from "./layout";
import { overAndUnder } from "./order";
import { radial } from "./radial";

const EDGES: Task["edges"] = [["top", "a"], ["top", "b"], ["a", "leaf"], ["b", "other leaf"]];

function task(layout: Task["layout"], fixed: string[] = []): Task {
  const ids = ["top", "a", "b", "leaf", "other leaf", "alone"];
  const nodes = ids.map((id, at) => ({ id, x: 40 * at, y: 17 * (at % 3), radius: 10, fixed: fixed.includes(id) }));
  return { layout, nodes, edges: EDGES, centre: null };
}

function forced(of: Task): Places {
  return [...force(of)].at(-1)!;
}

const distance = (places: Places, a: string, b: string) => Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y);

describe("force", () => {
  it("gives the same places for the same task", () => {
    expect(forced(task("force"))).toEqual(forced(task("force")));
  });

  it("lets no node lie on another", () => {
    const places = forced(task("force"));
    const ids = Object.keys(places);
    ids.forEach((a, at) => ids.slice(at + 1).forEach((b) => expect(distance(places, a, b)).toBeGreaterThan(20)));
  });

  it("leaves what is fixed in its place", () => {
    const places = forced(task("force", ["a", "alone"]));
    expect(places["a"]).toEqual({ x: 40, y: 17 });
    expect(places["alone"]).toEqual({ x: 200, y: 34 });
  });
});

describe("layered", () => {
  it("puts each node under those that have a line to it, and what has none under all", () => {
    const places = layered(task("layered"));
    for (const [above, below] of EDGES) expect(places[above]!.y).toBeGreaterThan(places[below]!.y);
    expect(places["alone"]!.y).toBeLessThan(Math.min(places["leaf"]!.y, places["other leaf"]!.y));
  });

  it("comes to an end where lines go round", () => {
    const round: Task = { ...task("layered"), edges: [["a", "b"], ["b", "leaf"], ["leaf", "a"]] };
    expect(Object.keys(layered(round))).toHaveLength(6);
  });
});

describe("overAndUnder", () => {
  const edge = (type: string, category: Edge["category"]): Edge => ({
    id: "", source: "s", target: "t", type, category, stance: "asserted",
    statements: 1, confidence: null, register_fact: false, grounded: true, judged: null,
  });

  it("puts an overseer above, what is part of another under it, and a competence under its holder", () => {
    const edges = [edge("OVERSEES", "relation"), edge("PART_OF", "relation"), edge("power", "mandate")];
    expect(overAndUnder(edges)).toEqual([["s", "t"], ["t", "s"], ["s", "t"]]);
  });

  it("leaves out lines that put neither above", () => {
    expect(overAndUnder([edge("INFORMS", "relation")])).toEqual([]);
  });
});

describe("radial", () => {
  it("puts the chosen node in the middle and the others in rings by distance", () => {
    const places = radial({ ...task("radial"), centre: "top" });
    expect(places["top"]).toEqual({ x: 0, y: 0 });
    const ring = (id: string) => Math.round(distance(places, "top", id));
    expect(ring("a")).toBe(ring("b"));
    expect(ring("leaf")).toBeGreaterThan(ring("a"));
    expect(ring("alone")).toBeGreaterThan(ring("leaf"));
  });

  it("takes the best connected node where none is chosen", () => {
    expect(radial({ ...task("radial"), edges: [["a", "leaf"], ["a", "b"], ["a", "top"]] })["a"]).toEqual({ x: 0, y: 0 });
  });
});
