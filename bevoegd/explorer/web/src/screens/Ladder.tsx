// The ladder of a scenario: who acts step by step, on which ground, with whose permission, and whom it tells.

import type { AnswerShown } from "../contract";
import { Loading } from "../panels/Loading";
import { meta } from "../state";
import { say } from "../words";
import { CypherBehind, Take } from "./Answer";
import { askedValues, askNow, useAsked, useQuestion, type Values } from "./catalogue";
import { nodesIn } from "./columns";
import { LabelledName } from "./LabelledName";
import { useNames } from "./named";
import "./screens.css";
import { StepShown } from "./StepShown";
import { stepsOf } from "./steps";
import { useTyped } from "./useTyped";
import { WORDS } from "./words";

const QUESTION = "ladder";
const THINGS = ["actor", "competences", "grounds", "filled_by", "permission", "tells", "prohibited"];

export function Ladder() {
  const scenarios = meta.value?.scenarios ?? [];
  const first = scenarios[0];
  const values = askedValues(QUESTION) ?? (first ? { scenario: first.id } : null);
  const answer = useAsked(QUESTION, values);
  return (
    <div class="screen ladder">
      <header class="screen-head"><h2>{say(WORDS.ladder)}</h2><p>{say(WORDS.ladderIntro)}</p></header>
      {values && <LadderForm values={values} onAsk={(typed) => askNow(QUESTION, typed)} />}
      {values && !answer && <Loading />}
      {answer && <Shown answer={answer} />}
    </div>
  );
}

function Shown({ answer }: { answer: AnswerShown }) {
  const question = useQuestion(QUESTION);
  useNames(nodesIn(answer.rows, THINGS));
  return (
    <>
      {question && <Take question={question} answer={answer} />}
      {!answer.complete && <p class="warning">{say(WORDS.cutOff)}</p>}
      <ol class="ladder-steps" aria-label={say(WORDS.steps)}>
        {stepsOf(answer.rows).map((step) => <StepShown key={step.number} step={step} />)}
      </ol>
      <CypherBehind answer={answer} />
    </>
  );
}

function LadderForm({ values, onAsk }: { values: Values; onAsk(values: Values): void }) {
  const { typed, set, submit } = useTyped(values, onAsk);
  return (
    <form class="screen-form" onSubmit={submit}>
      <div class="labelled wide">
        <label for="ladder-scenario">{say(WORDS.scenario)}</label>
        <select id="ladder-scenario" class="field" value={typed.scenario} onChange={(event) => onAsk({ ...typed, scenario: event.currentTarget.value })}>
          {meta.value?.scenarios.map(({ id, name }) => <option key={id} value={id}>{say(name)}</option>)}
        </select>
      </div>
      <div class="labelled narrow">
        <label for="ladder-date">{say(WORDS.date)}</label>
        <input id="ladder-date" class="field" type="date" value={typed.date ?? today()} onInput={(event) => set({ date: event.currentTarget.value })} />
      </div>
      <LabelledName label={say(WORDS.onlyActor)} kinds={["actor"]} value={typed.actor ?? ""} onChange={(actor) => set({ actor })} />
      <button type="submit" class="button strong">{say(WORDS.showIt)}</button>
    </form>
  );
}

function today(): string {
  return new Date().toLocaleDateString("sv");
}
