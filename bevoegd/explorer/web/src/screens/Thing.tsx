// A thing of the graph by its name; a click puts it on the drawing and explains it.

import { fill } from "../panels/names";
import { addNodes, select } from "../state";
import { say } from "../words";
import { nameOf, nodeOf, shortOf } from "./named";
import { WORDS } from "./words";

interface Props {
  /** Ids of nodes that it may be, such as 'actor/aivd'; the one that the graph has is shown. */
  ids: string[];
  short?: boolean;
}

export function Thing({ ids, short = false }: Props) {
  const id = ids.find(nodeOf);
  if (!id) return <span>{nameOf(ids[0] ?? "")}</span>;
  const name = nameOf(id);
  const open = () => {
    addNodes([id]);
    select({ node: id });
  };
  return (
    <button type="button" class={`thing ${nodeOf(id)?.kind}`} title={fill(WORDS.addThing, { name })} onClick={open}>
      {short ? shortOf(id) : name}<Unknown id={id} />
    </button>
  );
}

function Unknown({ id }: { id: string }) {
  const unknown = nodeOf(id)?.unknown;
  if (!unknown) return null;
  return <span class="unknown-mark" title={say(WORDS[unknown])}>{unknown === "unfilled" ? "\u00a0?" : "\u00a0○"}<span class="unseen"> ({say(WORDS[unknown])})</span></span>;
}
