// The comparison as a table: what it is about, the one side, the other side, the sentences.

import { useState } from "preact/hooks";
import { fill } from "../panels/names";
import { say } from "../words";
import { Values } from "./Cell";
import { nodesIn, nodesMeant } from "./columns";
import { COMPARISONS, type Compared, type Comparison, type Group } from "./compare";
import type { Row } from "./evidence";
import { EvidenceRow } from "./EvidenceRow";
import { nameOf, useNames } from "./named";
import { SideShown } from "./SideShown";
import { Thing } from "./Thing";
import { WORDS } from "./words";

const COLUMNS = ["actor", "competence", "law", "moved_to", "moved_from", "stays_under", "replaced_by", "first_grounds", "second_grounds", "from_grounds", "to_grounds", "grounds"];
const PAGE = 40;

interface Props {
  comparison: Comparison;
  groups: Group[];
  ends: [string, string];
}

export function CompareTable({ comparison, groups, ends }: Props) {
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={say(WORDS.comparison)}>
      <table class="compare-table">
        <caption class="unseen">{say(COMPARISONS[comparison].name)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(WORDS.subject)}</th>
            <End comparison={comparison} end={ends[0]} />
            <End comparison={comparison} end={ends[1]} />
            <th scope="col">{say(WORDS.evidence)}</th>
          </tr>
        </thead>
        {groups.map((group) => <GroupRows key={group.id} group={group} />)}
      </table>
    </div>
  );
}

/** What a side is about: a day, or a thing by its name. */
function End({ comparison, end }: { comparison: Comparison; end: string }) {
  const meant = COMPARISONS[comparison].kinds ? nodesMeant(comparison === "compare-actors" ? "actor" : "law", end) : [];
  useNames(meant);
  return <th scope="col">{meant[0] ? nameOf(meant[0]) : end}</th>;
}

function GroupRows({ group: { title, note, rows } }: { group: Group }) {
  const [most, setMost] = useState(PAGE);
  const shown = rows.slice(0, most);
  useNames(nodesIn(shown.map(({ row }) => row), COLUMNS));
  return (
    <tbody>
      <tr class="group-row"><th scope="rowgroup" colSpan={4}>{say(title)} <span class="tag">{rows.length}</span>{note && <span class="hint">{say(note)}</span>}</th></tr>
      {shown.map((compared, place) => <ComparedRow key={place} compared={compared} />)}
      {rows.length > most && (
        <tr><td colSpan={4}><button type="button" class="button quiet small" onClick={() => setMost(most + PAGE)}>{fill(WORDS.moreRows, { count: rows.length - most })}</button></td></tr>
      )}
    </tbody>
  );
}

function ComparedRow({ compared: { row, sides } }: { compared: Compared }) {
  return (
    <EvidenceRow row={row} width={4}>
      <th scope="row"><About row={row} /></th>
      {sides.map((side, place) => <td key={place}><SideShown side={side} competence={row.competence as string | null} /></td>)}
    </EvidenceRow>
  );
}

function About({ row }: { row: Row }) {
  const things = ["actor", "competence"].filter((column) => row[column]).map((column) => <Thing key={column} ids={nodesMeant(column, row[column])} />);
  return (
    <div class="about-row">
      {things}
      {Boolean(row.law) && <span class="hint">{row.date ? String(row.date) : say(WORDS.dateUnknown)} · <Thing ids={nodesMeant("law", row.law)} short /></span>}
      {row.change === "unknown" && <span class="hint">{fill(WORDS.mandates, { count: Number(row.mandates) })}</span>}
      <Also row={row} column="moved_to" name={say(WORDS.movedTo)} />
      <Also row={row} column="moved_from" name={say(WORDS.movedFrom)} />
      <Also row={row} column="stays_under" name={say(WORDS.staysUnder)} />
      <Also row={row} column="replaced_by" name={say(WORDS.replacedBy)} />
    </div>
  );
}

function Also({ row, column, name }: { row: Row; column: string; name: string }) {
  const values = (row[column] as unknown[] | undefined) ?? [];
  return values.length > 0 ? <div class="part"><span class="part-name">{name}</span><Values column={column} values={values} /></div> : null;
}
