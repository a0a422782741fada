// One statement: its paragraph with the words marked, where it stands, and how it was read.

import type { Sentence } from "../contract";
import { meta } from "../state";
import { say } from "../words";
import { Judge } from "./Judge";
import { Marked } from "./Marked";
import { percent } from "./memo";
import { stanceName } from "./names";
import { WORDS } from "./words";

/** `whole`: the paragraph stands above already, so that only the words which were read are shown. */
export function SentenceShown({ sentence, whole = false }: { sentence: Sentence; whole?: boolean }) {
  return (
    <article class="sentence">
      <p class="claim">{say(sentence.claim)}</p>
      {whole ? (
        <p class="quote short">{wordsRead(sentence)}</p>
      ) : (
        <blockquote class="quote"><Marked text={sentence.paragraph} marks={sentence.marks} /></blockquote>
      )}
      <p class="source">
        <cite>{sentence.title}</cite>{sentence.place && <>, {sentence.place}</>}
      </p>
      <Reading sentence={sentence} />
      {meta.value?.review && <Judge sentence={sentence} />}
    </article>
  );
}

function wordsRead({ paragraph, marks }: Sentence): string {
  const letters = [...paragraph];
  return marks.map(([start, end]) => letters.slice(start, end).join("")).join(" … ");
}

function Reading({ sentence }: { sentence: Sentence }) {
  const { speaker, stance, confidence, rule, conditions } = sentence;
  return (
    <dl class="reading">
      {speaker && <Item name={say(WORDS.speaker)} value={speaker} />}
      <Item name={say(WORDS.stance)} value={stanceName(stance)} />
      <Item name={say(WORDS.certainty)} value={percent(confidence)} />
      <Item name={say(WORDS.rule)} value={rule} />
      {conditions.length > 0 && <Item name={say(WORDS.conditions)} value={conditions.join("; ")} />}
    </dl>
  );
}

function Item({ name, value }: { name: string; value: string }) {
  return <div><dt>{name}</dt><dd>{value}</dd></div>;
}
