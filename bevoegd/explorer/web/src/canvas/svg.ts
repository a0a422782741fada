// The drawing as a picture in vectors (W3C, Scalable Vector Graphics 2).

import { type Curve, type Place, arrow, cross } from "./geometry";
import { type Line, WORDS_SIZE } from "./lines";
import { escaped } from "./markup";
import { NAME_SIZE } from "./marks";
import { FAMILY, type Palette } from "./palette";
import { type Box, Room, placeNames, placeWords } from "./room";
import type { DrawnNode } from "./scene";

export interface Shown {
  drawn: DrawnNode;
  at: Place;
  radius: number;
}

export interface Picture {
  /** Where the left top stands among the places that were given. */
  corner: Place;
  width: number;
  height: number;
  text: string;
}

/** How wide a text is at a size, in pixels. */
export type WidthOf = (text: string, size: number) => number;

const MARGIN = 40;
const NAME_ROOM = 260;
const PADDING = 6;
const MANY_NAMES = 400;

/** All nodes and lines, as large as they are on the screen; `words`: with the words of lines, where there is room. */
export function svgOf(shown: Shown[], drawn: Line[], palette: Palette, words: boolean, widthOf: WidthOf): Picture {
  const corner = { x: least(shown.map(({ at }) => at.x)) - MARGIN, y: least(shown.map(({ at }) => at.y)) - MARGIN };
  const nodes = shown.map((node) => ({ ...node, at: from(corner, node.at) })).sort((a, b) => b.radius - a.radius);
  const lines = drawn.map((line) => ({ ...line, curve: curveFrom(corner, line.curve) }));
  const width = Math.ceil(NAME_ROOM - least(nodes.map(({ at }) => -at.x)));
  const height = Math.ceil(MARGIN - least(nodes.map(({ at }) => -at.y)));
  const room = new Room();
  const names = placeNames(nodes.map((node) => named(node, widthOf)), MANY_NAMES, { width, height }, room);
  const worded = placeWords(words ? lines.map((line) => wordsOf(line, widthOf)) : [], room);
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`,
    `<g fill="none">${lines.map(lineOf).join("")}</g>`,
    `<g stroke-width="2">${nodes.map((node) => shapeOf(node, palette)).join("")}</g>`,
    `<g font-family="${FAMILY}" font-size="${NAME_SIZE}" fill="${palette.ink}">${nodes.map(markOf).join("")}</g>`,
    `<g font-family="${FAMILY}" font-size="${WORDS_SIZE}">`,
    ...[...worded].map(([rank, box]) => textIn(box, lines[rank]!.drawn.label, lines[rank]!.drawn.colour, palette)),
    "</g>",
    `<g font-family="${FAMILY}" font-size="${NAME_SIZE}">`,
    ...[...names].map(([rank, box]) => textIn(box, labelOf(nodes[rank]!), palette.ink, palette)),
    "</g>",
    "</svg>",
  ].join("\n");
  return { corner, width, height, text };
}

function least(values: number[]): number {
  return values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
}

function from(corner: Place, { x, y }: Place): Place {
  return { x: x - corner.x, y: y - corner.y };
}

function curveFrom(corner: Place, { from: start, via, to }: Curve): Curve {
  return { from: from(corner, start), via: from(corner, via), to: from(corner, to) };
}

function named({ drawn, at, radius }: Shown, widthOf: WidthOf) {
  const width = widthOf(labelOf({ drawn }), NAME_SIZE) + PADDING;
  return { at, radius, width, always: false, badge: null };
}

function wordsOf({ drawn, curve }: Line, widthOf: WidthOf) {
  return { curve, width: widthOf(drawn.label, WORDS_SIZE) + PADDING };
}

/** The name, with how many neighbours are not drawn. */
function labelOf({ drawn }: Pick<Shown, "drawn">): string {
  return drawn.hidden > 0 ? `${drawn.label} +${drawn.hidden}` : drawn.label;
}

function at(value: number): string {
  return value.toFixed(1);
}

function point({ x, y }: Place): string {
  return `${at(x)} ${at(y)}`;
}

function lineOf({ drawn, curve }: Line): string {
  const dash = drawn.dash.length > 0 ? ` stroke-dasharray="${drawn.dash.join(" ")}"` : "";
  const path = `M${point(curve.from)}Q${point(curve.via)} ${point(curve.to)}`;
  return `<path d="${path}" stroke="${drawn.colour}" stroke-width="${drawn.width.toFixed(2)}"${dash}/>${endOf({ drawn, curve })}`;
}

function endOf({ drawn, curve }: Line): string {
  if (drawn.end === "arrow") return `<path d="M${arrow(curve, 8).map(point).join("L")}z" fill="${drawn.colour}"/>`;
  if (drawn.end === "none") return "";
  const strokes = cross(curve, 6).map(([start, end]) => `M${point(start)}L${point(end)}`);
  return `<path d="${strokes.join("")}" stroke="${drawn.colour}" stroke-width="2.2"/>`;
}

function shapeOf({ drawn, at: place, radius }: Shown, { ground }: Palette): string {
  const colours = drawn.open ? `fill="${ground}" stroke="${drawn.colour}"` : `fill="${drawn.colour}" stroke="${ground}"`;
  if (drawn.shape === "circle") return `<circle cx="${at(place.x)}" cy="${at(place.y)}" r="${at(radius)}" ${colours}/>`;
  const corners = CORNERS[drawn.shape].map(([x, y]) => point({ x: place.x + x * radius, y: place.y + y * radius }));
  return `<path d="M${corners.join("L")}z" ${colours}/>`;
}

const CORNERS: Record<Exclude<DrawnNode["shape"], "circle">, [number, number][]> = {
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  square: [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]],
  rectangle: [[-1, -0.6], [1, -0.6], [1, 0.6], [-1, 0.6]],
  triangle: [[0, -1], [0.87, 0.5], [-0.87, 0.5]],
};

function markOf({ drawn, at: place }: Shown): string {
  if (!drawn.mark) return "";
  return `<text x="${at(place.x)}" y="${at(place.y + 4)}" text-anchor="middle" font-weight="600">${escaped(drawn.mark)}</text>`;
}

/** Text with a rim in the colour of the ground, so that it can be read over lines. */
function textIn({ left, top, height }: Box, text: string, colour: string, { ground }: Palette): string {
  const rim = `stroke="${ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${at(left + PADDING / 2)}" y="${at(top + height / 2 + 4)}" fill="${colour}" ${rim}>${escaped(text)}</text>`;
}
