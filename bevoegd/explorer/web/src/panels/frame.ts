// Which panels are open beside the drawing.

import { effect, signal } from "@preact/signals";
import { ends } from "../canvas/paths";
import { view } from "../state";

export type Side = "details" | "paths" | "takeaway";

export const NARROW = matchMedia("(max-width: 1240px)");

export const side = signal<Side | null>(null);
export const filtersOpen = signal(!NARROW.matches);
export const tableOpen = signal(false);

let opener: HTMLElement | null = null;

/** Opens a panel at the request of a person and moves the focus to its heading. */
export function openSide(which: Side): void {
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  side.value = which;
  focusLater("side-heading");
}

/** Opens the filters and moves the focus to their heading, or closes them and goes back to their switch. */
export function toggleFilters(): void {
  filtersOpen.value = !filtersOpen.value;
  focusLater(filtersOpen.value ? "filters-heading" : "switch-filter");
}

function focusLater(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** Closes the panel; the focus goes back to what opened it. */
export function closeSide(): void {
  side.value = null;
  opener?.focus();
  opener = null;
}

/** Opens the details of what becomes selected, and the ways when their ends are chosen on the drawing. */
export function followSelection(): void {
  effect(() => {
    if (view.value.selection) side.value = "details";
  });
  effect(() => {
    if (ends.value.from || ends.value.to) side.value = "paths";
  });
}
