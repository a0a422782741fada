// What the matrix is about: kind of actor, number of competences, law, competence.

import { actorKinds } from "../panels/names";
import { say } from "../words";
import type { Values } from "./catalogue";
import { LabelledName } from "./LabelledName";
import { useTyped } from "./useTyped";
import { WORDS } from "./words";

const USUAL_MINIMUM = "8";

export function MatrixForm({ values, onAsk }: { values: Values; onAsk(values: Values): void }) {
  const { typed, set, submit } = useTyped(values, onAsk);
  return (
    <form class="screen-form" onSubmit={submit}>
      <div class="labelled">
        <label for="matrix-kind">{say(WORDS.kind)}</label>
        <Kinds value={typed.kind ?? ""} onChoose={(kind) => set({ kind })} />
      </div>
      <div class="labelled narrow">
        <label for="matrix-minimum">{say(WORDS.minimum)}</label>
        <input id="matrix-minimum" class="field" type="number" min={0} value={typed.minimum ?? USUAL_MINIMUM} onInput={(event) => set({ minimum: event.currentTarget.value })} />
      </div>
      <LabelledName label={say(WORDS.law)} kinds={["law", "provision"]} value={typed.law ?? ""} onChange={(law) => set({ law })} />
      <LabelledName label={say(WORDS.competence)} kinds={["competence"]} value={typed.competence ?? ""} onChange={(competence) => set({ competence })} />
      <button type="submit" class="button strong">{say(WORDS.showIt)}</button>
    </form>
  );
}

function Kinds({ value, onChoose }: { value: string; onChoose(kind: string): void }) {
  const kinds = Object.entries(actorKinds()).map(([id, words]) => ({ id, name: say(words) }));
  return (
    <select id="matrix-kind" class="field" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{say(WORDS.anyKind)}</option>
      {kinds.sort((one, other) => one.name.localeCompare(other.name)).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </select>
  );
}
