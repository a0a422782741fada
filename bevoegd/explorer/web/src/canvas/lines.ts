// Draws lines on a canvas. Many at once are drawn as hairlines, which takes a twentieth of the time.

import { type Curve, type Place, arrow, cross, pointAt } from "./geometry";
import type { Palette } from "./palette";
import type { DrawnEdge } from "./scene";

export interface Line {
  drawn: DrawnEdge;
  curve: Curve;
}

export const FONT = "11px system-ui, 'Noto Sans', 'Liberation Sans', sans-serif";
const ARROW = 8;
const CROSS = 6;

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

/** The words of a line in its middle, on a ground of their own. */
export function drawLabel(context: CanvasRenderingContext2D, { drawn, curve }: Line, { ground }: Palette): void {
  const { x, y } = pointAt(curve, 0.5);
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const half = context.measureText(drawn.label).width / 2 + 3;
  context.fillStyle = ground;
  context.fillRect(x - half, y - 8, 2 * half, 16);
  context.fillStyle = drawn.colour;
  context.fillText(drawn.label, x, y + 0.5);
}
