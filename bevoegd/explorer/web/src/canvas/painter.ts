// Draws what sigma does not: lines below the nodes, what stands out of them, and names and marks above the nodes.

import { type Line, WORDS_PADDING, WORDS_SIZE, drawLine, drawPlain, drawWords } from "./lines";
import { type Marked, NAME_PADDING, NAME_SIZE, drawMarks, drawName } from "./marks";
import { type Palette, font } from "./palette";
import { type Box, Room, placeNames, placeWords } from "./room";
import type { StillSigma } from "./still";

/** From so many lines in sight on they are hairlines. */
const MANY_LINES = 2000;
/** From so many on they are lighter, so that the nodes stand out. */
const MANY_CROSSING = 150;
const MANY_NAMES = 220;
const MANY_WORDS = 300;
/** How much of the lines is left beside a neighbourhood, and beside the lines of what is selected. */
const FADED = "0.18";
const LIGHTER = "0.5";

export class Painter {
  private readonly below: CanvasRenderingContext2D;
  private readonly lit: CanvasRenderingContext2D;
  private readonly above: CanvasRenderingContext2D;

  constructor(private readonly sigma: StillSigma) {
    const context = (name: string, place: { beforeLayer: string } | { afterLayer: string }) =>
      sigma.createCanvas(name, place).getContext("2d", { willReadFrequently: true })!;
    this.below = context("lines", { beforeLayer: "stage" });
    this.lit = context("lit", { beforeLayer: "stage" });
    this.above = context("marks", { afterLayer: "stage" });
    sigma.layers = [this.below.canvas, this.lit.canvas, sigma.getStageCanvas(), this.above.canvas];
  }

  drawLines(lines: Line[]): void {
    this.wipe(this.below);
    if (lines.length > MANY_LINES) return drawPlain(this.below, lines);
    this.below.globalAlpha = lines.length > MANY_CROSSING ? 0.6 : 1;
    for (const line of lines) drawLine(this.below, line);
  }

  /** Lets these lines stand out and the others step back, the more so where `hovering`. */
  drawLit(lines: Line[], hovering: boolean): void {
    this.below.canvas.style.opacity = hovering ? FADED : lines.length > 0 ? LIGHTER : "1";
    this.wipe(this.lit);
    for (const line of lines) drawLine(this.lit, line, 0.8);
  }

  /** Names and marks of the nodes, the most important first, and the words of these lines where there is room. */
  drawText(nodes: Marked[], lines: Line[], palette: Palette): void {
    this.wipe(this.above);
    const room = new Room();
    const names = placeNames(nodes.map((node) => this.named(node)), MANY_NAMES, this.sigma.getDimensions(), room);
    for (const node of nodes) drawMarks(this.above, node, palette);
    for (const [rank, box] of names) drawName(this.above, nodes[rank]!, box, palette);
    for (const [line, box] of this.words(lines.slice(0, MANY_WORDS), room)) drawWords(this.lit, line, box, palette);
  }

  private named({ drawn, at, radius, badge, always, faded }: Marked) {
    const width = faded ? 0 : this.widthOf(drawn.label, NAME_SIZE) + 2 * NAME_PADDING;
    return { at, radius, width, badge, always };
  }

  private words(lines: Line[], room: Room): [Line, Box][] {
    const worded = lines.map(({ drawn, curve }) => ({ curve, width: this.widthOf(drawn.label, WORDS_SIZE) + 2 * WORDS_PADDING }));
    return [...placeWords(worded, room)].map(([rank, box]) => [lines[rank]!, box]);
  }

  private widthOf(text: string, size: number): number {
    this.above.font = font(size);
    return this.above.measureText(text).width;
  }

  private wipe(context: CanvasRenderingContext2D): void {
    const { width, height } = this.sigma.getDimensions();
    const density = window.devicePixelRatio;
    Object.assign(context.canvas, { width: width * density, height: height * density });
    context.scale(density, density);
  }
}
