// Movement, for those who did not ask for less of it.

import type { Place } from "./geometry";

const LESS = matchMedia("(prefers-reduced-motion: reduce)");

export function calm(): boolean {
  return LESS.matches;
}

type Places = Map<string, Place>;

/** Goes from some places to others in `duration` milliseconds; returns what stops it. `done` comes after the last step. */
export function glide(from: Places, to: Places, duration: number, step: (places: Places) => void, done: () => unknown): () => void {
  const started = performance.now();
  let frame = 0;
  const next = () => {
    const part = duration > 0 ? Math.min(1, (performance.now() - started) / duration) : 1;
    step(between(from, to, 1 - (1 - part) ** 3));
    if (part < 1) frame = requestAnimationFrame(next);
    else done();
  };
  next();
  return () => cancelAnimationFrame(frame);
}

function between(from: Places, to: Places, part: number): Places {
  return new Map([...to].map(([id, { x, y }]) => {
    const start = from.get(id) ?? { x, y };
    return [id, { x: start.x + (x - start.x) * part, y: start.y + (y - start.y) * part }];
  }));
}
