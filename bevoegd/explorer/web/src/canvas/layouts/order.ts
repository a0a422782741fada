// Which of two nodes stands above the other in a drawing of layers.

import type { Edge } from "../../contract";

/** The source is over the target. */
const DOWN = ["OVERSEES", "DIRECTS", "AUTHORISES", "RESPONSIBLE_FOR", "APPOINTS", "ESTABLISHES", "CHAIRS", "COORDINATES", "GRANTS"];
/** The source rests on the target or is part of it. */
const UP = ["REPORTS_TO", "PART_OF", "BROADER", "BASED_ON", "GROUNDED_IN", "IMPLEMENTS", "MADE_UNDER", "TEXT_OF"];

/** The pairs [above, below] of the lines that put one over the other; a mandate puts its actor over the competence. */
export function overAndUnder(edges: Edge[]): [above: string, below: string][] {
  return edges.flatMap(({ source, target, type, category }): [string, string][] => {
    if (UP.includes(type)) return [[target, source]];
    return DOWN.includes(type) || category === "mandate" ? [[source, target]] : [];
  });
}
