// The sentences that a row rests on, with where they stand; and why to be careful with it.

import { useState } from "preact/hooks";
import { fill } from "../panels/names";
import { meta } from "../state";
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
  useNames(evidence.place.includes("#") ? nodesMeant("ground", evidence.place) : []);
  return (
    <figure class="evidence">
      <blockquote class="quote">{evidence.text}</blockquote>
      <figcaption class="source">{sourceOf(evidence)} · {fill(WORDS.certainty, { percent: Math.round(evidence.confidence * 100) })}</figcaption>
    </figure>
  );
}

/** Where a sentence stands: 'Wiv 2017, art. 73, lid 1', or a title with the place in it: 'Nota ..., answer 1'. */
function sourceOf({ place, document }: Evidence): string {
  const provision = nodesMeant("ground", place).find(nodeOf);
  if (provision) return nameOf(provision);
  const option = meta.value?.documents.find(({ id }) => id === document);
  const title = option ? say(option.name) : document;
  return place.startsWith(document) ? `${title}${place.slice(document.length)}` : `${plainKey(place)} (${title})`;
}

function Doubts({ row }: { row: Row }) {
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
