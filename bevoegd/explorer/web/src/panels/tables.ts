// What is drawn, as two tables: their columns.

import type { Edge, Graph, Node } from "../contract";
import { say } from "../words";
import { percent } from "./memo";
import { kindName, nodeName, stanceName, termName, typeName } from "./names";
import type { Column } from "./rows";
import { WORDS } from "./words";

const KNOWN = { unreviewed: WORDS.unreviewedShort, unfilled: WORDS.unfilledShort } as const;

export const NODE_COLUMNS: Column<Node>[] = [
  { id: "name", words: WORDS.nameColumn, value: nodeName },
  { id: "kind", words: WORDS.kind, value: (node) => kindName(node.kind) },
  { id: "type", words: WORDS.type, value: (node) => typeName(node) },
  { id: "known", words: WORDS.known, value: (node) => say(node.unknown ? KNOWN[node.unknown] : WORDS.reviewedShort) },
  { id: "neighbours", words: WORDS.neighbours, number: true, value: (node) => node.neighbours },
];

export function edgeColumns(all: Graph): Column<Edge>[] {
  const names = new Map(all.nodes.map((node) => [node.id, nodeName(node)]));
  return [
    { id: "from", words: WORDS.from, value: (edge) => names.get(edge.source) ?? edge.source },
    { id: "says", words: WORDS.relationColumn, value: (edge) => termName(edge.type) },
    { id: "to", words: WORDS.to, value: (edge) => names.get(edge.target) ?? edge.target },
    { id: "stance", words: WORDS.stance, value: (edge) => stanceName(edge.stance) },
    { id: "statements", words: WORDS.statements, number: true, value: (edge) => edge.statements },
    { id: "confidence", words: WORDS.certainty, number: true, value: (edge) => edge.confidence, text: confidenceText },
    { id: "ground", words: WORDS.groundColumn, value: groundText },
  ];
}

function confidenceText({ confidence }: Edge): string {
  return confidence === null ? say(WORDS.inRegister) : percent(confidence);
}

function groundText({ category, grounded }: Edge): string | null {
  if (category !== "mandate") return null;
  return say(grounded ? WORDS.named : WORDS.notNamed);
}
