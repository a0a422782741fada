import { describe, expect, it } from "vitest";
import { arrow, bends, cross, curve, distance, isSeen, pointAt } from "./geometry";

const line = (source: string, target: string) => ({ source, target });

describe("bends", () => {
  it("leaves a line alone straight", () => {
    expect(bends([line("a", "b"), line("b", "c")])).toEqual([0, 0]);
  });

  it("keeps lines between the same two apart, also where they go both ways", () => {
    const lines = [line("a", "b"), line("b", "a"), line("a", "b")];
    const middles = bends(lines).map((bend, at) => {
      const ends = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } };
      return pointAt(curve(ends[lines[at]!.source as "a"], ends[lines[at]!.target as "b"], bend, 5, 5), 0.5).y;
    });
    expect(new Set(middles.map(Math.round)).size).toBe(3);
  });

  it("bends every loop", () => {
    expect(bends([line("a", "a"), line("a", "a")])).toEqual([1, 2]);
  });
});

describe("curve", () => {
  it("starts and ends at the borders of its nodes", () => {
    const { from, to } = curve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0, 10, 20);
    expect(from).toEqual({ x: 10, y: 0 });
    expect(to).toEqual({ x: 78, y: 0 });
  });

  it("is a loop above a node that it joins to itself", () => {
    const { from, via, to } = curve({ x: 50, y: 50 }, { x: 50, y: 50 }, 1, 10, 10);
    expect(from.x).toBeLessThan(to.x);
    expect(via.y).toBeLessThan(from.y);
  });
});

describe("the end of a line", () => {
  const straight = curve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0, 0, 0);

  it("is an arrow with its point at the end", () => {
    const [point, one, other] = arrow(straight, 8);
    expect(point).toEqual(straight.to);
    expect(one.x).toBeLessThan(point.x);
    expect(one.y).toBeCloseTo(-other.y);
  });

  it("is a cross of two strokes that meet on the line", () => {
    for (const [from, to] of cross(straight, 6)) expect((from.y + to.y) / 2).toBeCloseTo(0);
  });
});

describe("distance", () => {
  it("is measured to the nearest point of the curve", () => {
    const straight = curve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0, 0, 0);
    expect(distance(straight, { x: 50, y: 7 })).toBeCloseTo(7);
    expect(distance(straight, { x: -30, y: 40 })).toBeCloseTo(50);
  });
});

describe("isSeen", () => {
  it("tells a line in the frame from one beside it", () => {
    expect(isSeen(curve({ x: -50, y: 10 }, { x: 50, y: 10 }, 0, 0, 0), 100, 100)).toBe(true);
    expect(isSeen(curve({ x: -50, y: 10 }, { x: -20, y: 10 }, 0, 0, 0), 100, 100)).toBe(false);
  });
});
