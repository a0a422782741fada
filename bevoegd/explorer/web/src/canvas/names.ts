// Where the names of nodes stand, so that none covers another or a node.

import type { Place } from "./geometry";

export interface Named {
  at: Place;
  radius: number;
  /** In pixels; 0 for a node without a name. */
  width: number;
  /** Is named also where it covers something. */
  always: boolean;
  /** What else stands at the node. */
  badge: Box | null;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const HEIGHT = 17;
const GAP = 4;
const CELL = 64;

/** The box of each name by the rank of its node, given the most important first; at most `most`, in a frame of this size. */
export function placedNames(nodes: Named[], most: number, frame: { width: number; height: number }): Map<number, Box> {
  const taken = new Taken();
  for (const { at, radius, badge } of nodes) {
    taken.add({ left: at.x - radius, top: at.y - radius, width: 2 * radius, height: 2 * radius });
    if (badge) taken.add(badge);
  }
  const placed = new Map<number, Box>();
  nodes.forEach((node, rank) => {
    if (node.width === 0 || placed.size >= most || !inFrame(node.at, frame)) return;
    const boxes = boxesOf(node).filter(({ left, width }) => left >= 0 && left + width <= frame.width);
    const box = boxes.find((free) => !taken.covers(free)) ?? (node.always ? boxes[0] : undefined);
    if (!box) return;
    taken.add(box);
    placed.set(rank, box);
  });
  return placed;
}

function inFrame({ x, y }: Place, { width, height }: { width: number; height: number }): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** To the right, below, to the left, above. */
function boxesOf({ at: { x, y }, radius, width }: Named): Box[] {
  const reach = radius + GAP;
  const size = { width, height: HEIGHT };
  return [
    { left: x + reach, top: y - HEIGHT / 2, ...size },
    { left: x - width / 2, top: y + reach, ...size },
    { left: x - reach - width, top: y - HEIGHT / 2, ...size },
    { left: x - width / 2, top: y - reach - HEIGHT, ...size },
  ];
}

/** Boxes by the cells of a grid that they lie in. */
class Taken {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) this.cells.set(cell, [...(this.cells.get(cell) ?? []), box]);
  }

  covers(box: Box): boolean {
    return cellsOf(box).some((cell) => this.cells.get(cell)?.some((other) => overlap(box, other)));
  }
}

function cellsOf({ left, top, width, height }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= (left + width) / CELL; x += 1) {
    for (let y = Math.floor(top / CELL); y <= (top + height) / CELL; y += 1) cells.push(`${x} ${y}`);
  }
  return cells;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
