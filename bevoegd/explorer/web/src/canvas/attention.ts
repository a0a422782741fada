// What the pointer is on and what the keyboard is at, and with it what stands out on the drawing.

import { computed, signal } from "@preact/signals";
import { view } from "../state";
import { type DrawnEdge, type Scene, scene } from "./scene";

export interface Lit {
  /** Empty where everything stands out alike. */
  nodes: Set<string>;
  edges: DrawnEdge[];
}

export const hovered = signal<{ node: string } | { edge: string } | null>(null);
/** The node that the keyboard is at. */
export const focused = signal<string | null>(null);
/** Whether the keyboard was used last, so that what it is at must be seen. */
export const byKeyboard = signal(false);

export const selectedNode = computed(() => {
  const { selection } = view.value;
  return selection && "node" in selection ? selection.node : null;
});

export const selectedEdge = computed(() => {
  const { selection } = view.value;
  if (!selection || !("edge" in selection)) return null;
  const { source, target, type, stance } = selection.edge;
  const is = ({ edge }: DrawnEdge) => edge.source === source && edge.target === target && edge.type === type && edge.stance === stance;
  return scene.value.edges.find(is) ?? null;
});

/** The neighbourhood of what the pointer is on; else the lines of what is selected. */
export const lit = computed<Lit>(() => {
  const at = hovered.value;
  if (at && "node" in at) return aroundNode(at.node, scene.value);
  const edge = at ? scene.value.edges.find((drawn) => drawn.edge.id === at.edge) : null;
  if (edge) return { nodes: new Set([edge.edge.source, edge.edge.target]), edges: [edge] };
  if (selectedEdge.value) return { nodes: new Set(), edges: [selectedEdge.value] };
  return { nodes: new Set(), edges: selectedNode.value ? aroundNode(selectedNode.value, scene.value).edges : [] };
});

function aroundNode(node: string, { neighbours, edges }: Scene): Lit {
  return {
    nodes: new Set([node, ...(neighbours.get(node) ?? [])]),
    edges: edges.filter(({ edge }) => edge.source === node || edge.target === node),
  };
}
