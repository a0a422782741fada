// How a node and a line look: what is known is filled and drawn through, what is not is open, dashed or dotted.

import type { Edge, Look, Node } from "../contract";

export interface NodeLook {
  shape: Look["shape"];
  radius: number;
  colour: string;
  open: boolean;
  /** What stands in the shape. */
  mark: string;
}

export type End = "arrow" | "cross" | "none";

export interface EdgeLook {
  width: number;
  dash: number[];
  end: End;
}

const SMALLEST = 7;
const LARGEST = 20;
const DASHED = [6, 4];
const DOTTED = [2, 3];
/** Said once, read both ways: the schema has it as symmetric. */
const BOTH_WAYS = ["COOPERATES_WITH"];

/** `look` is that of its kind; larger with more neighbours, up to a bound. */
export function nodeLook(node: Node, look: Look, dark: boolean): NodeLook {
  return {
    shape: look.shape,
    radius: Math.min(LARGEST, SMALLEST + 1.1 * Math.sqrt(node.neighbours)),
    colour: dark ? look.dark : look.light,
    open: node.unknown !== null,
    mark: node.unknown === "unfilled" ? "?" : "",
  };
}

/** Dotted for what is not asserted, dashed for a mandate without ground, wider with more sentences. */
export function edgeLook(edge: Edge): EdgeLook {
  return {
    width: Math.min(2.6, 1.2 + 0.25 * Math.log2(1 + edge.statements)),
    dash: edge.stance !== "asserted" ? DOTTED : edge.grounded ? [] : DASHED,
    end: edge.type === "prohibition" ? "cross" : BOTH_WAYS.includes(edge.type) ? "none" : "arrow",
  };
}
