// Names of kinds, relations and nodes, as the server gave them.

import type { Edge, Look, Node, Term, Words } from "../contract";
import { meta } from "../state";
import { say } from "../words";
import { WORDS } from "./words";

/** How a thing is drawn: by its type where a look is for that, else as others of its kind. */
export function lookOf(kind: string, type: string | null = null): Look | undefined {
  const looks = meta.value?.looks.filter((look) => look.kind === kind) ?? [];
  return looks.find((look) => type !== null && type in look.types) ?? looks.at(-1);
}

export function termOf(type: string): Term | undefined {
  return meta.value?.terms.find((term) => term.id === type);
}

/** The kind of a thing in words: 'Actor'. */
export function kindName(kind: string): string {
  const words = meta.value?.kinds[kind];
  return words ? say(words) : kind;
}

/** The kinds of actor in words, by id. */
export function actorKinds(): Record<string, Words> {
  const looks = meta.value?.looks.filter((look) => look.kind === "actor") ?? [];
  return Object.assign({}, ...looks.map((look) => look.types));
}

/** The type of a thing in words: 'inlichtingendienst'. */
export function typeName(node: Node): string {
  const words = node.type ? lookOf(node.kind, node.type)?.types[node.type] : undefined;
  return words ? say(words) : (node.type ?? "");
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
