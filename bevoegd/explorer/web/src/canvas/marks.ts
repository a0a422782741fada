// What stands on a node: how many neighbours are not drawn, the mark of what is unknown, and that it is selected, focused or pinned.

import type { Place } from "./geometry";
import { FONT } from "./lines";
import type { Palette } from "./palette";
import type { DrawnNode } from "./scene";

export interface Marked {
  drawn: DrawnNode;
  at: Place;
  radius: number;
  selected: boolean;
  focused: boolean;
  pinned: boolean;
  faded: boolean;
}

const LEAST = 5;

export function drawMarks(context: CanvasRenderingContext2D, node: Marked, palette: Palette): void {
  context.globalAlpha = node.faded ? 0.25 : 1;
  if (node.selected) ring(context, node, 4, [], palette.accent);
  if (node.focused) ring(context, node, node.selected ? 8 : 4, [3, 3], palette.ink);
  if (node.pinned) pin(context, node, palette);
  if (node.radius >= LEAST && node.drawn.mark) mark(context, node, palette);
  if (node.radius >= LEAST && node.drawn.hidden > 0) badge(context, node, palette);
  context.globalAlpha = 1;
}

function ring(context: CanvasRenderingContext2D, { at, radius }: Marked, gap: number, dash: number[], colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.setLineDash(dash);
  context.beginPath();
  context.arc(at.x, at.y, radius + gap, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

/** A dot on the shape, as a pin seen from above. */
function pin(context: CanvasRenderingContext2D, { at, radius }: Marked, { ground, ink }: Palette): void {
  context.fillStyle = ink;
  context.strokeStyle = ground;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(at.x - radius * 0.75, at.y - radius * 0.75, 3.5, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

function mark(context: CanvasRenderingContext2D, { drawn, at, radius }: Marked, { ink }: Palette): void {
  context.font = `600 ${Math.round(radius * 1.3)}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = ink;
  context.fillText(drawn.mark, at.x, at.y + 0.5);
}

/** Below on the left, so that the name on the right stays free. */
function badge(context: CanvasRenderingContext2D, { drawn, at, radius }: Marked, { ground, quiet, line }: Palette): void {
  const words = `+${drawn.hidden}`;
  context.font = FONT.replace("11px", "10px");
  const width = context.measureText(words).width + 8;
  const [x, y] = [at.x - radius * 0.5 - width, at.y + radius * 0.5];
  context.fillStyle = ground;
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(x, y, width, 14, 7);
  context.fill();
  context.stroke();
  context.fillStyle = quiet;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(words, x + width / 2, y + 7.5);
}
