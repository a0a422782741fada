// The drawing as a picture in vectors (W3C, Scalable Vector Graphics 2).

import { type Place, arrow, cross, pointAt } from "./geometry";
import type { Line } from "./lines";
import { escaped } from "./markup";
import type { Palette } from "./palette";
import type { DrawnNode } from "./scene";

export interface Shown {
  drawn: DrawnNode;
  at: Place;
  radius: number;
}

export interface Picture {
  width: number;
  height: number;
  text: string;
}

const MARGIN = 40;
const NAME_ROOM = 220;
const FONT = "system-ui, 'Noto Sans', 'Liberation Sans', sans-serif";
const MANY_NAMES = 400;

/** All nodes and lines, as large as they are on the screen; `words`: with the words of lines. */
export function svgOf(nodes: Shown[], lines: Line[], palette: Palette, words: boolean): Picture {
  const xs = nodes.map(({ at }) => at.x);
  const ys = nodes.map(({ at }) => at.y);
  const [left, top] = [least(xs) - MARGIN, least(ys) - MARGIN];
  const width = Math.ceil(-least(xs.map((x) => -x)) + NAME_ROOM - left);
  const height = Math.ceil(-least(ys.map((y) => -y)) + MARGIN - top);
  const named = new Set(nodes.toSorted((a, b) => b.radius - a.radius).slice(0, MANY_NAMES));
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${at(left)} ${at(top)} ${width} ${height}">`,
    `<rect x="${at(left)}" y="${at(top)}" width="${width}" height="${height}" fill="${palette.ground}"/>`,
    `<g fill="none" stroke-linejoin="round">${lines.map(lineOf).join("")}</g>`,
    `<g font-family="${FONT}" font-size="11" text-anchor="middle">${words ? lines.map((line) => wordsOf(line, palette)).join("") : ""}</g>`,
    `<g stroke-width="2">${nodes.map((node) => shapeOf(node, palette)).join("")}</g>`,
    `<g font-family="${FONT}" font-size="12" fill="${palette.ink}">${nodes.map((node) => namesOf(node, palette, named.has(node))).join("")}</g>`,
    "</svg>",
  ].join("\n");
  return { width, height, text };
}

function least(values: number[]): number {
  return values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
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
  const strokes = cross(curve, 6).map(([from, to]) => `M${point(from)}L${point(to)}`);
  return `<path d="${strokes.join("")}" stroke="${drawn.colour}" stroke-width="2.2"/>`;
}

/** Words with a rim in the colour of the ground, so that they can be read over lines. */
function rimmed(place: Place, words: string, { ground }: Palette, more = ""): string {
  const rim = `stroke="${ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${at(place.x)}" y="${at(place.y)}" ${rim}${more}>${escaped(words)}</text>`;
}

function wordsOf({ drawn, curve }: Line, palette: Palette): string {
  const { x, y } = pointAt(curve, 0.5);
  return rimmed({ x, y: y + 4 }, drawn.label, palette, ` fill="${drawn.colour}"`);
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

function namesOf({ drawn, at: place, radius }: Shown, palette: Palette, named: boolean): string {
  const mark = drawn.mark && `<text x="${at(place.x)}" y="${at(place.y + 4)}" text-anchor="middle" font-weight="600">${escaped(drawn.mark)}</text>`;
  const hidden = drawn.hidden > 0 ? `  +${drawn.hidden}` : "";
  return mark + (named ? rimmed({ x: place.x + radius + 5, y: place.y + 4 }, drawn.label + hidden, palette) : "");
}
