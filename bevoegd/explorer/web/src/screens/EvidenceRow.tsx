// A row of a table that opens to the sentences it rests on.

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { say } from "../words";
import { doubtsOf, evidenceOf, type Row } from "./evidence";
import { countOf, Sentences } from "./Sentences";
import { WORDS } from "./words";

interface Props {
  row: Row;
  /** Columns of the table, that of the evidence included. */
  width: number;
  children: ComponentChildren;
}

export function EvidenceRow({ row, width, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr class={open ? "opened" : undefined}>
        {children}
        <td class="evidence-cell">
          <EvidenceButton row={row} open={open} controls={id} onClick={() => setOpen(!open)} />
        </td>
      </tr>
      {open && <tr id={id} class="evidence-row"><td colSpan={width}><Sentences row={row} /></td></tr>}
    </>
  );
}

interface ButtonProps {
  row: Row;
  open: boolean;
  controls: string;
  onClick(): void;
}

function EvidenceButton({ row, open, controls, onClick }: ButtonProps) {
  if (evidenceOf(row).length + doubtsOf(row).length === 0) return <span class="unknown-value">{countOf(row)}</span>;
  const doubtful = doubtsOf(row).length > 0;
  return (
    <button type="button" class="button quiet small" aria-expanded={open} aria-controls={open ? controls : undefined} onClick={onClick}>
      {doubtful && <span class="doubt-mark" aria-hidden="true">!</span>}
      {open ? say(WORDS.hideSentences) : countOf(row)}
      {doubtful && <span class="unseen"> ({say(WORDS.doubts)})</span>}
    </button>
  );
}
