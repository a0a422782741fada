// What the page shows. The view is one value that stands in the address, so that a link opens it again; undo is a stack of views.

import { computed, effect, signal, untracked } from "@preact/signals";
import { Refusal, api } from "./api";
import type { Graph, Meta, Problem } from "./contract";
import { EMPTY_VIEW, type Selection, type View, fromAddress, toAddress } from "./view";

export * from "./view";

/** What was asked for last. */
let latest = "";
/** The part after # of the address, as it was last read or written here. */
let address = "";
const MOST_UNDONE = 100;

export const view = signal<View>(EMPTY_VIEW);
export const meta = signal<Meta | null>(null);
/** The server's answer for the nodes and filters of the view. */
export const graph = signal<Graph | null>(null);
export const problem = signal<Problem | null>(null);
export const busy = signal(0);
/** How often what is shown was asked again because the graph itself changed. */
export const revision = signal(0);
export const past = signal<View[]>([]);
export const future = signal<View[]>([]);
export const language = computed(() => view.value.language);
/** What is drawn: the server's nodes without those that a person hid, and the edges that are left. */
export const drawn = computed(() => without(graph.value, new Set(view.value.hidden)));

function without(all: Graph | null, hidden: Set<string>): Graph | null {
  if (!all || hidden.size === 0) return all;
  const edges = all.edges.filter((edge) => !hidden.has(edge.source) && !hidden.has(edge.target));
  return { ...all, nodes: all.nodes.filter((node) => !hidden.has(node.id)), edges };
}

/** Changes the view in a way that a person can undo. */
export function change(part: Partial<View>): void {
  past.value = [...past.value, view.value].slice(-MOST_UNDONE);
  future.value = [];
  view.value = { ...view.value, ...part };
}

/** Changes what needs no undoing: the language, the screen, what is selected. */
export function show(part: Partial<View>): void {
  view.value = { ...view.value, ...part };
}

export function undo(): void {
  const before = past.value.at(-1);
  if (!before) return;
  past.value = past.value.slice(0, -1);
  future.value = [view.value, ...future.value];
  view.value = before;
}

export function redo(): void {
  const [after, ...later] = future.value;
  if (!after) return;
  future.value = later;
  past.value = [...past.value, view.value];
  view.value = after;
}

export function addNodes(ids: string[]): void {
  const { nodes, hidden } = view.value;
  change({ nodes: [...new Set([...nodes, ...ids])], hidden: hidden.filter((id) => !ids.includes(id)) });
}

export function removeNodes(ids: string[]): void {
  const gone = new Set(ids);
  change({ nodes: view.value.nodes.filter((id) => !gone.has(id)) });
}

export function hideNodes(ids: string[]): void {
  change({ hidden: [...new Set([...view.value.hidden, ...ids])] });
}

export function select(selection: Selection | null): void {
  show({ selection });
}

/** Runs a request; what goes wrong is shown to the person and gives null. */
export async function attempt<Answer>(request: () => Promise<Answer>): Promise<Answer | null> {
  busy.value += 1;
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problem.value = error.problem;
    return null;
  } finally {
    busy.value -= 1;
  }
}

/** Opens the view of the address, else the first drawing, and keeps address and drawing at the view from then on. */
export async function open(): Promise<void> {
  let linked = readAddress();
  if (linked) view.value = linked;
  addEventListener("hashchange", () => {
    const other = readAddress();
    if (!other) return;
    linked = other;
    change(other);
  });
  const [known, first] = await Promise.all([attempt(api.meta), linked ? null : attempt(api.start)]);
  meta.value = known; // before anything is drawn: it says how
  if (first && !linked) showFirst(first);
  effect(() => writeAddress(view.value));
  const wanted = computed(() => wantedBy(view.value));
  effect(() => {
    const request = wanted.value;
    if (request !== latest) untracked(() => void fetchGraph(request));
  });
}

function readAddress(): View | null {
  address = location.hash;
  return fromAddress(address);
}

/** Writes the view into the address, unless a link stands there that is still to be opened. */
function writeAddress(shown: View): void {
  if (location.hash !== address) return;
  history.replaceState(null, "", toAddress(shown));
  address = location.hash;
}

function showFirst(first: Graph): void {
  graph.value = first;
  view.value = { ...view.value, nodes: first.nodes.map((node) => node.id) };
  latest = wantedBy(view.value);
}

/** Asks everything that is shown again, as after a judgement. */
export async function fetchAgain(): Promise<void> {
  revision.value += 1;
  await fetchGraph(wantedBy(view.value));
}

/** The request for what a view draws, as text. */
function wantedBy({ nodes, whole, filters }: View): string {
  return JSON.stringify({ nodes: whole ? [] : nodes, whole, filters });
}

async function fetchGraph(request: string): Promise<void> {
  latest = request;
  const answer = await attempt(() => api.graph(JSON.parse(request)));
  if (answer && latest === request) graph.value = answer;
}
