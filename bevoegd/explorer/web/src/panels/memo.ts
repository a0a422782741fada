// Text for a memo: what is said, on what ground, what is unknown, and the sentences it rests on with their source.

import type { EdgeDetails, Line, NodeDetails, PassageDetails, Sentence, Words } from "../contract";
import { say } from "../words";
import { fill } from "./names";
import { WORDS } from "./words";

export function nodeMemo({ node, facts, lines }: NodeDetails): string {
  const known = facts.map((fact) => `${say(fact.label)}: ${say(fact.value)}${fact.uncertain ? ` (${say(WORDS.uncertain)})` : ""}`);
  return paragraphs([say(node.name), known.join("\n"), lines.map(lineMemo).join("\n")]);
}

export function edgeMemo({ lines, unknown, sentences }: EdgeDetails): string {
  return paragraphs([
    lines.map(lineMemo).join("\n"),
    unknown.length > 0 ? `${say(WORDS.unknownHere)}: ${unknown.map(say).join("; ")}` : "",
    sourcesMemo(sentences),
  ]);
}

export function passageMemo({ title, place, text, link }: PassageDetails): string {
  return paragraphs([`“${text}”`, [title, place, link].filter(Boolean).join(", ")]);
}

function lineMemo({ words, grounds }: Line): string {
  const places = grounds.map((ground) => [say(ground.words), ground.link, inForce(ground.in_force)].filter(Boolean).join(", "));
  return [`- ${say(words)}`, ...places.map((place) => `  ${say(WORDS.grounds)}: ${place}`)].join("\n");
}

function sourcesMemo(sentences: Sentence[]): string {
  if (sentences.length === 0) return "";
  const quoted = sentences.map((one, at) => `[${at + 1}] “${one.paragraph}” ${sourceOf(one)}`);
  return [`${say(WORDS.sources)}:`, ...quoted].join("\n");
}

/** Where a sentence stands: '(Wiv 2017, art. 73, lid 1; spreker: minister)'. */
function sourceOf({ title, place, speaker }: Sentence): string {
  const from = [title, place].filter(Boolean).join(", ");
  return speaker ? `(${from}; ${say(WORDS.speaker).toLowerCase()}: ${speaker})` : `(${from})`;
}

export function inForce(known: "yes" | "no" | "unknown"): string {
  return say(WORDS[known] as Words);
}

export function percent(confidence: number): string {
  return fill({ nl: "{value} %", en: "{value}%" }, { value: Math.round(confidence * 100) });
}

function paragraphs(texts: string[]): string {
  return texts.filter(Boolean).join("\n\n") + "\n";
}
