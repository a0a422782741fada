// A line of the drawing in words, and every sentence that says so.

import type { EdgeDetails } from "../contract";
import { say } from "../words";
import { CopyButton } from "./CopyButton";
import { cypherText } from "./cypherText";
import { LineOfEdge, NodeLink, Overseers } from "./LineShown";
import { edgeMemo } from "./memo";
import { fill, nodeName, stanceName, termName } from "./names";
import { LineSample } from "./Sample";
import { SentenceShown } from "./SentenceShown";
import { WORDS } from "./words";

export function EdgePanel({ details }: { details: EdgeDetails }) {
  const { edge, lines, unknown, sentences } = details;
  const overseers = [...new Map(lines.flatMap((line) => line.overseers).map((node) => [node.id, node])).values()];
  return (
    <>
      <Ends details={details} />
      <div class="row wrap">
        <CopyButton text={() => edgeMemo(details)} label={WORDS.copyMemo} />
        <CopyButton text={() => cypherText(details.cypher)} label={WORDS.copyCypher} />
      </div>
      <section aria-label={say(WORDS.inWords)}>
        {overseers.length > 0 && <Overseers overseers={overseers} />}
        <ul class="lines">{lines.map((line, at) => <LineOfEdge key={at} line={line} />)}</ul>
      </section>
      {unknown.length > 0 && (
        <section class="unknown">
          <h3>{say(WORDS.unknownHere)}</h3>
          <ul>{unknown.map((words) => <li key={words.en}>{say(words)}</li>)}</ul>
        </section>
      )}
      <section>
        <h3>{fill(WORDS.passages, { count: sentences.length })}</h3>
        {sentences.length === 0 && <p class="note">{say(edge.register_fact ? WORDS.register : WORDS.saysNothing)}</p>}
        {sentences.map((sentence) => <SentenceShown key={sentence.statement} sentence={sentence} />)}
        {!details.complete && <p class="note">{say(WORDS.notAllShown)}</p>}
      </section>
    </>
  );
}

function Ends({ details: { edge, source, target } }: { details: EdgeDetails }) {
  return (
    <header class="panel-title">
      <p class="kicker">
        <LineSample type={edge.type} dash={edge.stance !== "asserted" ? "dotted" : edge.grounded ? undefined : "dashed"} />
        {termName(edge.type)}{edge.stance !== "asserted" && ` (${stanceName(edge.stance)})`}
      </p>
      <h2 class="ends">
        <NodeLink id={source.id} name={nodeName(source)} /> <span aria-hidden="true">→</span>{" "}
        <NodeLink id={target.id} name={nodeName(target)} />
      </h2>
    </header>
  );
}
