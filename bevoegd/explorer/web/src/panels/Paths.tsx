// The shortest ways from one node to another.

import { api } from "../api";
import { ends } from "../canvas/paths";
import type { Graph } from "../contract";
import { addNodes, show, view } from "../state";
import { say } from "../words";
import { FindNode } from "./FindNode";
import { Loading } from "./Loading";
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
  const choose = (part: Partial<typeof ends.value>) => (ends.value = { ...ends.value, ...part });
  return (
    <div class="stack">
      <FindNode id="way-from" label={say(WORDS.from)} value={from} onChoose={(id) => choose({ from: id })} />
      <FindNode id="way-to" label={say(WORDS.to)} value={to} onChoose={(id) => choose({ to: id })} />
      <div class="row">
        <button type="button" class="button" onClick={() => choose({ from: to, to: from })}>{say(WORDS.swap)}</button>
      </div>
      <div aria-live="polite">
        {from && to ? <Between key={`${from} ${to}`} from={from} to={to} /> : <p class="note">{say(WORDS.chooseEnds)}</p>}
      </div>
    </div>
  );
}

function Between({ from, to }: { from: string; to: string }) {
  const ways = useAnswer(JSON.stringify([from, to, view.value.filters]), () => findWays(from, to));
  return ways ? <Found ways={ways} /> : <Loading />;
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
              <h3>{fill(path.length === 2 ? WORDS.wayOfOne : WORDS.way, { number: at + 1, steps: path.length - 1 })}</h3>
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
