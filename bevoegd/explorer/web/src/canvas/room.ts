// Where the names of nodes and the words of lines stand, so that none covers another or a node.

import { type Curve, type Place, pointAt } from "./geometry";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Named {
  at: Place;
  radius: number;
  /** Of the name in pixels; 0 for a node without one. */
  width: number;
  /** Is named also where it covers something. */
  always: boolean;
  /** What else stands at the node. */
  badge: Box | null;
}

export interface Worded {
  curve: Curve;
  /** Of the words in pixels. */
  width: number;
}

export const NAME_HEIGHT = 17;
export const WORDS_HEIGHT = 15;
const GAP = 4;
const CELL = 64;
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7];

/** What is taken already, by the cells of a grid. */
export class Room {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) this.cells.set(cell, [...(this.cells.get(cell) ?? []), box]);
  }

  isFree(box: Box): boolean {
    return !cellsOf(box).some((cell) => this.cells.get(cell)?.some((other) => overlap(box, other)));
  }
}

/** The box of each name by the rank of its node, given the most important first; at most `most`, in a frame of this size. */
export function placeNames(nodes: Named[], most: number, frame: { width: number; height: number }, room: Room): Map<number, Box> {
  for (const { at, radius, badge } of nodes) {
    room.add({ left: at.x - radius, top: at.y - radius, width: 2 * radius, height: 2 * radius });
    if (badge) room.add(badge);
  }
  const placed = new Map<number, Box>();
  nodes.forEach((node, rank) => {
    if (node.width === 0 || placed.size >= most || !inFrame(node.at, frame)) return;
    const boxes = boxesOf(node).filter(({ left, width }) => left >= 0 && left + width <= frame.width);
    const box = boxes.find((free) => room.isFree(free)) ?? (node.always ? boxes[0] : undefined);
    if (box) placed.set(rank, box);
    if (box) room.add(box);
  });
  return placed;
}

/** The box of the words of each line by its rank, on the line; those without room are left out. */
export function placeWords(lines: Worded[], room: Room): Map<number, Box> {
  const placed = new Map<number, Box>();
  lines.forEach(({ curve, width }, rank) => {
    const box = ALONG.map((part) => around(pointAt(curve, part), width)).find((free) => room.isFree(free));
    if (box) placed.set(rank, box);
    if (box) room.add(box);
  });
  return placed;
}

function around({ x, y }: Place, width: number): Box {
  return { left: x - width / 2, top: y - WORDS_HEIGHT / 2, width, height: WORDS_HEIGHT };
}

function inFrame({ x, y }: Place, { width, height }: { width: number; height: number }): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** To the right, below, to the left, above. */
function boxesOf({ at: { x, y }, radius, width }: Named): Box[] {
  const reach = radius + GAP;
  const size = { width, height: NAME_HEIGHT };
  return [
    { left: x + reach, top: y - NAME_HEIGHT / 2, ...size },
    { left: x - width / 2, top: y + reach, ...size },
    { left: x - reach - width, top: y - NAME_HEIGHT / 2, ...size },
    { left: x - width / 2, top: y - reach - NAME_HEIGHT, ...size },
  ];
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
