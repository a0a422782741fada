// What a person can do with a node on the drawing.

import { signal } from "@preact/signals";
import { api } from "../api";
import type { NeighbourGroup, Neighbours } from "../contract";
import { fill, nodeName } from "../panels/names";
import { attempt, change, drawn, graph, hideNodes, select, view } from "../state";
import { say } from "../words";
import { hangingOn, neighboursOf } from "./around";
import { ends } from "./paths";
import { placeOf } from "./places";
import { WORDS } from "./words";

/** So many neighbours come without a question. */
export const FEW = 25;
const MOST = 5000;

/** What the drawing tells to who cannot see it. */
export const told = signal("");
/** The node whose neighbours are being chosen. */
export const choosing = signal<{ node: string; groups: NeighbourGroup[] } | null>(null);

/** Adds all neighbours of a node; asks which where they are many, or where `asks` is true. */
export async function expand(node: string, asks = false): Promise<void> {
  const found = await neighbours(node, null, FEW + 1);
  if (!found) return;
  const onlyOthers = found.nodes.length === 0 && found.groups.some((group) => group.hidden > 0);
  if (asks || onlyOthers || found.nodes.length > FEW) choosing.value = { node, groups: found.groups };
  else add(found.nodes);
}

/** Adds at most `limit` neighbours of these groups. */
export async function expandBy(node: string, groups: string[], limit: number): Promise<void> {
  const found = await neighbours(node, groups, limit);
  if (found) add(found.nodes);
}

function neighbours(node: string, groups: string[] | null, limit: number): Promise<Neighbours | null> {
  const known = drawnIds().slice(0, MOST);
  return attempt(() => api.neighbours({ node, filters: view.value.filters, groups, limit, known }));
}

function drawnIds(): string[] {
  return drawn.value?.nodes.map((node) => node.id) ?? [];
}

function add(nodes: string[]): void {
  told.value = nodes.length > 0 ? fill(WORDS.added, { count: nodes.length }) : say(WORDS.nothing);
  const { hidden } = view.value;
  if (nodes.length === 0) return;
  change({ whole: false, nodes: [...new Set([...present(), ...nodes])], hidden: hidden.filter((id) => !nodes.includes(id)) });
}

/** The nodes of the view, one by one also where it shows everything, so that some can come or go. */
function present(): string[] {
  return view.value.whole ? (graph.value?.nodes.map((node) => node.id) ?? []) : view.value.nodes;
}

/** Takes away the neighbours that hang on this node alone. */
export function collapse(node: string): void {
  const gone = new Set(hangingOn(node, drawn.value?.edges ?? []));
  if (gone.size > 0) change({ whole: false, nodes: present().filter((id) => !gone.has(id)) });
}

export function pin(node: string): void {
  const { x, y } = placeOf(node);
  change({ pinned: { ...view.value.pinned, [node]: [Math.round(x), Math.round(y)] } });
}

export function unpin(node: string): void {
  const { [node]: _, ...pinned } = view.value.pinned;
  change({ pinned });
}

export function hide(node: string): void {
  hideNodes([node]);
}

export function only(node: string): void {
  const around = neighboursOf(drawn.value?.edges ?? []).get(node) ?? new Set();
  change({ whole: false, hidden: [], nodes: [node, ...around] });
}

export function pathFrom(node: string): void {
  ends.value = { ...ends.value, from: node };
}

export function pathTo(node: string): void {
  ends.value = { ...ends.value, to: node };
}

export function details(node: string): void {
  select({ node });
}

export function nameOf(id: string): string {
  const node = drawn.value?.nodes.find((known) => known.id === id);
  return node ? nodeName(node) : id;
}
