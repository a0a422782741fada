// Nodes push each other away and lines pull them together: ForceAtlas2 (Jacomy and others, 2014), then no two on each other.

import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Place } from "../geometry";
import type { Places, Task } from "./layout";

const SETTINGS = { scalingRatio: 700, gravity: 0.4, strongGravityMode: true, slowDown: 2, edgeWeightInfluence: 0 };
const MANY = 400;
const ROUNDS = 10;
const MARGIN = 26;

/** The places after each round of the forces; the last ones without overlap. The same task gives the same places. */
export function* force(task: Task): Generator<Places> {
  const graph = graphOf(task);
  const settings = { ...SETTINGS, barnesHutOptimize: graph.order > MANY };
  for (let round = 0; round < ROUNDS; round += 1) {
    forceAtlas2.assign(graph, { iterations: iterations(graph.order) / ROUNDS, settings });
    yield placesOf(graph);
  }
  spread(graph, task);
  yield placesOf(graph);
}

/** Fewer for large graphs, so that a drawing stands within seconds. */
function iterations(nodes: number): number {
  return nodes <= MANY ? 400 : nodes <= 1500 ? 200 : 60;
}

function graphOf({ nodes, edges }: Task): Graph {
  const graph = new Graph({ type: "undirected", multi: false });
  for (const { id, x, y, radius, fixed } of nodes) graph.addNode(id, { x, y, size: radius, fixed });
  for (const [source, target] of edges) if (source !== target) graph.mergeEdge(source, target);
  return graph;
}

function placesOf(graph: Graph): Places {
  return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x, y } as Place]));
}

/** Moves nodes off each other; those that are fixed stay, so what lies under them moves in the next turn. */
function spread(graph: Graph, { nodes }: Task): void {
  const fixed = nodes.filter((node) => node.fixed);
  for (let turn = 0; turn < 5; turn += 1) {
    noverlap.assign(graph, { maxIterations: 40, settings: { margin: MARGIN, ratio: 1, gridSize: 40 } });
    for (const { id, x, y } of fixed) graph.mergeNodeAttributes(id, { x, y });
  }
}
