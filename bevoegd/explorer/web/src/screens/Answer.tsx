// An answer: how much there is, what can be taken away, and the table.

import type { AnswerShown, QuestionShown } from "../contract";
import { CopyButton } from "../panels/CopyButton";
import { saveCsv, saveText } from "../panels/copy";
import { queryText } from "../panels/cypherText";
import { fill } from "../panels/names";
import { addNodes, show } from "../state";
import { say } from "../words";
import { csvCells, csvHead, linkedNodes, toMarkdown } from "./answerText";
import { AnswerTable } from "./AnswerTable";
import { nodeOf, useNames } from "./named";
import { WORDS } from "./words";

interface Props {
  question: QuestionShown;
  answer: AnswerShown;
}

export function Answer({ question, answer }: Props) {
  const { rows, complete } = answer;
  return (
    <section class="answer" aria-label={say(WORDS.answer)}>
      <div class="answer-head">
        <h3 aria-live="polite">{countWords(rows.length)}</h3>
        {rows.length > 0 && <Take question={question} answer={answer} />}
      </div>
      {!complete && <p class="warning">{say(WORDS.cutOff)}</p>}
      {rows.length === 0 ? <p class="note">{say(WORDS.noProof)}</p> : <AnswerTable question={question} answer={answer} />}
      <CypherBehind answer={answer} />
    </section>
  );
}

function countWords(count: number): string {
  if (count === 0) return say(WORDS.noRows);
  return count === 1 ? say(WORDS.oneRow) : fill(WORDS.rows, { count });
}

export function Take({ question, answer }: Props) {
  const csv = () => saveCsv(`${question.id}.csv`, csvHead(answer), csvCells(answer));
  const json = () => saveText(`${question.id}.json`, "application/json", JSON.stringify(answer.rows, null, 2));
  return (
    <div class="row wrap">
      <Draw question={question} answer={answer} />
      <CopyButton text={() => toMarkdown(question, answer)} label={WORDS.copyMarkdown} />
      <button type="button" class="button quiet" onClick={csv}>{say(WORDS.csv)}</button>
      <button type="button" class="button quiet" onClick={json}>{say(WORDS.json)}</button>
    </div>
  );
}

/** Puts what the answer links on the drawing and goes there. */
function Draw({ question, answer }: Props) {
  const meant = linkedNodes(question, answer);
  useNames(meant);
  const nodes = meant.filter(nodeOf);
  if (nodes.length === 0) return null;
  const draw = () => {
    addNodes(nodes);
    show({ screen: "graph" });
  };
  return <button type="button" class="button" onClick={draw}>{fill(WORDS.drawCount, { count: nodes.length })}</button>;
}

export function CypherBehind({ answer: { cypher } }: { answer: AnswerShown }) {
  return (
    <details class="cypher-behind">
      <summary>{say(WORDS.cypher)}</summary>
      <CopyButton text={() => queryText(cypher)} label={WORDS.copyCypher} />
      <pre tabIndex={0}>{queryText(cypher)}</pre>
    </details>
  );
}
