// The mouse and fingers on the drawing.

import { change, select, view } from "../state";
import { expand } from "./actions";
import { focused, hovered } from "./attention";
import type { Place } from "./geometry";
import { menu } from "./Menu";
import type { Stage } from "./stage";

/** A click waits this long, in milliseconds, for a second one. */
const SECOND_CLICK = 240;

let waiting = 0;

/** Lets the pointer select, expand, drag and open the menu. */
export function listenToPointer(stage: Stage): void {
  const { sigma } = stage;
  sigma.on("enterNode", ({ node }) => sigma.getGraphState().isPanning || (hovered.value = { node }));
  sigma.on("leaveNode", () => (hovered.value = null));
  sigma.on("leaveStage", () => (hovered.value = null));
  sigma.on("moveBody", ({ event }) => hoverLine(stage, event));
  sigma.on("clickNode", ({ node, event }) => (isSecond(event.original) ? open(node) : soon(() => choose(node))));
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    open(node);
  });
  sigma.on("clickStage", ({ event }) => soon(() => chooseLine(stage, event)));
  sigma.on("doubleClickStage", ({ preventSigmaDefault }) => preventSigmaDefault());
  sigma.on("rightClickNode", ({ node, event }) => {
    event.original.preventDefault();
    menu.value = { node, at: { x: event.x, y: event.y } };
  });
  listenToDrag(stage);
}

function soon(act: () => void): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(act, SECOND_CLICK);
}

/** Whether the browser counts a click as the second of two, also where the page was too busy to see them as one. */
function isSecond(event: MouseEvent | TouchEvent): boolean {
  return event instanceof MouseEvent && event.detail === 2;
}

function open(node: string): void {
  clearTimeout(waiting);
  focused.value = node;
  void expand(node);
}

function choose(node: string): void {
  focused.value = node;
  select({ node });
}

function chooseLine(stage: Stage, point: Place): void {
  const line = stage.lineAt(point);
  if (!line) return select(null);
  const { source, target, type, stance } = line.drawn.edge;
  select({ edge: { source, target, type, stance } });
}

function hoverLine(stage: Stage, { x, y, original }: Place & { original: MouseEvent | TouchEvent }): void {
  if ((hovered.peek() && "node" in hovered.peek()!) || stage.sigma.getGraphState().isPanning) return;
  const inside = original.target === stage.sigma.getMouseLayer();
  const edge = inside ? stage.lineAt({ x, y })?.drawn.edge.id : undefined;
  const before = hovered.peek();
  if (edge === (before && "edge" in before ? before.edge : undefined)) return;
  hovered.value = edge ? { edge } : null;
  stage.sigma.getMouseLayer().style.cursor = edge ? "pointer" : "";
}

/** A node stays where it is dragged to; that can be undone. */
function listenToDrag({ sigma }: Stage): void {
  let moved = false;
  sigma.on("nodeDragStart", () => (moved = false));
  sigma.on("nodeDrag", () => (moved = true));
  sigma.on("nodeDragEnd", ({ node }) => {
    const { x, y } = sigma.getGraph().getNodeAttributes(node);
    if (moved) change({ pinned: { ...view.value.pinned, [node]: [Math.round(x), Math.round(y)] } });
  });
}
