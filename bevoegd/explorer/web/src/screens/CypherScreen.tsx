// A query in Cypher that reads, its rows, and the nodes among them for the drawing.

import { useState } from "preact/hooks";
import { api } from "../api";
import type { TableShown } from "../contract";
import { saveCsv } from "../panels/copy";
import { fill } from "../panels/names";
import { addNodes, attempt, meta, show } from "../state";
import { say } from "../words";
import { Cell } from "./Cell";
import { cellText, parametersOf } from "./cypher";
import "./screens.css";
import { WORDS } from "./words";

const FIRST = `MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
RETURN a.id AS actor, m.modality AS modality, c.id AS competence, count(*) AS mandates
ORDER BY mandates DESC LIMIT 25`;

export function CypherScreen() {
  if (meta.value && !meta.value.cypher) return <p class="screen note">{say(WORDS.cypherOff)}</p>;
  return <Queries />;
}

function Queries() {
  const [query, setQuery] = useState(FIRST);
  const [written, setWritten] = useState("{}");
  const [table, setTable] = useState<TableShown | null>(null);
  const parameters = parametersOf(written);
  const run = async (event: Event) => {
    event.preventDefault();
    if (parameters) setTable(await attempt(() => api.cypher({ query, parameters })));
  };
  return (
    <div class="screen cypher">
      <header class="screen-head"><h2>Cypher</h2></header>
      <form class="cypher-form" onSubmit={run} onKeyDown={(event) => event.ctrlKey && event.key === "Enter" && void run(event)}>
        <div class="labelled">
          <label for="cypher-query">{say(WORDS.query)}</label>
          <textarea id="cypher-query" rows={8} spellcheck={false} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </div>
        <div class="labelled">
          <label for="cypher-parameters">{say(WORDS.parameters)}</label>
          <textarea
            id="cypher-parameters" rows={2} spellcheck={false} value={written} aria-invalid={!parameters} aria-describedby="cypher-problem"
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </div>
        <p id="cypher-problem" class="missing" role="status">{!parameters && fill(WORDS.badParameters, { example: '{"actor": "aivd"}' })}</p>
        <div class="row"><button type="submit" class="button strong" disabled={!parameters}>{say(WORDS.run)}</button><span class="hint">{say(WORDS.runHint)}</span></div>
      </form>
      {table && <Found table={table} />}
    </div>
  );
}

function Found({ table: { columns, rows, complete, nodes } }: { table: TableShown }) {
  const draw = () => {
    addNodes(nodes);
    show({ screen: "graph" });
  };
  return (
    <section class="answer" aria-label={say(WORDS.answer)}>
      <div class="answer-head">
        <h3 aria-live="polite">{rows.length === 1 ? say(WORDS.oneRow) : fill(WORDS.rows, { count: rows.length })}</h3>
        <div class="row wrap">
          {nodes.length > 0 && <button type="button" class="button" onClick={draw}>{fill(WORDS.drawNodes, { count: nodes.length })}</button>}
          <button type="button" class="button quiet" onClick={() => saveCsv("cypher.csv", columns, rows.map((row) => columns.map((column) => cellText(row[column]))))}>{say(WORDS.csv)}</button>
        </div>
      </div>
      {!complete && <p class="warning">{say(WORDS.cutOff)}</p>}
      <div class="table-frame" tabIndex={0} role="region" aria-label={say(WORDS.answer)}>
        <table class="answer-table">
          <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>{rows.map((row, place) => <tr key={place}>{columns.map((column) => <td key={column}><Cell column="" value={row[column]} /></td>)}</tr>)}</tbody>
        </table>
      </div>
    </section>
  );
}
