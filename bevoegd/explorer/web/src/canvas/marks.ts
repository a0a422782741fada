// What stands at a node: its name, how many neighbours are not drawn, the mark of what is unknown, and that it is selected,
// focused or pinned.

import type { Place } from "./geometry";
import { type Palette, font } from "./palette";
import type { Box } from "./room";
import type { DrawnNode } from "./scene";

export interface Marked {
  drawn: DrawnNode;
  at: Place;
  radius: number;
  selected: boolean;
  focused: boolean;
  pinned: boolean;
  faded: boolean;
  lit: boolean;
  /** Is named also where there is no room. */
  always: boolean;
  badge: Box | null;
}

export const NAME_SIZE = 12;
export const NAME_PADDING = 3;
const LEAST = 4;
const BADGE = 13;
const BADGE_SIZE = 10;
const DIGIT = 6;

export function drawMarks(context: CanvasRenderingContext2D, node: Marked, palette: Palette): void {
  context.globalAlpha = node.faded ? 0.25 : 1;
  if (node.selected) ring(context, node, 4, [], palette.accent);
  if (node.focused) ring(context, node, node.selected ? 8 : 4, [3, 3], palette.ink);
  if (node.pinned) pin(context, node, palette);
  if (node.radius >= LEAST && node.drawn.mark) mark(context, node, palette);
  if (node.badge) badge(context, `+${node.drawn.hidden}`, node.badge, palette);
  context.globalAlpha = 1;
}

/** A name on a ground of its own. */
export function drawName(context: CanvasRenderingContext2D, { drawn, selected, faded }: Marked, box: Box, palette: Palette): void {
  context.globalAlpha = faded ? 0.25 : 1;
  context.fillStyle = selected ? palette.accent : `${palette.ground}d9`;
  context.beginPath();
  context.roundRect(box.left, box.top, box.width, box.height, 4);
  context.fill();
  context.font = font(NAME_SIZE);
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = selected ? palette.ground : palette.ink;
  context.fillText(drawn.label, box.left + NAME_PADDING, box.top + box.height / 2 + 0.5);
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
  context.font = font(Math.round(radius * 1.3), 600);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = ink;
  context.fillText(drawn.mark, at.x, at.y + 0.5);
}

/** Where the count of hidden neighbours stands: on the lower left of the shape; null where there is none or no room. */
export function badgeBox(drawn: DrawnNode, at: Place, radius: number): Box | null {
  if (drawn.hidden === 0 || radius < LEAST) return null;
  const width = 8 + DIGIT * (1 + String(drawn.hidden).length);
  return { left: at.x - radius * 0.3 - width, top: at.y + radius * 0.3, width, height: BADGE };
}

function badge(context: CanvasRenderingContext2D, words: string, box: Box, { ground, quiet, line }: Palette): void {
  const { left, top, width, height } = box;
  context.font = font(BADGE_SIZE);
  context.fillStyle = ground;
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left, top, width, height, height / 2);
  context.fill();
  context.stroke();
  context.fillStyle = quiet;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(words, left + width / 2, top + height / 2 + 0.5);
}
