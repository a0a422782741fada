// What can be done with a node, at the node.

import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Words } from "../contract";
import { fill } from "../panels/names";
import { view } from "../state";
import { say } from "../words";
import { collapse, details, expand, hide, nameOf, only, pathFrom, pathTo, pin, unpin } from "./actions";
import type { Place } from "./geometry";
import { WORDS } from "./words";

/** The node of the menu, and where it opens, in pixels of the drawing. */
export const menu = signal<{ node: string; at: Place } | null>(null);

const EDGE = 8;

type Item = [Words, (node: string) => unknown];

const ITEMS: Item[] = [
  [WORDS.details, details],
  [WORDS.expandMore, (node) => expand(node, true)],
  [WORDS.collapse, collapse],
  [WORDS.only, only],
  [WORDS.pathFrom, pathFrom],
  [WORDS.pathTo, pathTo],
  [WORDS.hide, hide],
];

export function Menu({ leave }: { leave(): void }) {
  const list = useRef<HTMLDivElement>(null);
  const opened = menu.value;
  useLayoutEffect(() => open(list.current), [opened]);
  if (!opened) return null;
  const { node, at } = opened;
  const pinned: Item = node in view.value.pinned ? [WORDS.unpin, unpin] : [WORDS.pin, pin];
  const close = () => {
    menu.value = null;
    leave();
  };
  return (
    <div
      ref={list} role="menu" class="node-menu" aria-label={fill(WORDS.menu, { name: nameOf(node) })}
      style={{ left: `${at.x}px`, top: `${at.y}px` }} onKeyDown={(event) => walk(event, close)}
      onFocusOut={(event) => list.current?.contains(event.relatedTarget as Node | null) || (menu.value = null)}
    >
      <p class="node-menu-name" aria-hidden="true">{nameOf(node)}</p>
      {[...ITEMS.slice(0, 3), pinned, ...ITEMS.slice(3)].map(([words, act]) => (
        <button key={words.en} type="button" role="menuitem" tabIndex={-1} onClick={() => (close(), void act(node))}>{say(words)}</button>
      ))}
    </div>
  );
}

/** Moves the menu into the drawing where it would stick out, and the keyboard to its first item. */
function open(list: HTMLElement | null): void {
  if (!list) return;
  const { clientWidth, clientHeight } = list.offsetParent as HTMLElement;
  list.style.left = `${Math.max(EDGE, Math.min(list.offsetLeft, clientWidth - list.offsetWidth - EDGE))}px`;
  list.style.top = `${Math.max(EDGE, Math.min(list.offsetTop, clientHeight - list.offsetHeight - EDGE))}px`;
  list.querySelector("button")?.focus({ preventScroll: true });
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function walk(event: KeyboardEvent, close: () => void): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll("button")];
  const step = STEPS[event.key];
  if (step) items[step(items.indexOf(event.target as HTMLButtonElement), items.length)]?.focus();
  else if (event.key === "Escape" || event.key === "Tab") close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
