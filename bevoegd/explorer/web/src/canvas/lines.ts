// Draws lines on a canvas. Many at once are drawn as hairlines, which takes a twentieth of the time.

import { type Curve, type Place, arrow, cross, curve } from "./geometry";
import { type Palette, font } from "./palette";
import type { Box } from "./room";
import type { DrawnEdge, Scene } from "./scene";

export interface Line {
  drawn: DrawnEdge;
  curve: Curve;
}

export const WORDS_SIZE = 11;
export const WORDS_PADDING = 3;
const ARROW = 8;
const CROSS = 6;

/** The lines of a scene between nodes at these places, whose radii are drawn `scale` times as large. */
export function linesOf({ nodes, edges }: Scene, at: Map<string, Place>, scale: number): Line[] {
  const radius = (id: string) => nodes.get(id)!.radius * scale;
  return edges.map((drawn) => {
    const { source, target } = drawn.edge;
    return { drawn, curve: curve(at.get(source)!, at.get(target)!, drawn.bend, radius(source), radius(target)) };
  });
}

/** Hairlines, without ends. */
export function drawPlain(context: CanvasRenderingContext2D, lines: Line[]): void {
  context.lineWidth = 1;
  context.globalAlpha = 0.55;
  context.setLineDash([]);
  for (const { drawn, curve } of lines) {
    context.strokeStyle = drawn.colour;
    context.beginPath();
    context.moveTo(curve.from.x, curve.from.y);
    context.lineTo(curve.to.x, curve.to.y);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** A line with its dashes and its end; `wider` in pixels. */
export function drawLine(context: CanvasRenderingContext2D, { drawn, curve }: Line, wider = 0): void {
  context.strokeStyle = context.fillStyle = drawn.colour;
  context.lineWidth = drawn.width + wider;
  context.setLineDash(drawn.dash);
  context.beginPath();
  context.moveTo(curve.from.x, curve.from.y);
  context.quadraticCurveTo(curve.via.x, curve.via.y, curve.to.x, curve.to.y);
  context.stroke();
  context.setLineDash([]);
  if (drawn.end === "arrow") fill(context, arrow(curve, ARROW + wider));
  if (drawn.end === "cross") cross(curve, CROSS + wider).forEach(([from, to]) => stroke(context, from, to, 2.2));
}

function fill(context: CanvasRenderingContext2D, corners: Place[]): void {
  context.beginPath();
  for (const { x, y } of corners) context.lineTo(x, y);
  context.fill();
}

function stroke(context: CanvasRenderingContext2D, from: Place, to: Place, width: number): void {
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

/** The words of a line, on a ground of their own. */
export function drawWords(context: CanvasRenderingContext2D, { drawn }: Line, box: Box, { ground }: Palette): void {
  const { left, top, width, height } = box;
  context.font = font(WORDS_SIZE);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = ground;
  context.fillRect(left, top, width, height);
  context.fillStyle = drawn.colour;
  context.fillText(drawn.label, left + width / 2, top + height / 2 + 0.5);
}
