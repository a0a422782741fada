// Queries as a person pastes them into Neo4j Browser.

import type { Cypher } from "../contract";

/** A query after its parameters, as Neo4j Browser takes them: ':param {keys: ["aivd"]};'. */
export function queryText({ query, parameters }: Cypher): string {
  const values = Object.entries(parameters).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const given = values.length > 0 ? `:param {${values.join(", ")}};\n` : "";
  return `${given}${query.trim().replace(/;$/, "")};\n`;
}

export function cypherText(queries: Cypher[]): string {
  return queries.map(queryText).join("\n");
}
