// The one search box: actors, competences, laws, articles, documents and passages; a plain question goes to the questions.

import { useState } from "preact/hooks";
import { api } from "../api";
import type { Hit, Taken } from "../contract";
import { addNodes, select, show } from "../state";
import { say } from "../words";
import { Combobox, type Choice } from "./Combobox";
import { fill, kindName } from "./names";
import { useAnswer } from "./useAnswer";
import { WORDS } from "./words";

export const SEARCH = "search";
const KINDS = ["actor", "competence", "law", "provision", "document", "passage"] as const;
const MOST = 30;
const DELAY = 80;
const WORDS_OF_QUESTION = 4;
const QUESTION = "question/";

interface Found {
  words: string;
  hits: Hit[];
  complete: boolean;
  taken: Taken | null;
}

export function isQuestion(words: string): boolean {
  return words.trim().endsWith("?") || words.trim().split(/\s+/).length >= WORDS_OF_QUESTION;
}

async function find(words: string, kinds: string[]): Promise<Found> {
  const [found, taken] = await Promise.all([api.search(words, kinds, MOST), isQuestion(words) ? api.plain(words) : null]);
  return { words, taken, ...found };
}

/** What a search gives, grouped by kind in the order of the best of each, with a question that was understood on top. */
export function choicesOf(found: Found): Choice[] {
  const kinds = [...new Set(found.hits.map((hit) => hit.kind))];
  const hits = kinds.flatMap((kind) => found.hits.filter((hit) => hit.kind === kind).map(hitChoice));
  const taken = found.taken;
  if (!taken?.question || !taken.words) return hits;
  return [{ id: QUESTION, name: fill(WORDS.ask, { question: say(taken.words) }), group: say(WORDS.question) }, ...hits];
}

function hitChoice(hit: Hit): Choice {
  const group = hit.kind === "passage" ? say(WORDS.passage) : kindName(hit.kind);
  return { id: `${hit.kind}|${hit.id}`, name: say(hit.name), about: hit.about, marked: hit.marked, group };
}

function open(choice: Choice, found: Found): void {
  const hit = found.hits.find((one) => `${one.kind}|${one.id}` === choice.id);
  if (hit?.kind === "passage") select({ passage: hit.id });
  else if (hit) openNode(hit.id);
  else if (found.taken?.question) show({ screen: "questions", asked: { question: found.taken.question, values: found.taken.values } });
}

/** Puts a node on the drawing and explains it. */
export function openNode(id: string): void {
  addNodes([id]);
  show({ screen: "graph", selection: { node: id } });
}

export function Search() {
  const [words, setWords] = useState("");
  const [kinds, setKinds] = useState<string[]>([]);
  const key = words.trim() ? JSON.stringify([words, kinds]) : null;
  const found = useAnswer(key, () => find(words, kinds), DELAY);
  const choices = found ? choicesOf(found) : [];
  const choose = (choice: Choice) => {
    if (!found) return;
    open(choice, found);
    setWords("");
  };
  return (
    <search class="search">
      <Combobox
        id={SEARCH} label={say(WORDS.search)} placeholder={say(WORDS.searchHint)} words={words} choices={choices}
        fresh={found?.words === words} note={key && found ? noteOf(found) : null} onWords={setWords} onChoose={choose}
        above={<Kinds kinds={kinds} setKinds={setKinds} />}
      />
    </search>
  );
}

function noteOf(found: Found): string | null {
  if (found.hits.length === 0) return say(WORDS.nothingFound);
  return found.complete ? null : say(WORDS.moreFound);
}

function Kinds({ kinds, setKinds }: { kinds: string[]; setKinds(kinds: string[]): void }) {
  const toggle = (kind: string) => setKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]);
  return (
    <div class="kinds" role="group" aria-label={say(WORDS.onlyKinds)}>
      {KINDS.map((kind) => (
        <button key={kind} type="button" class="toggle" aria-pressed={kinds.includes(kind)} onClick={() => toggle(kind)}>
          {kind === "passage" ? say(WORDS.passage) : kindName(kind)}
        </button>
      ))}
    </div>
  );
}
