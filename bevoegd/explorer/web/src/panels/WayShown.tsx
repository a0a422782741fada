// One way, step by step: what stands on it, and by which line one comes from the one to the next.

import type { Edge, Graph } from "../contract";
import { select } from "../state";
import { NodeLink } from "./LineShown";
import { nodeName, stanceName, termName } from "./names";

export function WayShown({ path, graph }: { path: string[]; graph: Graph }) {
  const names = new Map(graph.nodes.map((node) => [node.id, nodeName(node)]));
  return (
    <ol class="way">
      {path.map((id, at) => {
        const before = path[at - 1];
        return (
          <li key={id}>
            {before && <Steps edges={between(graph, before, id)} from={before} />}
            <NodeLink id={id} name={names.get(id) ?? id} />
          </li>
        );
      })}
    </ol>
  );
}

function between({ edges }: Graph, one: string, other: string): Edge[] {
  return edges.filter(({ source, target }) => (source === one && target === other) || (source === other && target === one));
}

function Steps({ edges, from }: { edges: Edge[]; from: string }) {
  return (
    <span class="steps">
      {edges.map(({ id, source, target, type, stance }) => (
        <button key={id} type="button" class="link quiet" onClick={() => select({ edge: { source, target, type, stance } })}>
          <span aria-hidden="true">{source === from ? "↓" : "↑"} </span>
          {termName(type)}{stance !== "asserted" && ` (${stanceName(stance)})`}
        </button>
      ))}
    </span>
  );
}
