import { describe, expect, it } from "vitest";
import { type Box, type Named, Room, placeNames, placeWords } from "./room";

const FRAME = { width: 400, height: 300 };
const beside = (a: Box, b: Box) => a.left + a.width <= b.left || a.top + a.height <= b.top;
const apart = (a: Box, b: Box) => beside(a, b) || beside(b, a);
const shapeOf = ({ at, radius }: Named): Box => ({ left: at.x - radius, top: at.y - radius, width: 2 * radius, height: 2 * radius });

function node(x: number, y: number, more: Partial<Named> = {}): Named {
  return { at: { x, y }, radius: 8, width: 80, always: false, badge: null, ...more };
}

describe("placeNames", () => {
  it("puts a name to the right of its node", () => {
    const box = placeNames([node(100, 100)], 10, FRAME, new Room()).get(0)!;
    expect(box.left).toBe(112);
    expect(box.top + box.height / 2).toBe(100);
  });

  it("keeps names off each other and off nodes", () => {
    const nodes = Array.from({ length: 40 }, (_, at) => node(60 + (at % 8) * 40, 40 + Math.floor(at / 8) * 45));
    const boxes = [...placeNames(nodes, 100, FRAME, new Room()).values()];
    expect(boxes.length).toBeGreaterThan(4);
    boxes.forEach((box, at) => boxes.slice(at + 1).forEach((other) => expect(apart(box, other)).toBe(true)));
    for (const box of boxes) for (const shape of nodes.map(shapeOf)) expect(apart(box, shape)).toBe(true);
  });

  it("names the most important first, at most so many, and what must be named always", () => {
    const crowded = [node(100, 100), node(101, 101), node(102, 102), node(103, 103, { always: true })];
    expect([...placeNames(crowded, 1, FRAME, new Room()).keys()]).toEqual([0]);
    expect([...placeNames(crowded, 9, FRAME, new Room()).keys()]).toContain(3);
  });

  it("leaves the frame with no name", () => {
    expect(placeNames([node(395, 100)], 10, FRAME, new Room()).get(0)!.left).toBeLessThan(395);
    expect(placeNames([node(500, 100)], 10, FRAME, new Room()).size).toBe(0);
  });
});

describe("placeWords", () => {
  it("puts words on the middle of a line, or further along where that is taken", () => {
    const curve = { from: { x: 0, y: 50 }, via: { x: 150, y: 50 }, to: { x: 300, y: 50 } };
    const placed = placeWords([{ curve, width: 40 }, { curve, width: 40 }], new Room());
    expect(placed.get(0)!.left).toBe(130);
    expect(apart(placed.get(0)!, placed.get(1)!)).toBe(true);
  });
});
