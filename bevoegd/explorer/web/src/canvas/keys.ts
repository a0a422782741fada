// The keyboard on the drawing.

import { drawn, redo, undo } from "../state";
import { details, expand, hide } from "./actions";
import { byKeyboard, focused, hovered } from "./attention";
import { bringIn, fitAll, zoom } from "./camera";
import { menu } from "./Menu";
import type { Stage } from "./stage";
import { type Direction, nearest, nextIn } from "./walk";

type Act = (stage: Stage, node: string, event: KeyboardEvent) => unknown;

const AT_NODE: Record<string, Act> = {
  Enter: (_, node) => expand(node),
  " ": (_, node) => details(node),
  Delete: (stage, node) => hideAndStep(stage, node),
  m: openMenu,
  ContextMenu: openMenu,
  F10: (stage, node, event) => event.shiftKey && openMenu(stage, node),
};
const ANYWHERE: Record<string, (stage: Stage) => unknown> = {
  "+": ({ sigma }) => zoom(sigma, true),
  "=": ({ sigma }) => zoom(sigma, true),
  "-": ({ sigma }) => zoom(sigma, false),
  "0": ({ sigma }) => fitAll(sigma),
  Escape: () => (hovered.value = null),
};

/** Does what a key stands for; keys that the browser uses with Ctrl, Alt or Meta are left alone. */
export function press(stage: Stage, event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  byKeyboard.value = true;
  const node = focused.peek();
  if (event.key.startsWith("Arrow")) step(stage, event.key as Direction);
  else if (ANYWHERE[event.key]) ANYWHERE[event.key]!(stage);
  else if (node && AT_NODE[event.key]) AT_NODE[event.key]!(stage, node, event);
  else return;
  event.preventDefault();
}

/** Puts the keyboard at the node in the middle, where it is at none that is drawn. */
export function arrive(stage: Stage): void {
  const at = focused.peek();
  if (at && drawn.peek()?.nodes.some((node) => node.id === at)) return;
  const { width, height } = stage.sigma.getDimensions();
  focused.value = nearest({ x: width / 2, y: height / 2 }, stage.onScreen());
}

function step(stage: Stage, direction: Direction): void {
  arrive(stage);
  const next = focused.peek() && nextIn(direction, focused.peek()!, stage.onScreen());
  if (!next) return;
  focused.value = next;
  bringIn(stage.sigma, stage.places().get(next)!);
}

function hideAndStep(stage: Stage, node: string): void {
  const places = stage.onScreen();
  const at = places.get(node)!;
  places.delete(node);
  focused.value = nearest(at, places);
  hide(node);
}

function openMenu(stage: Stage, node: string): void {
  const place = stage.onScreen().get(node);
  if (place) menu.value = { node, at: place };
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) on the whole page, but in a text they belong to the text. */
export function undoOrRedo(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  const writing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]");
  if (writing || !(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) redo();
  else undo();
}
