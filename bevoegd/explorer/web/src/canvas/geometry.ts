// Where a line runs: from the border of one node to that of another, bent where several join the same two. In pixels, y downwards.

export interface Place {
  x: number;
  y: number;
}

/** A quadratic Bézier curve. */
export interface Curve {
  from: Place;
  via: Place;
  to: Place;
}

interface Ends {
  source: string;
  target: string;
}

const BEND = 24;
const BEND_OF_LENGTH = 0.22;
const GAP = 2;

/** How far each line bends to its left, in steps; 0 for one that is alone between its ends, so that no two lie on each other. */
export function bends(lines: Ends[]): number[] {
  const together = new Map<string, number[]>();
  lines.forEach((line, at) => together.set(pair(line), [...(together.get(pair(line)) ?? []), at]));
  const bent = new Array<number>(lines.length).fill(0);
  for (const group of together.values()) {
    group.forEach((at, rank) => (bent[at] = bendOf(lines[at]!, rank, group.length)));
  }
  return bent;
}

function pair({ source, target }: Ends): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

function bendOf({ source, target }: Ends, rank: number, count: number): number {
  if (source === target) return rank + 1;
  const side = source < target ? 1 : -1;
  return side * (rank - (count - 1) / 2);
}

/** The curve between two nodes with these radii; a line from a node to itself is a loop above it. */
export function curve(from: Place, to: Place, bend: number, radiusFrom: number, radiusTo: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 1) return loop(from, radiusFrom, bend);
  const reach = (2 * bend * Math.min(BEND, BEND_OF_LENGTH * length)) / length;
  const via = {
    x: (from.x + to.x) / 2 + reach * (from.y - to.y),
    y: (from.y + to.y) / 2 + reach * (to.x - from.x),
  };
  return { from: towards(from, via, radiusFrom), via, to: towards(to, via, radiusTo + GAP) };
}

function loop({ x, y }: Place, radius: number, bend: number): Curve {
  const side = radius * 0.8;
  return { from: { x: x - side, y: y - side }, via: { x, y: y - radius * (3 + 2 * bend) }, to: { x: x + side, y: y - side } };
}

function towards(from: Place, to: Place, distance: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(distance / length, 0.95);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The point at part `t` of the way, from 0 to 1. */
export function pointAt({ from, via, to }: Curve, t: number): Place {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * via.x + c * to.x, y: a * from.y + b * via.y + c * to.y };
}

/** The three corners of the arrow at the end of a curve. */
export function arrow({ via, to }: Curve, size: number): [Place, Place, Place] {
  const back = Math.atan2(via.y - to.y, via.x - to.x);
  return [to, beside(to, back + 0.42, size), beside(to, back - 0.42, size)];
}

/** The two strokes of the cross at the end of a curve. */
export function cross({ via, to }: Curve, size: number): [Place, Place][] {
  const back = Math.atan2(via.y - to.y, via.x - to.x);
  const middle = beside(to, back, size);
  return [0.8, -0.8].map((turn) => [beside(middle, back + turn, size * 0.8), beside(middle, back + turn + Math.PI, size * 0.8)]);
}

function beside({ x, y }: Place, angle: number, distance: number): Place {
  return { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
}

const STEPS = 12;

/** How far a point lies from a curve. */
export function distance(line: Curve, point: Place): number {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => pointAt(line, step / STEPS));
  return Math.min(...points.slice(1).map((end, at) => distanceToSegment(points[at]!, end, point)));
}

function distanceToSegment(from: Place, to: Place, point: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(from.x + part * dx - point.x, from.y + part * dy - point.y);
}

/** Whether a curve can be seen in a frame of this size. */
export function isSeen({ from, via, to }: Curve, width: number, height: number): boolean {
  const [xs, ys] = [[from.x, via.x, to.x], [from.y, via.y, to.y]];
  return Math.max(...xs) >= 0 && Math.min(...xs) <= width && Math.max(...ys) >= 0 && Math.min(...ys) <= height;
}
