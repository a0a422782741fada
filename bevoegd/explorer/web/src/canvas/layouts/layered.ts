// Layers from above to below: who is over whom (layered drawing after Sugiyama and others, 1981; by dagre).

import { Graph, layout } from "@dagrejs/dagre";
import type { Places, Task } from "./layout";

const ROOM = { ranksep: 150, nodesep: 28, edgesep: 8, marginx: 0, marginy: 0 };
const LABEL = 96;
/** At least so tall for its width, as the frame is. */
const TALL = 0.5;

/** Each node below those that have a line to it. Nodes without a line stand in rows under the rest. */
export function layered({ nodes, edges }: Task): Places {
  const joined = new Set(edges.flatMap(([source, target]) => (source === target ? [] : [source, target])));
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", ranker: "longest-path", ...ROOM });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, radius } of nodes) if (joined.has(id)) graph.setNode(id, { width: LABEL, height: 2 * radius });
  for (const [source, target] of edges) if (source !== target) graph.setEdge(source, target);
  layout(graph);
  const stretch = Math.max(1, (TALL * (graph.graph().width ?? 0)) / (graph.graph().height || 1));
  const placed = graph.nodes().map((id) => [id, { x: graph.node(id).x, y: -stretch * graph.node(id).y }] as const);
  const lowest = Math.min(0, ...placed.map(([, place]) => place.y));
  return Object.fromEntries([...placed, ...rows(nodes.filter(({ id }) => !joined.has(id)).map(({ id }) => id), lowest - ROOM.ranksep)]);
}

function rows(ids: string[], top: number): [string, { x: number; y: number }][] {
  const across = Math.ceil(Math.sqrt(ids.length * 2));
  return ids.map((id, at) => [id, { x: (at % across) * (LABEL + ROOM.nodesep), y: top - Math.floor(at / across) * 60 }]);
}
