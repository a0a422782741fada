// What is drawn, as two tables with the same selection as the drawing.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Edge, Graph } from "../contract";
import { drawn, select, view } from "../state";
import { fill } from "./names";
import { SortedTable } from "./SortedTable";
import { NODE_COLUMNS, edgeColumns } from "./tables";
import { WORDS } from "./words";

const EDGE_PARTS = ["source", "target", "type", "stance"] as const;

type Which = "nodes" | "edges";

export function TableBeside() {
  const [which, setWhich] = useState<Which>("nodes");
  const all = drawn.value;
  if (!all) return null;
  const names: Record<Which, string> = {
    nodes: fill(WORDS.nodes, { count: all.nodes.length }),
    edges: fill(WORDS.edges, { count: all.edges.length }),
  };
  const head = (
    <div class="segments">
      {(["nodes", "edges"] as const).map((one) => (
        <button key={one} type="button" aria-pressed={which === one} onClick={() => setWhich(one)}>{names[one]}</button>
      ))}
    </div>
  );
  const props = { all, head, caption: names[which] };
  return which === "nodes" ? <NodeTable {...props} /> : <EdgeTable {...props} />;
}

interface Props {
  all: Graph;
  head: ComponentChildren;
  caption: string;
}

function NodeTable({ all, ...shown }: Props) {
  const { selection } = view.value;
  return (
    <SortedTable
      {...shown} file="bevoegd-nodes.csv" rows={all.nodes} columns={NODE_COLUMNS} idOf={(node) => node.id}
      selected={selection && "node" in selection ? selection.node : null} onSelect={(node) => select({ node: node.id })}
    />
  );
}

function EdgeTable({ all, ...shown }: Props) {
  return (
    <SortedTable
      {...shown} file="bevoegd-lines.csv" rows={all.edges} columns={edgeColumns(all)} idOf={(edge) => edge.id}
      selected={selectedEdge(all.edges)} onSelect={selectEdge}
    />
  );
}

function selectEdge({ source, target, type, stance }: Edge): void {
  select({ edge: { source, target, type, stance } });
}

function selectedEdge(edges: Edge[]): string | null {
  const { selection } = view.value;
  if (!selection || !("edge" in selection)) return null;
  const chosen = selection.edge;
  return edges.find((edge) => EDGE_PARTS.every((part) => edge[part] === chosen[part]))?.id ?? null;
}
