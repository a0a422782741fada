// The rows of an answer, each of which opens to its sentences.

import { useState } from "preact/hooks";
import type { AnswerShown, QuestionShown } from "../contract";
import { fill } from "../panels/names";
import { say } from "../words";
import { Cell } from "./Cell";
import { columnsShown, nodesIn } from "./columns";
import { EvidenceRow } from "./EvidenceRow";
import { heading } from "./headings";
import { useNames } from "./named";
import { WORDS } from "./words";

const PAGE = 50;

export function AnswerTable({ question, answer }: { question: QuestionShown; answer: AnswerShown }) {
  const [most, setMost] = useState(PAGE);
  const columns = columnsShown(answer.columns);
  const rows = answer.rows.slice(0, most);
  const left = answer.rows.length - rows.length;
  useNames(nodesIn(rows, columns));
  return (
    <>
      <div class="table-frame" tabIndex={0} role="region" aria-label={say(question.question)}>
        <table class="answer-table">
          <caption class="unseen">{say(question.question)}</caption>
          <thead>
            <tr>
              {columns.map((column) => <th key={column} scope="col" title={question.columns[column]}>{heading(column)}</th>)}
              <th scope="col">{say(WORDS.evidence)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <EvidenceRow key={place} row={row} width={columns.length + 1}>
                {columns.map((column) => <td key={column}><Cell column={column} value={row[column]} /></td>)}
              </EvidenceRow>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <button type="button" class="button quiet" onClick={() => setMost(most + PAGE)}>{fill(WORDS.moreRows, { count: left })}</button>}
    </>
  );
}
