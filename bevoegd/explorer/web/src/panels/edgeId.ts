// The id of a line, as the server makes it: 'power|asserted|actor/aivd|competence/disruption'.

import type { Edge, EdgeRequest } from "../contract";

const PARTS = /^(\w+)\|(asserted|asked|denied|declined)\|(.+)\|((?:actor|competence|law|provision|document)\/.+)$/;

/** Which line an id stands for; null for what is no id of a line. */
export function edgeOf(id: string): Omit<EdgeRequest, "filters"> | null {
  const found = PARTS.exec(id);
  if (!found) return null;
  const [, type, stance, source, target] = found as unknown as [string, string, Edge["stance"], string, string];
  return { type, stance, source, target };
}
