// How a kind of node or line looks on the drawing, as the legend shows it.

import type { Look } from "../contract";
import { toneOf } from "../canvas/tones";
import { dark } from "./theme";

const SHAPES = {
  circle: "M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3z",
  diamond: "M9 2l7 7-7 7-7-7z",
  square: "M3.5 3.5h11v11h-11z",
  rectangle: "M2 5h14v8H2z",
  triangle: "M9 3l7 12H2z",
} as const;

export function NodeSample({ look, open = false, mark }: { look: Look; open?: boolean; mark?: string }) {
  const colour = dark.value ? look.dark : look.light;
  return (
    <svg class="sample" viewBox="0 0 18 18" aria-hidden="true">
      <path d={SHAPES[look.shape]} fill={open ? "none" : colour} stroke={colour} stroke-width="2" />
      {mark && <text x="9" y="12.5" text-anchor="middle" font-size="9" fill="currentColor">{mark}</text>}
    </svg>
  );
}

interface LineProps {
  type: string;
  dash?: "dashed" | "dotted";
  /** Whether the line comes to what is spoken of. */
  back?: boolean;
}

const DASHES = { dashed: "6 4", dotted: "2 3" } as const;

export function LineSample({ type, dash, back = false }: LineProps) {
  const colour = toneOf(type, dark.value);
  return (
    <svg class={back ? "sample wide back" : "sample wide"} viewBox="0 0 34 18" aria-hidden="true">
      <path d="M1 9h25" stroke={colour} stroke-width="2.5" stroke-dasharray={dash && DASHES[dash]} />
      {type === "prohibition" ? (
        <path d="M24 4l8 10M32 4l-8 10" stroke={colour} stroke-width="2.5" />
      ) : (
        <path d="M25 4.5 33 9l-8 4.5z" fill={colour} />
      )}
    </svg>
  );
}
