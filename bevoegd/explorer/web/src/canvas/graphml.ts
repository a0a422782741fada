// The drawing for other tools (GraphML primer, graphdrawing.org).

import type { Edge, Graph, Node } from "../contract";
import { escaped } from "./markup";

type Value = string | number | boolean | null;
type Field<Thing> = [id: string, type: "string" | "int" | "double" | "boolean", of: (thing: Thing) => Value];

const NODE_FIELDS: Field<Node>[] = [
  ["kind", "string", (node) => node.kind],
  ["name_nl", "string", (node) => node.name.nl],
  ["name_en", "string", (node) => node.name.en],
  ["type", "string", (node) => node.type],
  ["unknown", "string", (node) => node.unknown],
  ["neighbours", "int", (node) => node.neighbours],
];
const EDGE_FIELDS: Field<Edge>[] = [
  ["category", "string", (edge) => edge.category],
  ["relation", "string", (edge) => edge.type],
  ["stance", "string", (edge) => edge.stance],
  ["statements", "int", (edge) => edge.statements],
  ["confidence", "double", (edge) => edge.confidence],
  ["register_fact", "boolean", (edge) => edge.register_fact],
  ["grounded", "boolean", (edge) => edge.grounded],
  ["judged", "string", (edge) => edge.judged],
];

/** Nodes and lines with all that is known of them; what is not known is left out. */
export function graphmlOf({ nodes, edges }: Graph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_FIELDS.map((field) => key(field, "node")),
    ...EDGE_FIELDS.map((field) => key(field, "edge")),
    '<graph id="bevoegd" edgedefault="directed">',
    ...nodes.map((node) => `<node id="${escaped(node.id)}">${data(node, NODE_FIELDS, "node")}</node>`),
    ...edges.map((edge) => `<edge ${ends(edge)}>${data(edge, EDGE_FIELDS, "edge")}</edge>`),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function key<Thing>([id, type]: Field<Thing>, owner: string): string {
  return `<key id="${owner}-${id}" for="${owner}" attr.name="${id}" attr.type="${type}"/>`;
}

function ends({ id, source, target }: Edge): string {
  return `id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}"`;
}

function data<Thing>(thing: Thing, fields: Field<Thing>[], owner: string): string {
  const known = fields.map(([id, , of]) => [id, of(thing)] as const).filter(([, value]) => value !== null);
  return known.map(([id, value]) => `<data key="${owner}-${id}">${escaped(String(value))}</data>`).join("");
}
