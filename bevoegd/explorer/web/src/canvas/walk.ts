// From node to node with the arrow keys.

import type { Place } from "./geometry";

export type Direction = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

const WAYS: Record<Direction, Place> = {
  ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 }, ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 },
};
const ASIDE = 2;

/** The nearest node in a direction, one straight ahead before one aside; null where there is none. Places in pixels. */
export function nextIn(direction: Direction, from: string, places: Map<string, Place>): string | null {
  const start = places.get(from);
  if (!start) return null;
  const way = WAYS[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const [id, place] of places) {
    const cost = costOf(place.x - start.x, place.y - start.y, way);
    if (id !== from && cost < least) [best, least] = [id, cost];
  }
  return best;
}

function costOf(dx: number, dy: number, way: Place): number {
  const ahead = dx * way.x + dy * way.y;
  const aside = Math.abs(dx * way.y - dy * way.x);
  return ahead > 0 && aside <= ASIDE * ahead ? ahead + ASIDE * aside : Infinity;
}

/** The node that lies nearest to a point. */
export function nearest(point: Place, places: Map<string, Place>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const [id, { x, y }] of places) {
    const cost = Math.hypot(x - point.x, y - point.y);
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
