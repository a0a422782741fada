// One step of the ladder: who acts, and who may not; or that nobody is found.

import { fill } from "../panels/names";
import { say } from "../words";
import { Values } from "./Cell";
import { listed } from "./columns";
import type { Row } from "./evidence";
import { EvidenceRow } from "./EvidenceRow";
import { CompetenceButton, Letter } from "./modalities";
import { modalitiesIn } from "./modality";
import { Thing } from "./Thing";
import { actorsOf, type Step } from "./steps";
import { WORDS } from "./words";

export function StepShown({ step }: { step: Step }) {
  const { number, words, prohibited, rows } = step;
  return (
    <li class={rows.length > 0 ? "step" : "step nobody"}>
      <span class="step-number" aria-hidden="true">{number}</span>
      <h3><span class="unseen">{fill(WORDS.step, { number })}: </span>{say(words)}</h3>
      <p class="hint">{rows.length === 0 ? say(WORDS.nobody) : countWords(actorsOf(step))}</p>
      {prohibited.length > 0 && (
        <div class="part forbidden"><span class="part-name"><Letter modality="prohibition" /> {say(WORDS.forbidden)}</span><Values column="prohibited" values={prohibited} /></div>
      )}
      {rows.length > 0 && <StepTable step={step} />}
    </li>
  );
}

function countWords(count: number): string {
  return count === 1 ? say(WORDS.oneActor) : fill(WORDS.actorsCount, { count });
}

function StepTable({ step }: { step: Step }) {
  const heads = [WORDS.actor, WORDS.held, WORDS.grounds, WORDS.conditions, WORDS.permission, WORDS.tells, WORDS.evidence];
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={say(step.words)}>
      <table class="ladder-table">
        <caption class="unseen">{say(step.words)}</caption>
        <thead><tr>{heads.map((words) => <th key={words.en} scope="col">{say(words)}</th>)}</tr></thead>
        <tbody>{step.rows.map((row, place) => <StepRow key={place} row={row} />)}</tbody>
      </table>
    </div>
  );
}

function StepRow({ row }: { row: Row }) {
  return (
    <EvidenceRow row={row} width={7}>
      <th scope="row"><Thing ids={[`actor/${row.actor}`]} /><FilledBy row={row} /></th>
      <td><Held row={row} /></td>
      <td><Listed column="grounds" row={row} none={say(WORDS.noneNamed)} /></td>
      <td><Listed column="conditions" row={row} none="–" /></td>
      <td><Listed column="permission" row={row} none={say(WORDS.noneNamed)} /></td>
      <td><Listed column="tells" row={row} none="–" /><MustTell row={row} /></td>
    </EvidenceRow>
  );
}

function FilledBy({ row }: { row: Row }) {
  const filled = listed(row.filled_by);
  return filled.length > 0 ? <div class="hint">{say(WORDS.filledBy)} <Values column="filled_by" values={filled} /></div> : null;
}

/** The modality, and each competence with the evidence behind it. */
function Held({ row }: { row: Row }) {
  const [modality] = modalitiesIn(row.modality);
  if (!modality) return null;
  return (
    <div class="held">
      <span class="row"><Letter modality={modality} />{say(WORDS[modality])}</span>
      <ul class="values">
        {listed(row.competences).map((competence) => (
          <li key={competence}><CompetenceButton actor={String(row.actor)} competence={String(competence)} modality={modality} /></li>
        ))}
      </ul>
    </div>
  );
}

function Listed({ column, row, none }: { column: string; row: Row; none: string }) {
  const values = listed(row[column]);
  return values.length > 0 ? <Values column={column} values={values} /> : <span class="unknown-value">{none}</span>;
}

/** Duties to notify or inform, of which the answer holds the first ten. */
function MustTell({ row }: { row: Row }) {
  const duties = listed(row.must_tell);
  const more = Number(row.duties_to_tell) - duties.length;
  if (duties.length === 0) return null;
  return (
    <details class="must-tell">
      <summary><Letter modality="duty" /> {say(WORDS.mustTell)} ({Number(row.duties_to_tell)})</summary>
      <Values column="must_tell" values={duties} />
      {more > 0 && <p class="hint">{fill(WORDS.mustTellMore, { count: more })}</p>}
    </details>
  );
}
