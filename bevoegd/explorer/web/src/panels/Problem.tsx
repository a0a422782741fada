// What went wrong and what to do: a page where there is nothing to show, else a bar above what there is.

import { fetchAgain, meta, graph, problem } from "../state";
import { say } from "../words";
import { CloseButton } from "./CloseButton";
import { CopyButton } from "./CopyButton";
import { WORDS } from "./words";

/** Asks again; where nothing came at all, the page starts anew. */
async function again(): Promise<void> {
  if (!meta.value) location.reload();
  problem.value = null;
  await fetchAgain();
}

/** Commands in a message stand between quotes: 'bevoegd neo4j start'. */
export function commandsIn(message: string): string[] {
  return [...message.matchAll(/'(bevoegd [^']+)'/g)].map((found) => found[1]!);
}

export function Problem() {
  const trouble = problem.value;
  if (!trouble) return null;
  const message = say(trouble.message);
  const page = !meta.value || !graph.value;
  return (
    <div class={page ? "problem page" : "problem"} role="alert">
      <div class="problem-text">
        {page ? <h2>{say(WORDS[trouble.kind])}</h2> : <strong>{say(WORDS[trouble.kind])}</strong>}
        <p><Message text={message} /></p>
      </div>
      <div class="row wrap">
        <button type="button" class="button strong" onClick={() => void again()}>{say(WORDS.again)}</button>
        {commandsIn(message).map((command) => <CopyButton key={command} text={() => command} label={WORDS.copyCommand} />)}
        {!page && <CloseButton onClick={() => (problem.value = null)} />}
      </div>
    </div>
  );
}

/** A message as a sentence, with the commands in it set apart. */
export function Message({ text }: { text: string }) {
  const pieces = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.split(/'(bevoegd [^']+)'/);
  return <>{pieces.map((piece, at) => (at % 2 ? <code key={at}>{piece}</code> : piece))}</>;
}
