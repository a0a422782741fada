// What sigma draws a node with: its shape, filled with one colour and rimmed with another, and how it stands out.

import { type FragmentLayer, sdfCircle, sdfDiamond, sdfRectangle, sdfSquare, sdfTriangle } from "sigma/rendering";
import type { StylesDeclaration } from "sigma/types";

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  shape: string;
  rim: string;
  fill: string;
}

export interface NodeState {
  isFaded: boolean;
}

const bytes = { size: 4, type: 0x1401, normalized: true } as const;

/**
 * A rim of two pixels, less on small nodes: in the colour of the ground it keeps nodes apart, in that of the kind it makes an
 * open shape.
 */
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
  float width = min(2.0 * context.pixelToUV, 0.3);
  return mix(v_rimFill, v_rimColor, smoothstep(-width - context.aaWidth, -width + context.aaWidth, context.sdf));
}`,
  };
}

export const PRIMITIVES = {
  nodes: {
    shapes: [sdfCircle(), sdfDiamond(), sdfSquare(), sdfRectangle({ aspectRatio: 1.7 }), sdfTriangle()],
    variables: { rim: { type: "color", default: "#666" }, fill: { type: "color", default: "#fff" } },
    layers: [layerRim()],
  },
} as const;

type Styles = StylesDeclaration<NodeAttributes, object, NodeState, object, object, { rim: string; fill: string }>;

export const STYLES: Styles = {
  nodes: {
    x: { attribute: "x" },
    y: { attribute: "y" },
    size: { attribute: "size" },
    shape: { attribute: "shape" },
    rim: { attribute: "rim" },
    fill: { attribute: "fill" },
    opacity: { whenState: "isFaded", then: 0.22, else: 1 },
    depth: { whenState: "isHovered", then: "topNodes", else: "nodes" },
    cursor: "pointer",
  },
};
