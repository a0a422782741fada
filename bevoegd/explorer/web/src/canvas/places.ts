// Where nodes stand: where the layout put them, or where a person did. They keep their place while others come and go.

import { view } from "../state";
import type { Place } from "./geometry";
import type { Scene } from "./scene";

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const ROOM = 42;
const NEAR = 90;

/** The places that layouts gave, by node, also of those that are not drawn now. */
export const laidOut = new Map<string, Place>();

export function placeOf(id: string): Place {
  const pinned = view.peek().pinned[id];
  return pinned ? { x: pinned[0], y: pinned[1] } : (laidOut.get(id) ?? { x: 0, y: 0 });
}

export function isPinned(id: string): boolean {
  return id in view.peek().pinned;
}

/** Gives nodes without a place one beside a neighbour that has one, else on a spiral from the middle; tells which they were. */
export function placeNew({ nodes, neighbours }: Scene): string[] {
  const fresh = [...nodes.keys()].filter((id) => !laidOut.has(id));
  const known = new Set([...nodes.keys()].filter((id) => laidOut.has(id)));
  const degree = (id: string) => neighbours.get(id)?.size ?? 0;
  fresh.sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  fresh.forEach((id, rank) => {
    const anchor = [...(neighbours.get(id) ?? [])].find((other) => known.has(other));
    laidOut.set(id, anchor ? on(placeOf(anchor), rank, NEAR) : on({ x: 0, y: 0 }, rank, ROOM * Math.sqrt(rank)));
  });
  return fresh;
}

function on({ x, y }: Place, rank: number, distance: number): Place {
  return { x: x + distance * Math.cos(rank * GOLDEN), y: y + distance * Math.sin(rank * GOLDEN) };
}
