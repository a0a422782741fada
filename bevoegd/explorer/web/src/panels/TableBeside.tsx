// What is drawn, as two tables with the same selection as the drawing.

import type { Edge } from "../contract";
import { drawn, select, view } from "../state";
import { fill } from "./names";
import { SortedTable } from "./SortedTable";
import { NODE_COLUMNS, edgeColumns } from "./tables";
import { WORDS } from "./words";

export function TableBeside() {
  const all = drawn.value;
  if (!all) return null;
  const { selection } = view.value;
  return (
    <div class="tables">
      <SortedTable
        caption={fill(WORDS.nodes, { count: all.nodes.length })} file="bevoegd-nodes.csv" rows={all.nodes} columns={NODE_COLUMNS}
        idOf={(node) => node.id} selected={selection && "node" in selection ? selection.node : null} onSelect={(node) => select({ node: node.id })}
      />
      <SortedTable
        caption={fill(WORDS.edges, { count: all.edges.length })} file="bevoegd-lines.csv" rows={all.edges} columns={edgeColumns(all)}
        idOf={(edge) => edge.id} selected={selectedEdge(all.edges)} onSelect={selectEdge}
      />
    </div>
  );
}

function selectEdge({ source, target, type, stance }: Edge): void {
  select({ edge: { source, target, type, stance } });
}

function selectedEdge(edges: Edge[]): string | null {
  const { selection } = view.value;
  if (!selection || !("edge" in selection)) return null;
  const { source, target, type, stance } = selection.edge;
  const found = edges.find((edge) => edge.source === source && edge.target === target && edge.type === type && edge.stance === stance);
  return found?.id ?? null;
}
