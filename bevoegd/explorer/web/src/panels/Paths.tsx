// The shortest ways from one node to another.

import { useState } from "preact/hooks";
import { api } from "../api";
import { ends } from "../canvas/paths";
import type { Graph } from "../contract";
import { addNodes, show, view } from "../state";
import { say } from "../words";
import { FindNode } from "./FindNode";
import { fill } from "./names";
import { useAnswer } from "./useAnswer";
import { WayShown } from "./WayShown";
import { WORDS } from "./words";

interface Ways {
  paths: string[][];
  graph: Graph;
}

/** The ways, with what stands on them and the lines between that. */
async function findWays(source: string, target: string): Promise<Ways> {
  const { filters } = view.value;
  const { paths } = await api.paths({ source, target, filters });
  return { paths, graph: await api.graph({ nodes: [...new Set(paths.flat())], whole: false, filters }) };
}

function draw(ids: string[]): void {
  addNodes(ids);
  show({ screen: "graph" });
}

export function Paths() {
  const { from, to } = ends.value;
  const [turn, setTurn] = useState(0);
  const key = from && to ? JSON.stringify([from, to, view.value.filters, turn]) : null;
  const ways = useAnswer(key, () => findWays(from!, to!));
  return (
    <div class="stack">
      <FindNode id="way-from" label={say(WORDS.from)} value={from} onChoose={(id) => (ends.value = { ...ends.value, from: id })} />
      <FindNode id="way-to" label={say(WORDS.to)} value={to} onChoose={(id) => (ends.value = { ...ends.value, to: id })} />
      <div class="row">
        <button type="button" class="button" onClick={() => (ends.value = { from: to, to: from })}>{say(WORDS.swap)}</button>
        <button type="button" class="button strong" disabled={!key} onClick={() => setTurn(turn + 1)}>{say(WORDS.find)}</button>
      </div>
      <div aria-live="polite">
        {!key && <p class="note">{say(WORDS.chooseEnds)}</p>}
        {key && ways && <Found ways={ways} />}
      </div>
    </div>
  );
}

function Found({ ways: { paths, graph } }: { ways: Ways }) {
  if (paths.length === 0) return <p class="note">{say(WORDS.noWay)}</p>;
  return (
    <>
      {paths.length > 1 && (
        <button type="button" class="button" onClick={() => draw([...new Set(paths.flat())])}>{say(WORDS.addWays)}</button>
      )}
      <ol class="ways">
        {paths.map((path, at) => (
          <li key={path.join(" ")}>
            <div class="row between">
              <h3>{fill(WORDS.way, { number: at + 1, steps: path.length - 1 })}</h3>
              <button type="button" class="button quiet small" onClick={() => draw(path)}>
                {say(WORDS.addWay)}<span class="unseen"> {at + 1}</span>
              </button>
            </div>
            <WayShown path={path} graph={graph} />
          </li>
        ))}
      </ol>
    </>
  );
}
