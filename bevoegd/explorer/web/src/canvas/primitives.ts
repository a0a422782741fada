// What sigma draws a node with: its shape, filled with one colour and rimmed with another, and how it stands out.

import { type FragmentLayer, sdfCircle, sdfDiamond, sdfRectangle, sdfSquare, sdfTriangle } from "sigma/rendering";
import type { StylesDeclaration } from "sigma/types";
import type { Palette } from "./palette";

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  shape: string;
  rim: string;
  fill: string;
  label: string;
}

export interface NodeState {
  isFaded: boolean;
  isLit: boolean;
}

const bytes = { size: 4, type: 0x1401, normalized: true } as const;

/** A rim of two pixels: in the colour of the ground it keeps nodes apart, in that of the kind it makes an open shape. */
function layerRim(): FragmentLayer {
  return {
    name: "rim",
    uniforms: [],
    attributes: [
      { name: "rimColor", ...bytes, source: "rim" },
      { name: "rimFill", ...bytes, source: "fill" },
    ],
    glsl: `
vec4 layer_rim(vec4 v_rimColor, vec4 v_rimFill) {
  float width = 2.0 * context.pixelToUV;
  return mix(v_rimFill, v_rimColor, smoothstep(-width - context.aaWidth, -width + context.aaWidth, context.sdf));
}`,
  };
}

export const PRIMITIVES = {
  nodes: {
    shapes: [sdfCircle(), sdfDiamond(), sdfSquare(), sdfRectangle({ aspectRatio: 1.7 }), sdfTriangle()],
    variables: { rim: { type: "color", default: "#666" }, fill: { type: "color", default: "#fff" } },
    layers: [layerRim()],
    label: { font: { family: "system-ui, 'Noto Sans', 'Liberation Sans', sans-serif", size: 12 }, margin: 5 },
  },
} as const;

type Styles = StylesDeclaration<NodeAttributes, object, NodeState, object, object, { rim: string; fill: string }>;

/** Words on a ground of their own; what is hovered or lit keeps its words, what is faded loses them. */
export function styles({ ground, ink }: Palette): Styles {
  return {
    nodes: {
      x: { attribute: "x" },
      y: { attribute: "y" },
      size: { attribute: "size" },
      shape: { attribute: "shape" },
      rim: { attribute: "rim" },
      fill: { attribute: "fill" },
      label: { attribute: "label" },
      opacity: { whenState: "isFaded", then: 0.22, else: 1 },
      depth: { whenState: "isLit", then: "topNodes", else: "nodes" },
      cursor: "pointer",
      labelColor: ink,
      labelSize: 12,
      labelPosition: "right",
      labelBackgroundColor: `${ground}d9`,
      labelBackgroundPadding: 2,
      labelVisibility: (_, state) => (state.isHovered || state.isLit ? "visible" : state.isFaded ? "hidden" : "auto"),
      labelDepth: { whenState: "isLit", then: "topNodes", else: "nodes" },
    },
  };
}
