// The table of the matrix, walked with the arrow keys (WAI-ARIA, grid).

import { useState } from "preact/hooks";
import { fill } from "../panels/names";
import { select } from "../state";
import { say } from "../words";
import { moved, type Grid } from "./grid";
import { Letter, mandate } from "./modalities";
import { modalitiesIn, type Modality } from "./modality";
import { nameOf, shortOf } from "./named";
import { countOf } from "./Sentences";
import { WORDS } from "./words";

export interface Cell {
  actor: string;
  competence: string;
}

interface Props {
  grid: Grid;
  chosen: Cell | null;
  onChoose(cell: Cell): void;
}

/** `at` is the one cell that the Tab key comes to; the arrow keys move it. */
export function MatrixTable({ grid, chosen, onChoose }: Props) {
  const [at, setAt] = useState<[number, number]>([0, 0]);
  const walk = (event: KeyboardEvent) => {
    const to = moved(event.key, at, grid.actors.length, grid.competences.length);
    if (to) {
      setAt(to);
      document.getElementById(cellId(...to))?.focus();
    } else if (event.key === "Enter" || event.key === " ") open(grid, at, onChoose);
    else return;
    event.preventDefault();
  };
  const click = (place: [number, number]) => {
    setAt(place);
    open(grid, place, onChoose);
  };
  return (
    <div class="matrix-frame">
      <table class="matrix-table" role="grid" aria-label={say(WORDS.matrix)} onKeyDown={walk}>
        <Head grid={grid} />
        <tbody>
          {grid.actors.map((actor, line) => (
            <Line key={actor} grid={grid} line={line} at={line === at[0] ? at[1] : null} chosen={chosen} click={click} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellId(line: number, column: number): string {
  return `cell-${line}-${column}`;
}

/** Chooses a cell and opens the evidence of its first modality. */
function open(grid: Grid, [line, column]: [number, number], onChoose: (cell: Cell) => void): void {
  const cell = { actor: grid.actors[line]!, competence: grid.competences[column]! };
  onChoose(cell);
  const first = modalitiesIn(grid.cell(cell.actor, cell.competence)?.modalities)[0];
  if (first) select({ edge: mandate(cell.actor, cell.competence, first) });
}

function Head({ grid }: { grid: Grid }) {
  return (
    <thead>
      <tr>
        <th scope="col" class="corner">{say(WORDS.actor)}</th>
        {grid.competences.map((competence) => (
          <th key={competence} scope="col" class="tilted" title={nameOf(`competence/${competence}`)}>
            <span>{nameOf(`competence/${competence}`)}</span><b>{grid.total(`competence/${competence}`)}</b>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface LineProps {
  grid: Grid;
  line: number;
  at: number | null;
  chosen: Cell | null;
  click(place: [number, number]): void;
}

function Line({ grid, line, at, chosen, click }: LineProps) {
  const actor = grid.actors[line]!;
  const id = `actor/${actor}`;
  return (
    <tr>
      <th scope="row" title={nameOf(id)}><div><span>{shortOf(id)}</span><b>{grid.total(id)}</b></div></th>
      {grid.competences.map((competence, column) => {
        const here = chosen?.actor === actor && chosen.competence === competence;
        const row = grid.cell(actor, competence);
        const modalities = modalitiesIn(row?.modalities);
        return (
          <td
            key={competence} id={cellId(line, column)} tabIndex={at === column ? 0 : -1} aria-selected={here} class={modalities.length ? "full" : undefined}
            aria-label={cellWords(actor, competence, modalities)} title={row ? `${cellWords(actor, competence, modalities)} (${countOf(row)})` : undefined}
            onClick={() => click([line, column])}
          >
            {modalities.length > 0 && <span class="letters-here">{modalities.map((modality) => <Letter key={modality} modality={modality} />)}</span>}
          </td>
        );
      })}
    </tr>
  );
}

function cellWords(actor: string, competence: string, modalities: Modality[]): string {
  const what = modalities.map((modality) => say(WORDS[modality])).join(", ") || say(WORDS.emptyCell);
  return fill(WORDS.cellWords, { actor: shortOf(`actor/${actor}`), competence: nameOf(`competence/${competence}`), what });
}
