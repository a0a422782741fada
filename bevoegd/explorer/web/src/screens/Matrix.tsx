// The competence matrix: actors by competences as a heat map, each cell of which opens its evidence.

import { useState } from "preact/hooks";
import { Loading } from "../panels/Loading";
import { fill } from "../panels/names";
import { show } from "../state";
import { say } from "../words";
import { askNow, askedValues, useAsked, type Values } from "./catalogue";
import { nodesIn } from "./columns";
import { gridOf, type Grid, type Order } from "./grid";
import { MatrixForm } from "./MatrixForm";
import { MatrixTable, type Cell } from "./MatrixTable";
import { ModalityButton, ModalityLegend } from "./modalities";
import { modalitiesIn } from "./modality";
import { nameOf, shortOf, useNames } from "./named";
import "./screens.css";
import { Segments } from "./Segments";
import { Thing } from "./Thing";
import { WORDS } from "./words";

const QUESTION = "competence-matrix";

export function Matrix() {
  const values = askedValues(QUESTION) ?? {};
  const answer = useAsked(QUESTION, values);
  useNames(nodesIn(answer?.rows ?? [], ["actor", "competence"]));
  return (
    <div class="screen matrix">
      <header class="screen-head"><h2>{say(WORDS.matrix)}</h2><p>{say(WORDS.matrixIntro)}</p></header>
      <MatrixForm values={values} onAsk={(asked) => askNow(QUESTION, asked)} />
      {!answer && <Loading />}
      {answer && !answer.complete && <p class="warning">{say(WORDS.cutOff)}</p>}
      {answer && answer.rows.length === 0 && <p class="note">{say(WORDS.matrixEmpty)} {say(WORDS.noProof)}</p>}
      {answer && answer.rows.length > 0 && <Filled rows={answer.rows} values={values} />}
    </div>
  );
}

function Filled({ rows, values }: { rows: Record<string, unknown>[]; values: Values }) {
  const [actors, setActors] = useState<Order>("total");
  const [competences, setCompetences] = useState<Order>("total");
  const [chosen, setChosen] = useState<Cell | null>(null);
  const grid = gridOf(rows, { actors, competences }, (id) => (id.startsWith("actor/") ? shortOf(id) : nameOf(id)));
  return (
    <>
      <div class="matrix-tools">
        <ModalityLegend />
        <Segments label={say(WORDS.sortActors)} value={actors} options={orders()} onChoose={(order) => setActors(order)} />
        <Segments label={say(WORDS.sortCompetences)} value={competences} options={orders()} onChoose={(order) => setCompetences(order)} />
        <button type="button" class="button quiet" onClick={() => show({ screen: "questions", asked: { question: QUESTION, values } })}>{say(WORDS.asQuestion)}</button>
      </div>
      <Chosen grid={grid} cell={chosen} />
      <MatrixTable grid={grid} chosen={chosen} onChoose={setChosen} />
      <p class="hint">{fill(WORDS.matrixSize, { actors: grid.actors.length, competences: grid.competences.length })}. {say(WORDS.matrixKeys)}</p>
    </>
  );
}

function orders(): { id: Order; name: string }[] {
  return [{ id: "total", name: say(WORDS.byTotal) }, { id: "name", name: say(WORDS.byName) }];
}

/** What the chosen cell says, with a button for each of its modalities. */
function Chosen({ grid, cell }: { grid: Grid; cell: Cell | null }) {
  if (!cell) return <p class="chosen-cell hint">{say(WORDS.noCell)}</p>;
  const row = grid.cell(cell.actor, cell.competence);
  return (
    <div class="chosen-cell" role="group" aria-label={say(WORDS.chosenCell)}>
      <span><Thing ids={[`actor/${cell.actor}`]} /> · <Thing ids={[`competence/${cell.competence}`]} /></span>
      {row ? (
        modalitiesIn(row.modalities).map((modality) => <ModalityButton key={modality} {...cell} modality={modality} />)
      ) : (
        <span class="unknown-value">{say(WORDS.emptyCell)}</span>
      )}
    </div>
  );
}
