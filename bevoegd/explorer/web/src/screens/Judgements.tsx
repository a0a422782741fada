// All judgements that stand, the newest first: filter, open the sentence, withdraw, take away.

import { useState } from "preact/hooks";
import { api } from "../api";
import type { JudgementShown } from "../contract";
import { saveText } from "../panels/copy";
import { fill } from "../panels/names";
import { useAnswer } from "../panels/useAnswer";
import { meta, select } from "../state";
import { say } from "../words";
import { JudgementBox } from "./JudgementBox";
import { judgementsWith, VERDICTS, type Verdict } from "./judging";
import "./screens.css";
import { WORDS } from "./words";

export function Judgements() {
  if (meta.value && !meta.value.review) return <p class="screen note">{say(WORDS.reviewOff)}</p>;
  return <Listed />;
}

function Listed() {
  const [undone, setUndone] = useState(0);
  const [words, setWords] = useState("");
  const [verdict, setVerdict] = useState<Verdict | "">("");
  const answer = useAnswer(`judgements ${undone}`, api.judgements);
  const shown = judgementsWith(answer?.judgements ?? [], words, verdict);
  const save = () => saveText("judgements.json", "application/json", JSON.stringify(answer?.judgements, null, 2));
  return (
    <div class="screen judgements">
      <header class="screen-head"><h2>{say(WORDS.judgements)}</h2><p>{say(WORDS.judgementsIntro)}</p></header>
      <div class="screen-form">
        <div class="labelled wide">
          <label for="judgement-words">{say(WORDS.filterJudgements)}</label>
          <input id="judgement-words" class="field" type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </div>
        <VerdictChoice value={verdict} onChoose={setVerdict} />
        <button type="button" class="button" disabled={!answer} onClick={save}>{say(WORDS.download)}</button>
      </div>
      <p class="hint" role="status">{answer ? fill(WORDS.countJudgements, { count: shown.length }) : say(WORDS.loading)}</p>
      {answer?.judgements.length === 0 && <p class="note">{say(WORDS.noJudgements)}</p>}
      <ul class="judgement-list">
        {shown.map((judgement) => <Item key={judgement.id} judgement={judgement} onUndone={() => setUndone(undone + 1)} />)}
      </ul>
    </div>
  );
}

function VerdictChoice({ value, onChoose }: { value: Verdict | ""; onChoose(verdict: Verdict | ""): void }) {
  return (
    <div class="labelled narrow">
      <label for="judgement-verdict">{say(WORDS.verdict)}</label>
      <select id="judgement-verdict" class="field" value={value} onChange={(event) => onChoose(event.currentTarget.value as Verdict | "")}>
        <option value="">{say(WORDS.anyVerdict)}</option>
        {VERDICTS.map((id) => <option key={id} value={id}>{say(WORDS[id])}</option>)}
      </select>
    </div>
  );
}

function Item({ judgement, onUndone }: { judgement: JudgementShown; onUndone(): void }) {
  const { said, document, passage } = judgement;
  return (
    <li>
      <blockquote class="quote">{said}</blockquote>
      <p class="row wrap">
        <span class="source">{document}</span>
        {passage ? (
          <button type="button" class="link" onClick={() => select({ passage })}>{say(WORDS.openSentence)}</button>
        ) : (
          <span class="tag unknown">{say(WORDS.appliesNot)}</span>
        )}
      </p>
      <JudgementBox judgement={judgement} onUndone={onUndone} />
    </li>
  );
}
