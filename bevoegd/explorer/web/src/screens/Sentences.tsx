// The sentences that a row rests on, with where they stand; and why to be careful with it.

import { useState } from "preact/hooks";
import { fill } from "../panels/names";
import { say } from "../words";
import { nodesMeant } from "./columns";
import { doubtsOf, evidenceOf, type Evidence, type Row } from "./evidence";
import { doubtWord } from "./headings";
import { nameOf, nodeOf, plainKey, useNames } from "./named";
import { WORDS } from "./words";

const FIRST = 5;

export function Sentences({ row }: { row: Row }) {
  const [all, setAll] = useState(false);
  const evidence = evidenceOf(row);
  const shown = all ? evidence : evidence.slice(0, FIRST);
  return (
    <div class="sentences">
      {evidence.length === 0 && <p class="note">{say(WORDS.noSentence)}</p>}
      {shown.map((one) => <SentenceOf key={one.statement} evidence={one} />)}
      {evidence.length > shown.length && (
        <button type="button" class="button quiet small" onClick={() => setAll(true)}>{fill(WORDS.moreSentences, { count: evidence.length })}</button>
      )}
      <Doubts row={row} />
    </div>
  );
}

function SentenceOf({ evidence }: { evidence: Evidence }) {
  const { text, place, document, confidence } = evidence;
  const provision = nodesMeant("ground", place);
  useNames(place.includes("#") ? provision : []);
  const named = provision.some(nodeOf) ? nameOf(provision[0]!) : plainKey(place);
  const source = place.startsWith(document) ? place : `${named} (${document})`;
  return (
    <figure class="evidence">
      <blockquote class="quote">{text}</blockquote>
      <figcaption class="source">{source} · {fill(WORDS.certainty, { percent: Math.round(confidence * 100) })}</figcaption>
    </figure>
  );
}

export function Doubts({ row }: { row: Row }) {
  const doubts = doubtsOf(row);
  if (doubts.length === 0) return null;
  return (
    <ul class="doubts" aria-label={say(WORDS.doubts)}>
      {doubts.map((doubt) => <li key={doubt}>{doubtWord(doubt)}</li>)}
    </ul>
  );
}

/** 'No sentence', '1 sentence', '12 sentences'. */
export function countOf(row: Row): string {
  const count = evidenceOf(row).length;
  if (count === 0) return say(WORDS.noSentence);
  return count === 1 ? say(WORDS.oneSentence) : fill(WORDS.sentences, { count });
}
