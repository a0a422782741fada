// What is selected, in words, with every sentence it rests on.

import { api } from "../api";
import type { EdgeRequest } from "../contract";
import { language, revision, view, type Selection } from "../state";
import { say } from "../words";
import { EdgePanel } from "./EdgePanel";
import { Loading } from "./Loading";
import { NodePanel } from "./NodePanel";
import { PassagePanel } from "./PassagePanel";
import { useAnswer } from "./useAnswer";
import { WORDS } from "./words";

export function Details() {
  const { selection } = view.value;
  if (!selection) return <p class="note">{say(WORDS.nothingSelected)}</p>;
  return <Selected key={JSON.stringify(selection)} selection={selection} />;
}

function keyOf(id: string): string {
  return JSON.stringify([id, view.value.filters, language.value, revision.value]);
}

function Selected({ selection }: { selection: Selection }) {
  if ("node" in selection) return <NodeLoaded id={selection.node} />;
  if ("edge" in selection) return <EdgeLoaded edge={selection.edge} />;
  return <PassageLoaded id={selection.passage} />;
}

function NodeLoaded({ id }: { id: string }) {
  const details = useAnswer(keyOf(id), () => api.node(id, view.value.filters, language.value));
  return details ? <NodePanel details={details} /> : <Loading />;
}

function EdgeLoaded({ edge }: { edge: Omit<EdgeRequest, "filters"> }) {
  const ask = () => api.edge({ ...edge, filters: view.value.filters }, language.value);
  const details = useAnswer(keyOf(JSON.stringify(edge)), ask);
  return details ? <EdgePanel details={details} /> : <Loading />;
}

function PassageLoaded({ id }: { id: string }) {
  const details = useAnswer(keyOf(id), () => api.passage(id, language.value));
  return details ? <PassagePanel details={details} /> : <Loading />;
}
