// The drawing: what it shows, its tools, its menu, and what it tells to who cannot see it.

import { effect, signal, untracked } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { CameraState } from "sigma/types";
import { fill, kindName, nodeName } from "../panels/names";
import { drawn, view } from "../state";
import { say } from "../words";
import { choosing, told } from "./actions";
import { arrange, goHome, halt, isArranging, layOut, settled, stand } from "./arrange";
import { byKeyboard, focused, lit, selectedNode } from "./attention";
import { bringIn, resize } from "./camera";
import { stage } from "./current";
import { Expand } from "./Expand";
import { arrive, press, undoOrRedo } from "./keys";
import { Menu, menu } from "./Menu";
import { showStill } from "./picture";
import { placeNew } from "./places";
import { listenToPointer } from "./pointer";
import { type Scene, scene } from "./scene";
import type { Stage } from "./stage";
import { Toolbar } from "./Toolbar";
import { WORDS } from "./words";
import "./canvas.css";

/** Whether the browser has what the drawing is drawn with. */
const able = signal(true);
/** More nodes take longer as a picture than WebGL takes. */
const MANY_IN_PICTURE = 400;

let lastSeen: CameraState | null = null;

export function Canvas() {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => beginSoon(frame.current!), []);
  const back = () => frame.current?.focus({ preventScroll: true });
  return (
    <div class="canvas">
      <Toolbar />
      <div
        ref={frame} class="canvas-frame" role="application" tabIndex={0} aria-label={say(WORDS.drawing)} aria-describedby="canvas-keys"
        data-nodes={scene.value.nodes.size} data-edges={scene.value.edges.length} data-settled={settled.value && stage.value !== null}
        onFocus={(event) => come(event.currentTarget)} onBlur={() => (byKeyboard.value = false)}
        onPointerDown={() => (byKeyboard.value = false)}
        onKeyDown={(event) => stage.value && press(stage.value, event)} onContextMenu={(event) => event.preventDefault()}
      />
      {!able.value && <p class="note canvas-none">{say(WORDS.noWebgl)}</p>}
      <p id="canvas-keys" class="unseen">{say(WORDS.keys)}</p>
      <p class="unseen" role="status" aria-live="polite">{told.value || whereWords()}</p>
      {menu.value && <Menu leave={back} />}
      {choosing.value && <Expand leave={back} />}
    </div>
  );
}

/** The keyboard came to the drawing, unless it was the pointer. */
function come(frame: HTMLElement): void {
  byKeyboard.value = frame.matches(":focus-visible");
  if (stage.value && byKeyboard.value) arrive(stage.value);
}

/** What the keyboard is at, in words. */
function whereWords(): string {
  const at = byKeyboard.value && focused.value && scene.value.nodes.get(focused.value);
  if (!at) return "";
  const { node, hidden } = at;
  return fill(WORDS.at, {
    name: nodeName(node), kind: kindName(node.kind), unknown: node.unknown ? say(WORDS[node.unknown]) : "",
    drawn: scene.value.neighbours.get(node.id)?.size ?? 0, hidden, pinned: node.id in view.value.pinned ? say(WORDS.pinned) : "",
  });
}

/** Shows the first scene as a picture, and then begins: a browser without a graphics card takes a second to make WebGL ready. */
function beginSoon(frame: HTMLElement): () => void {
  const gone = new AbortController();
  void firstScene(gone.signal).then(async (first) => {
    const still = lastSeen || !isPicture(first) ? null : await layOut(first).then(() => showStill(frame, first));
    await painted();
    const { Stage } = await import("./stage");
    if (gone.signal.aborted) return still?.remove();
    able.value = document.createElement("canvas").getContext("webgl2") !== null;
    gone.signal.addEventListener("abort", able.value ? begin(new Stage(frame, scene.peek(), lastSeen), still) : keepStill(frame));
  });
  return () => gone.abort();
}

/** The scene of the server's first answer. */
function firstScene(gone: AbortSignal): Promise<Scene> {
  return new Promise((resolve) => {
    gone.addEventListener("abort", effect(() => {
      if (drawn.value) resolve(scene.value);
    }));
  });
}

function isPicture({ nodes }: Scene): boolean {
  return nodes.size > 0 && nodes.size <= MANY_IN_PICTURE;
}

/** When the browser has shown what stands on the page now. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Keeps a picture of the scene in a frame until what it returns is called, where there is no WebGL. */
function keepStill(frame: HTMLElement): () => void {
  return effect(() => {
    const now = scene.value;
    void view.value.layout;
    void untracked(() => layOut(now)).then(() => showStill(frame, now));
  });
}

/** Keeps a stage at the view until what it returns is called; it takes the place of `still`. */
function begin(shown: Stage, still: HTMLImageElement | null): () => void {
  if (still) shown.sigma.once("afterRender", () => still.remove());
  if (still) stand(shown);
  stage.value = shown;
  window.bevoegd = { placeOf: (id) => onPage(shown, id) };
  listenToPointer(shown);
  const sizes = new ResizeObserver(() => fitFrame(shown));
  sizes.observe(shown.sigma.getContainer());
  addEventListener("keydown", undoOrRedo);
  const effects = follow(shown);
  return () => {
    effects.forEach((end) => end());
    sizes.disconnect();
    removeEventListener("keydown", undoOrRedo);
    halt();
    lastSeen = shown.sigma.getCamera().getState();
    stage.value = null;
    shown.sigma.kill();
  };
}

/** Keeps the drawing at the view. */
function follow(shown: Stage): (() => void)[] {
  let layout = view.peek().layout;
  return [
    effect(() => {
      const now = scene.value;
      const other = view.value.layout !== layout;
      layout = view.value.layout;
      untracked(() => draw(shown, now, other));
    }),
    effect(() => {
      void JSON.stringify(view.value.pinned);
      untracked(() => goHome(shown));
    }),
    effect(() => {
      void [focused.value, byKeyboard.value, selectedNode.value, view.value.pinned, view.value.edgeLabels];
      shown.light(lit.value);
    }),
    effect(() => {
      if (focused.value) told.value = "";
    }),
  ];
}

/** Draws the scene; lays out what is new in it, or all of it where most is new or the layout is another. */
function draw(shown: Stage, now: Scene, other: boolean): void {
  const fresh = placeNew(now);
  const known = now.nodes.size - fresh.length;
  shown.show(now);
  if (now.nodes.size === 0) settled.value = true;
  else if (other || fresh.length > known) arrange(shown, now, null, known === 0);
  else if (fresh.length > 0) arrange(shown, now, view.peek().layout === "force" ? fresh : null);
  else if (!settled.peek() && !isArranging()) arrange(shown, now, null);
}

function fitFrame(shown: Stage): void {
  resize(shown.sigma);
  const chosen = selectedNode.peek();
  const place = chosen && shown.places().get(chosen);
  if (place) bringIn(shown.sigma, place);
}

function onPage(shown: Stage, id: string): { x: number; y: number } | null {
  const place = shown.onScreen().get(id);
  const { left, top } = shown.sigma.getContainer().getBoundingClientRect();
  return place ? { x: left + place.x, y: top + place.y } : null;
}

declare global {
  interface Window {
    /** Where a node is on the page, in pixels; null where it is not drawn. */
    bevoegd: { placeOf(id: string): { x: number; y: number } | null };
  }
}
