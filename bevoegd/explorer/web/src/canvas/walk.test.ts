import { describe, expect, it } from "vitest";
import { nearest, nextIn } from "./walk";

const places = new Map([
  ["middle", { x: 0, y: 0 }],
  ["right", { x: 60, y: 5 }],
  ["far right", { x: 200, y: 0 }],
  ["aside", { x: 40, y: 70 }],
  ["above", { x: 5, y: -80 }],
]);

describe("nextIn", () => {
  it("goes to the nearest node straight ahead", () => {
    expect(nextIn("ArrowRight", "middle", places)).toBe("right");
    expect(nextIn("ArrowUp", "middle", places)).toBe("above");
    expect(nextIn("ArrowRight", "right", places)).toBe("far right");
  });

  it("goes nowhere where nothing lies in that direction", () => {
    expect(nextIn("ArrowLeft", "middle", places)).toBeNull();
    expect(nextIn("ArrowLeft", "not drawn", places)).toBeNull();
  });

  it("comes to every node from every other", () => {
    const reached = new Set(["middle"]);
    for (const id of reached) {
      for (const way of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const) {
        const next = nextIn(way, id, places);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(places.size);
  });
});

describe("nearest", () => {
  it("is the node with the least distance", () => {
    expect(nearest({ x: 55, y: 0 }, places)).toBe("right");
    expect(nearest({ x: 0, y: 0 }, new Map())).toBeNull();
  });
});
