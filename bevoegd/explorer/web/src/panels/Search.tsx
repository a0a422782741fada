// The one search box: actors, competences, laws, articles, documents and passages; a plain question goes to the questions.

import { useState } from "preact/hooks";
import { api } from "../api";
import type { Hit, Hits, Taken } from "../contract";
import { addNodes, select, show } from "../state";
import { say } from "../words";
import { Combobox, type Choice } from "./Combobox";
import { fill, kindName } from "./names";
import { useAnswer } from "./useAnswer";
import { WORDS } from "./words";

const SEARCH = "search";
const KINDS = ["actor", "competence", "law", "provision", "document", "passage"] as const;
const MOST = 30;
const DELAY = 80;
const WORDS_OF_QUESTION = 4;
const QUESTION = "question/";

interface Found extends Hits {
  words: string;
}

interface Understood extends Taken {
  asked: string;
}

function isQuestion(words: string): boolean {
  return words.trim().endsWith("?") || words.trim().split(/\s+/).length >= WORDS_OF_QUESTION;
}

/** What a search gives, grouped by kind in the order of the best of each. */
function hitChoices(hits: Hit[]): Choice[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind).map(hitChoice));
}

/** The question that was understood on top; below, for one that was not, the way to all questions. */
function choicesOf(hits: Hit[], taken: Understood | null): Choice[] {
  const group = say(WORDS.question);
  if (taken?.words) return [{ id: QUESTION, name: fill(WORDS.ask, { question: say(taken.words) }), group }, ...hitChoices(hits)];
  if (taken?.asked.trim().endsWith("?")) return [...hitChoices(hits), { id: QUESTION, name: say(WORDS.askOther), group }];
  return hitChoices(hits);
}

function hitId({ kind, id }: Hit): string {
  return `${kind}|${id}`;
}

function hitChoice(hit: Hit): Choice {
  const group = hit.kind === "passage" ? say(WORDS.passage) : kindName(hit.kind);
  return { id: hitId(hit), name: say(hit.name), about: hit.about, marked: hit.marked, group };
}

function open(hit: Hit): void {
  if (hit.kind === "passage") select({ passage: hit.id });
  else openNode(hit.id);
}

function askQuestion({ question, values }: Taken): void {
  show({ screen: "questions", asked: question ? { question, values } : null });
}

/** Puts a node on the drawing and explains it. */
export function openNode(id: string): void {
  addNodes([id]);
  show({ screen: "graph", selection: { node: id } });
}

export function focusSearch(): void {
  document.getElementById(SEARCH)?.focus();
}

export function Search() {
  const [words, setWords] = useState("");
  const [kinds, setKinds] = useState<string[]>([]);
  const key = words.trim() ? JSON.stringify([words, kinds]) : null;
  const found = useAnswer<Found>(key, async () => ({ words, ...(await api.search(words, kinds, MOST)) }), DELAY);
  const taken = useAnswer<Understood>(isQuestion(words) ? key : null, async () => ({ asked: words, ...(await api.plain(words)) }), DELAY);
  const choices = choicesOf(found?.hits ?? [], taken);
  const choose = ({ id }: Choice) => {
    const hit = found?.hits.find((one) => hitId(one) === id);
    if (hit) open(hit);
    else if (taken) askQuestion(taken);
    setWords("");
  };
  return (
    <search class="search">
      <Combobox
        id={SEARCH} label={say(WORDS.search)} placeholder={say(WORDS.searchHint)} words={words} choices={choices}
        fresh={found?.words === words && (!words.endsWith("?") || taken?.asked === words)} note={key && found ? noteOf(found) : null}
        onWords={setWords} onChoose={choose} above={<Kinds kinds={kinds} setKinds={setKinds} />}
      />
    </search>
  );
}

function noteOf(found: Hits): string | null {
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
