// Everything that a person can take from this view: link, Cypher, pictures, data, dossier.

import type { ComponentChildren } from "preact";
import { saveGraphml, saveJson, savePng, saveSvg } from "../canvas/export";
import type { Cypher } from "../contract";
import { drawn, view } from "../state";
import { say } from "../words";
import { saveCsv } from "./copy";
import { CopyButton } from "./CopyButton";
import { cypherText, queryText } from "./cypherText";
import { fill } from "./names";
import { DossierLink } from "./NodePanel";
import { cells } from "./rows";
import { NODE_COLUMNS, edgeColumns } from "./tables";
import { WORDS } from "./words";

const ACTOR = "actor/";

export function TakeAway() {
  return (
    <div class="stack">
      <Part name={say(WORDS.link)} about={say(WORDS.linkText)}>
        <CopyButton text={() => location.href} label={WORDS.copyLink} />
      </Part>
      <Part name={say(WORDS.picture)}>
        <Save name="PNG" save={savePng} />
        <Save name="SVG" save={saveSvg} />
      </Part>
      <Part name={say(WORDS.data)}>
        <Save name="GraphML" save={saveGraphml} />
        <Save name="JSON" save={saveJson} />
        <Save name={say(WORDS.nodesCsv)} save={saveNodes} />
        <Save name={say(WORDS.edgesCsv)} save={saveEdges} />
      </Part>
      <Printed />
      <Behind queries={drawn.value?.cypher ?? []} />
    </div>
  );
}

function Part({ name, about, children }: { name: string; about?: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{name}</h3>
      {about && <p class="hint">{about}</p>}
      <div class="row wrap">{children}</div>
    </section>
  );
}

function Save({ name, save }: { name: string; save(): unknown }) {
  return <button type="button" class="button" disabled={!drawn.value} onClick={() => void save()}>{name}</button>;
}

function saveNodes(): void {
  const nodes = drawn.value?.nodes ?? [];
  saveCsv("bevoegd-nodes.csv", NODE_COLUMNS.map((column) => say(column.words)), cells(nodes, NODE_COLUMNS));
}

function saveEdges(): void {
  if (!drawn.value) return;
  const columns = edgeColumns(drawn.value);
  saveCsv("bevoegd-lines.csv", columns.map((column) => say(column.words)), cells(drawn.value.edges, columns));
}

function Printed() {
  const { selection } = view.value;
  const node = selection && "node" in selection ? selection.node : "";
  const actor = node.startsWith(ACTOR) ? node.slice(ACTOR.length) : null;
  return (
    <Part name={say(WORDS.dossier)} about={say(actor ? WORDS.dossierText : WORDS.chooseActor)}>
      {actor && <DossierLink actor={actor} />}
    </Part>
  );
}

function Behind({ queries }: { queries: Cypher[] }) {
  return (
    <Part name={say(WORDS.behind)} about={say(WORDS.behindText)}>
      <CopyButton text={() => cypherText(queries)} label={WORDS.copyCypher} />
      {queries.map((query, at) => (
        <figure key={at} class="query">
          <figcaption class="row between">
            {fill(WORDS.query, { number: at + 1 })}<CopyButton small text={() => queryText(query)} label={WORDS.copyCypher} />
          </figcaption>
          <pre tabIndex={0}>{queryText(query)}</pre>
        </figure>
      ))}
    </Part>
  );
}
