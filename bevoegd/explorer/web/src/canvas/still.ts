// A sigma that stays fluent without a graphics card: while the camera moves, a drawing that takes long is moved as one picture,
// and drawn afresh once it stands still, as maps on the web do.

import type { Attributes } from "graphology-types";
import Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { NodeAttributes, NodeState, PRIMITIVES } from "./primitives";

/** A drawing that takes longer than this, in milliseconds, would not reach thirty a second. */
const LONG = 20;
const PAUSE = 120;

export class StillSigma extends Sigma<NodeAttributes, Attributes, Attributes, NodeState, object, object, typeof PRIMITIVES> {
  /** The canvases that make up the drawing, from below to above. */
  layers: HTMLCanvasElement[] = [];
  private nodes: CanvasRenderingContext2D | null = null;
  private picture: CanvasRenderingContext2D | null = null;
  private drawnAt: CameraState | null = null;
  private takes = 0;
  private waiting = 0;
  private moving = false;

  /** Draws soon; or moves the picture when only the camera moved and drawing takes long. */
  override scheduleRender(): this {
    if (!this.drawnAt || this.takes < LONG || this.stands()) return super.scheduleRender();
    if (!this.moving) this.takePicture();
    this.movePicture();
    this.waitForRest();
    return this;
  }

  override kill(): void {
    clearTimeout(this.waiting);
    super.kill();
  }

  /** Notes that the layers show what the camera sees now. */
  isDrawn(): void {
    this.drawnAt = this.getCamera().getState();
    if (this.takes >= LONG) this.keepNodes();
    this.reveal(false);
  }

  /** Measures how long a drawing takes until its last pixel is there, in milliseconds; not of the first, which prepares the rest. */
  measure(): void {
    const gl = this.getWebGLContext();
    const started = performance.now();
    this.refresh();
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    this.takes = performance.now() - started;
  }

  private stands(): boolean {
    const { x, y, ratio } = this.getCamera();
    return !this.getGraphState().isPanning && x === this.drawnAt?.x && y === this.drawnAt.y && ratio === this.drawnAt.ratio;
  }

  /** Copies the nodes while they are there: what WebGL drew can be read until the browser shows it. */
  private keepNodes(): void {
    this.nodes ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    copy([this.getStageCanvas()], this.nodes);
  }

  /** Puts all layers in one, because a browser without a graphics card takes as long for each as for the first. */
  private takePicture(): void {
    this.picture ??= this.createCanvas("picture").getContext("2d", { willReadFrequently: true })!;
    copy(this.layers.map((layer) => (layer === this.getStageCanvas() && this.nodes ? this.nodes.canvas : layer)), this.picture);
    Object.assign(this.picture.canvas.style, { width: "100%", height: "100%", pointerEvents: "none" });
    this.reveal(true);
  }

  private reveal(moving: boolean): void {
    this.moving = moving;
    for (const layer of this.layers) layer.style.visibility = moving ? "hidden" : "visible";
    if (this.picture) this.picture.canvas.style.visibility = moving ? "visible" : "hidden";
  }

  private movePicture(): void {
    const { x, y, ratio } = this.drawnAt!;
    const { width, height } = this.getDimensions();
    const middle = this.framedGraphToViewport({ x, y });
    const [right, down] = [Math.round(middle.x - width / 2), Math.round(middle.y - height / 2)];
    this.picture!.canvas.style.transform = `translate(${right}px, ${down}px) scale(${ratio / this.getCamera().ratio})`;
  }

  private waitForRest(): void {
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => (this.getGraphState().isPanning ? this.waitForRest() : super.scheduleRender()), PAUSE);
  }
}

/** Puts canvases over each other, each as opaque as it is shown. */
function copy(layers: HTMLCanvasElement[], context: CanvasRenderingContext2D): void {
  const { width, height } = layers[0]!;
  Object.assign(context.canvas, { width, height });
  for (const layer of layers) {
    context.globalAlpha = Number(layer.style.opacity || 1);
    context.drawImage(layer, 0, 0);
  }
}
