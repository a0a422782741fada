// What is drawn: the nodes and lines of the view, with their looks and words.

import { computed } from "@preact/signals";
import type { Edge, Graph, Node } from "../contract";
import { lookOf, stanceName, termName } from "../panels/names";
import { dark } from "../panels/theme";
import { drawn } from "../state";
import { say } from "../words";
import { neighboursOf } from "./around";
import { bends } from "./geometry";
import { type EdgeLook, type NodeLook, edgeLook, nodeLook } from "./looks";
import { DARK, LIGHT, type Palette } from "./palette";
import { toneOf } from "./tones";

export interface DrawnNode extends NodeLook {
  node: Node;
  label: string;
  /** How many neighbours are not drawn. */
  hidden: number;
}

export interface DrawnEdge extends EdgeLook {
  edge: Edge;
  colour: string;
  label: string;
  bend: number;
}

export interface Scene {
  nodes: Map<string, DrawnNode>;
  edges: DrawnEdge[];
  neighbours: Map<string, Set<string>>;
  palette: Palette;
}

/** The kinds that `Node.neighbours` counts. */
const COUNTED = ["actor", "competence", "law"];
const LONGEST = 34;

const NOTHING: Graph = { nodes: [], edges: [], complete: true, cypher: [] };

export const scene = computed(() => sceneOf(drawn.value ?? NOTHING, dark.value ? DARK : LIGHT));

function sceneOf(graph: Graph, colours: Palette): Scene {
  const neighbours = neighboursOf(graph.edges);
  const bent = bends(graph.edges);
  return {
    nodes: new Map(graph.nodes.map((node) => [node.id, drawnNode(node, neighbours.get(node.id) ?? new Set(), colours)])),
    edges: graph.edges.map((edge, at) => drawnEdge(edge, bent[at]!, colours)),
    neighbours,
    palette: colours,
  };
}

function drawnNode(node: Node, neighbours: Set<string>, { dark }: Palette): DrawnNode {
  const shown = [...neighbours].filter((id) => COUNTED.includes(id.split("/", 1)[0]!)).length;
  const look = nodeLook(node, lookOf(node.kind, node.type)!, dark);
  return { ...look, node, label: short(say(node.short), look.mark), hidden: Math.max(0, node.neighbours - shown) };
}

function short(name: string, mark: string): string {
  const cut = name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
  return mark ? `${cut} ${mark}` : cut;
}

function drawnEdge(edge: Edge, bend: number, { dark }: Palette): DrawnEdge {
  const asserted = edge.stance === "asserted";
  const label = asserted ? termName(edge.type) : `${termName(edge.type)} (${stanceName(edge.stance)})`;
  return { ...edgeLook(edge), edge, colour: toneOf(asserted ? edge.type : edge.stance, dark), label, bend };
}
