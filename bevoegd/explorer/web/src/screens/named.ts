// Names of things by id, asked of the server once a screen shows them.

import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api } from "../api";
import type { Node } from "../contract";
import { attempt } from "../state";
import { say } from "../words";

const MOST_AT_ONCE = 500;

/** Things by id; null for an id that the graph does not have. */
const known = signal<ReadonlyMap<string, Node | null>>(new Map());
const asked = new Set<string>();

async function learn(ids: string[]): Promise<void> {
  const fresh = ids.filter((id) => !asked.has(id));
  for (let start = 0; start < fresh.length; start += MOST_AT_ONCE) await learnSome(fresh.slice(start, start + MOST_AT_ONCE));
}

async function learnSome(ids: string[]): Promise<void> {
  ids.forEach((id) => asked.add(id));
  const nodes = await attempt(() => api.names(ids));
  if (!nodes) return ids.forEach((id) => asked.delete(id));
  const found = new Map(nodes.map((node) => [node.id, node]));
  known.value = new Map([...known.value, ...ids.map((id) => [id, found.get(id) ?? null] as const)]);
}

/** Sees to it that the names of these nodes are asked for. */
export function useNames(ids: string[]): void {
  useEffect(() => void learn(ids), [ids.join("\n")]);
}

/** The node with an id, null where there is none or the server has not yet said so. */
export function nodeOf(id: string): Node | null {
  return known.value.get(id) ?? null;
}

export function keyOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** The name of a thing, its id until the name is known. */
export function nameOf(id: string): string {
  const node = nodeOf(id);
  return node ? say(node.name) : plainKey(keyOf(id));
}

/** The abbreviation of a thing where it has one, else its name. */
export function shortOf(id: string): string {
  const node = nodeOf(id);
  return node ? say(node.short) : plainKey(keyOf(id));
}

/** An id as a person reads it: 'unreviewed:' is shown by a mark, not by a word. */
export function plainKey(key: string): string {
  return key.replace(/^unreviewed:/, "");
}
