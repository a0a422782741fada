// Rings around a node: who is one line away, two lines away, and so on.

import { neighboursOf } from "../around";
import type { Places, Task } from "./layout";

const RING = 170;
const ROOM = 58;

interface Tree {
  id: string;
  children: Tree[];
  leaves: number;
}

/** Each node on the ring of its distance from the middle, under the node it hangs on; what is not connected in an outer ring. */
export function radial({ nodes, edges, centre }: Task): Places {
  const neighbours = neighboursOf(edges.map(([source, target]) => ({ source, target })));
  const middle = centre ?? best(nodes.map((node) => node.id), neighbours);
  if (!middle) return {};
  const seen = new Set([middle]);
  const rings = ringsOf(middle, neighbours, seen);
  const apart = nodes.filter((node) => !seen.has(node.id)).map((node) => ({ id: node.id, children: [], leaves: 1 }));
  const places: Places = { [middle]: { x: 0, y: 0 } };
  const radii = radiiOf([...rings.slice(1), apart]);
  fan(rings[0]![0]!, 0, 2 * Math.PI, 1, radii, places);
  ring(apart, radii.at(-1)!, places);
  return places;
}

function best(ids: string[], neighbours: Map<string, Set<string>>): string | undefined {
  const degree = (id: string) => neighbours.get(id)?.size ?? 0;
  return ids.toSorted((a, b) => degree(b) - degree(a) || a.localeCompare(b))[0];
}

/** The nodes by distance, each hung on the one it was reached from, with its leaves counted. */
function ringsOf(middle: string, neighbours: Map<string, Set<string>>, seen: Set<string>): Tree[][] {
  const rings: Tree[][] = [[{ id: middle, children: [], leaves: 1 }]];
  for (let ring = rings[0]!; ring.length > 0; ring = rings.at(-1)!) {
    rings.push(ring.flatMap((tree) => (tree.children = childrenOf(tree.id, neighbours, seen))));
  }
  rings.pop();
  for (const tree of rings.toReversed().flat()) {
    tree.leaves = Math.max(1, tree.children.reduce((sum, child) => sum + child.leaves, 0));
  }
  return rings;
}

function childrenOf(id: string, neighbours: Map<string, Set<string>>, seen: Set<string>): Tree[] {
  const found = [...(neighbours.get(id) ?? [])].filter((other) => !seen.has(other)).sort();
  found.forEach((other) => seen.add(other));
  return found.map((other) => ({ id: other, children: [], leaves: 1 }));
}

/** Rings as wide as their nodes need. */
function radiiOf(rings: Tree[][]): number[] {
  let radius = 0;
  return rings.map((ring) => (radius = Math.max(radius + RING, (ring.length * ROOM) / (2 * Math.PI))));
}

function fan(tree: Tree, start: number, width: number, depth: number, radii: number[], places: Places): void {
  let angle = start;
  for (const child of tree.children) {
    const part = (width * child.leaves) / tree.leaves;
    places[child.id] = at(angle + part / 2, radii[depth - 1]!);
    fan(child, angle, part, depth + 1, radii, places);
    angle += part;
  }
}

function ring(trees: Tree[], radius: number, places: Places): void {
  trees.forEach((tree, index) => (places[tree.id] = at((2 * Math.PI * index) / trees.length, radius)));
}

function at(angle: number, radius: number): { x: number; y: number } {
  return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) };
}
