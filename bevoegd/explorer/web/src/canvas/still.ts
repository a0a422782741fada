// A sigma that stays fluent without a graphics card: while the camera moves, a drawing that takes long is moved as a picture,
// and drawn afresh once it stands still, as maps on the web do.

import type { Attributes } from "graphology-types";
import Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { NodeAttributes, NodeState, PRIMITIVES } from "./primitives";

/** A drawing that takes longer than this, in milliseconds, would not reach thirty a second. */
const LONG = 20;
const PAUSE = 120;

export class StillSigma extends Sigma<NodeAttributes, Attributes, Attributes, NodeState, object, object, typeof PRIMITIVES> {
  /** The canvases that move with the picture. */
  pictures: HTMLCanvasElement[] = [];
  private drawnAt: CameraState | null = null;
  private takes = 0;
  private waiting = 0;

  /** Draws soon; or moves the picture when only the camera moved and drawing takes long. */
  override scheduleRender(): this {
    if (!this.drawnAt || this.takes < LONG || this.stands()) return super.scheduleRender();
    this.movePicture();
    this.waitForRest();
    return this;
  }

  /** Notes that the picture shows what the camera sees now. */
  isDrawn(): void {
    this.drawnAt = this.getCamera().getState();
    for (const picture of this.pictures) picture.style.transform = "";
  }

  /** Measures how long a drawing takes until its last pixel is there, in milliseconds. */
  measure(): void {
    const gl = this.getWebGLContext();
    const started = performance.now();
    this.refresh();
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    this.takes = performance.now() - started;
  }

  private stands(): boolean {
    const { x, y, ratio } = this.getCamera();
    return x === this.drawnAt?.x && y === this.drawnAt.y && ratio === this.drawnAt.ratio;
  }

  private movePicture(): void {
    const { x, y, ratio } = this.drawnAt!;
    const { width, height } = this.getDimensions();
    const middle = this.framedGraphToViewport({ x, y });
    const moved = `translate(${middle.x - width / 2}px, ${middle.y - height / 2}px) scale(${ratio / this.getCamera().ratio})`;
    for (const picture of this.pictures) picture.style.transform = moved;
  }

  private waitForRest(): void {
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => (this.getGraphState().isPanning ? this.waitForRest() : super.scheduleRender()), PAUSE);
  }
}
