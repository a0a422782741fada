// The drawing with what is filtered above it and the tables below it.

import { Canvas } from "../canvas/Canvas";
import { change, drawn, graph, meta } from "../state";
import { say } from "../words";
import { Chips } from "./Chips";
import { FilterPanel } from "./FilterPanel";
import { tableOpen } from "./frame";
import { fill } from "./names";
import { Message } from "./Problem";
import { focusSearch } from "./Search";
import { TableBeside } from "./TableBeside";
import { WORDS } from "./words";

export function Drawing() {
  return (
    <div class="drawing">
      <FilterPanel />
      <div class="middle">
        <Chips />
        {graph.value?.complete === false && <p class="note bar">{say(WORDS.notAll)}</p>}
        <div class="stage">
          <Canvas />
          {graph.value?.nodes.length === 0 && (isBuilt() ? <Start /> : <Unbuilt />)}
        </div>
        {tableOpen.value && <TableBeside />}
        <Drawn />
      </div>
    </div>
  );
}

/** Says to who cannot see it how much is drawn. */
function Drawn() {
  const all = drawn.value;
  const counts = all && { nodes: all.nodes.length, edges: all.edges.length };
  return <p class="unseen" role="status">{counts && fill(WORDS.drawnCount, counts)}</p>;
}

/** Whether the graph holds anything at all. */
function isBuilt(): boolean {
  return Object.values(meta.value?.counts ?? {}).some((count) => count > 0);
}

/** Which command fills a graph that holds nothing. */
function Unbuilt() {
  return (
    <div class="start">
      <h2>{say(WORDS.empty)}</h2>
      <p><Message text={say(WORDS.unbuilt)} /></p>
    </div>
  );
}

/** What to do first, where nothing is drawn. */
function Start() {
  return (
    <div class="start">
      <h2>{say(WORDS.emptyTitle)}</h2>
      <p>{say(WORDS.emptyText)} {say(WORDS.emptyNext)}</p>
      <div class="row wrap">
        <button type="button" class="button strong" onClick={focusSearch}>{say(WORDS.emptySearch)}</button>
        <button type="button" class="button" onClick={() => change({ whole: true })}>{say(WORDS.emptyWhole)}</button>
      </div>
    </div>
  );
}
