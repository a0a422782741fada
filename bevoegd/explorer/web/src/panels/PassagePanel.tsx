// A paragraph with everything that is read in it.

import type { PassageDetails } from "../contract";
import { addNodes, show } from "../state";
import { say } from "../words";
import { CopyButton } from "./CopyButton";
import { OutLink } from "./LineShown";
import { Marked } from "./Marked";
import { passageMemo } from "./memo";
import { fill } from "./names";
import { SentenceShown } from "./SentenceShown";
import { WORDS } from "./words";

export function PassagePanel({ details }: { details: PassageDetails }) {
  const { title, place, text, link, sentences, nodes } = details;
  const marks = sentences.filter((sentence) => sentence.paragraph === text).flatMap((sentence) => sentence.marks);
  const draw = () => {
    addNodes(nodes);
    show({ screen: "graph" });
  };
  return (
    <>
      <header class="panel-title">
        <p class="kicker">{say(WORDS.passage)}</p>
        <h2>{place || title}</h2>
        {place && <p class="source">{link ? <OutLink href={link} text={title} /> : <cite>{title}</cite>}</p>}
      </header>
      <div class="row wrap">
        {nodes.length > 0 && <button type="button" class="button" onClick={draw}>{say(WORDS.showOnDrawing)}</button>}
        <CopyButton text={() => passageMemo(details)} label={WORDS.copyMemo} />
      </div>
      <blockquote class="quote"><Marked text={text} marks={marks} /></blockquote>
      <section>
        <h3>{fill(WORDS.readHere, { count: sentences.length })}</h3>
        {sentences.length === 0 && <p class="note">{say(WORDS.readNothing)}</p>}
        {sentences.map((sentence) => (
          <SentenceShown key={sentence.statement} sentence={sentence} whole={sentence.paragraph === text} />
        ))}
      </section>
    </>
  );
}
