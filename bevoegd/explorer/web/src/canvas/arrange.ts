// Lays the drawing out: asks the worker for places and moves the nodes there.

import { signal } from "@preact/signals";
import { view } from "../state";
import { selectedNode } from "./attention";
import { fit, isInSight } from "./camera";
import type { Place } from "./geometry";
import type { Places, Task } from "./layouts/layout";
import type { Found } from "./layouts/layout.worker";
import { overAndUnder } from "./layouts/order";
import { calm, glide } from "./motion";
import { isPinned, laidOut, placeNew, placeOf } from "./places";
import type { Scene } from "./scene";
import type { Stage } from "./stage";

const DURATION = 380;
/** Above this many nodes they jump: each step would take too long. */
const MANY = 800;

/** Whether every node stands where it will stay. */
export const settled = signal(false);

/** The first is loaded with the page: the first drawing waits for it. */
let spare: Worker | null = load();
let worker: Worker | null = null;
let stop = () => {};

/** Finds places for all nodes, or for those that are `fresh` between the others, which then stay; they go there or jump. */
export function arrange(stage: Stage, scene: Scene, fresh: string[] | null, jumps = false): void {
  find(scene, fresh, (found) => take(stage, found, fresh, jumps));
}

/** Finds places for all nodes of a scene before there is a stage. */
export function layOut(scene: Scene): Promise<void> {
  placeNew(scene);
  return new Promise((resolve) => find(scene, null, ({ places, last }) => {
    keep(places);
    if (!last) return;
    halt();
    settled.value = true;
    resolve();
  }));
}

/** Shows a stage whose nodes all have their places. */
export function stand(stage: Stage): void {
  fit(stage.sigma, [...stage.places().values()], false);
  settle(stage);
}

function load(): Worker {
  return new Worker(new URL("./layouts/layout.worker.ts", import.meta.url), { type: "module" });
}

function find(scene: Scene, fresh: string[] | null, found: (found: Found) => void): void {
  halt();
  settled.value = false;
  worker = spare ?? load();
  spare = null;
  worker.onmessage = ({ data }: MessageEvent<Found>) => found(data);
  worker.postMessage(taskOf(scene, fresh));
}

export function isArranging(): boolean {
  return worker !== null;
}

/** Stops what is under way. */
export function halt(): void {
  worker?.terminate();
  worker = null;
  stop();
}

/** Moves the nodes to the places that they have in the view, as after undoing. */
export function goHome(stage: Stage): void {
  const ids = stage.sigma.getGraph().nodes();
  glideTo(stage, new Map(ids.map((id) => [id, placeOf(id)])), false, () => {});
}

function taskOf({ nodes, edges }: Scene, fresh: string[] | null): Task {
  const layout = view.peek().layout;
  const lines = edges.map(({ edge }) => edge);
  const stay = fresh ? new Set([...nodes.keys()].filter((id) => !fresh.includes(id))) : new Set<string>();
  return {
    layout,
    nodes: [...nodes].map(([id, { radius }]) => ({ id, radius, ...placeOf(id), fixed: stay.has(id) || isPinned(id) })),
    edges: layout === "layered" ? overAndUnder(lines) : lines.map(({ source, target }) => [source, target]),
    centre: centreOf(nodes),
  };
}

function centreOf(nodes: Scene["nodes"]): string | null {
  const chosen = selectedNode.peek();
  return chosen && nodes.has(chosen) ? chosen : null;
}

function take(stage: Stage, { places, last }: Found, fresh: string[] | null, jumps: boolean): void {
  keep(places);
  const ids = Object.keys(places);
  if (last) halt();
  glideTo(stage, new Map(ids.map((id) => [id, placeOf(id)])), jumps, () => last && settle(stage));
  const unseen = last && fresh?.some((id) => !isInSight(stage.sigma, placeOf(id)));
  if (!fresh || unseen) fit(stage.sigma, ids.map(placeOf), last && !jumps);
}

function settle(stage: Stage): void {
  stage.sigma.measure();
  settled.value = true;
}

function keep(places: Places): void {
  for (const [id, place] of Object.entries(places)) laidOut.set(id, place);
}

function glideTo(stage: Stage, to: Map<string, Place>, jumps: boolean, done: () => unknown): void {
  stop();
  const duration = jumps || calm() || to.size > MANY ? 0 : DURATION;
  stop = glide(stage.places(), to, duration, (places) => stage.move(places), done);
}
