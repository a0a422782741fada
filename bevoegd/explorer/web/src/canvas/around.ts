// What hangs on what, among the nodes and lines that are drawn.

interface Ends {
  source: string;
  target: string;
}

/** The neighbours of each node, by node. */
export function neighboursOf(lines: Ends[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (node: string, other: string) => found.set(node, (found.get(node) ?? new Set()).add(other));
  for (const { source, target } of lines) {
    if (source === target) continue;
    add(source, target);
    add(target, source);
  }
  return found;
}

/** The nodes that have no other neighbour than this one: what collapsing it takes away. */
export function hangingOn(node: string, lines: Ends[]): string[] {
  const neighbours = neighboursOf(lines);
  return [...(neighbours.get(node) ?? [])].filter((other) => neighbours.get(other)?.size === 1);
}
