// What part of the drawing is seen.

import type { CameraState } from "sigma/types";
import type { Place } from "./geometry";
import { calm } from "./motion";
import type { StillSigma } from "./still";

const MARGIN = 60;
/** What the tools take at the top, in pixels. */
const TOOLS = 44;
const NEAREST = 0.8;
const STEP = 1.5;
const MOVE = 260;

/** What a frame shows: the place in its middle, and how far it is zoomed out. */
export interface Framing {
  middle: Place;
  ratio: number;
}

/** Shows these places whole, no larger than they are. */
export function fit(sigma: StillSigma, places: Place[], moves = true): void {
  if (places.length === 0) return;
  const { middle, ratio } = framing(places, sigma.getDimensions());
  go(sigma, { ...sigma.graphToFramedGraph(middle), ratio }, moves);
}

/** How a frame of this size shows these places whole, no larger than they are and below the tools. */
export function framing(places: Place[], { width, height }: { width: number; height: number }): Framing {
  const [left, right] = extent(places.map(({ x }) => x));
  const [bottom, top] = extent(places.map(({ y }) => y));
  const across = (right - left) / Math.max(1, width - 2 * MARGIN);
  const ratio = Math.max(NEAREST, across, (top - bottom) / Math.max(1, height - 2 * MARGIN - TOOLS));
  return { middle: { x: (left + right) / 2, y: (bottom + top + TOOLS * ratio) / 2 }, ratio };
}

/** Shows everything. */
export function fitAll(sigma: StillSigma): void {
  fit(sigma, sigma.getGraph().mapNodes((_, { x, y }) => ({ x, y })));
}

function extent(values: number[]): [number, number] {
  return values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
}

export function zoom(sigma: StillSigma, inward: boolean): void {
  const { ratio } = sigma.getCamera();
  go(sigma, { ratio: inward ? ratio / STEP : ratio * STEP });
}

/** Moves a place into sight, and not further than that takes. */
export function bringIn(sigma: StillSigma, place: Place): void {
  const { width, height } = sigma.getDimensions();
  const at = sigma.graphToViewport(place);
  const dx = overshoot(at.x, width);
  const dy = overshoot(at.y, height);
  if (dx || dy) go(sigma, sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy }));
}

export function isInSight(sigma: StillSigma, place: Place): boolean {
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.graphToViewport(place);
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function overshoot(at: number, size: number): number {
  return at < MARGIN ? at - MARGIN : at > size - MARGIN ? at - size + MARGIN : 0;
}

/** Fits the drawing to the size of its frame; what is in the left top stays there. */
export function resize(sigma: StillSigma): void {
  const corner = sigma.viewportToGraph({ x: 0, y: 0 });
  sigma.resize();
  sigma.refresh();
  const wanted = sigma.graphToFramedGraph(corner);
  const found = sigma.viewportToFramedGraph({ x: 0, y: 0 });
  const { x, y } = sigma.getCamera();
  sigma.getCamera().setState({ x: x + wanted.x - found.x, y: y + wanted.y - found.y });
  sigma.refresh();
}

function go(sigma: StillSigma, state: Partial<CameraState>, moves = true): void {
  if (moves && !calm()) void sigma.getCamera().animate(state, { duration: MOVE });
  else sigma.getCamera().setState(state);
}
