// Names of kinds, relations and nodes, as the server gave them.

import type { Edge, Look, Node, Term, Words } from "../contract";
import { meta } from "../state";
import { say } from "../words";
import { WORDS } from "./words";

export function lookOf(kind: string): Look | undefined {
  return meta.value?.looks.find((look) => look.kind === kind);
}

export function termOf(type: string): Term | undefined {
  return meta.value?.terms.find((term) => term.id === type);
}

/** The kind of a thing in words: 'Actor'. */
export function kindName(kind: string): string {
  const look = lookOf(kind);
  return look ? say(look.words) : kind;
}

/** A relation or modality in words: 'houdt toezicht op'. */
export function termName(type: string): string {
  const term = termOf(type);
  return term ? say(term.words) : type;
}

/** How it is said, in words: 'gevraagd'. */
export function stanceName(stance: Edge["stance"]): string {
  return say(WORDS[stance]);
}

export function nodeName(node: Node): string {
  return say(node.name);
}

/** Words with the values put in for `{name}`. */
export function fill(words: Words, values: Record<string, string | number>): string {
  return say(words).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
