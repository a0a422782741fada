// A table that a person can sort, with rows that can be selected and saved as CSV.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { say } from "../words";
import { saveCsv } from "./copy";
import { Icon } from "./Icon";
import { cells, inOrder, type Column } from "./rows";
import { WORDS } from "./words";

const STEP = 200;

interface Props<Row> {
  caption: string;
  /** What stands before the button that saves. */
  head: ComponentChildren;
  file: string;
  rows: Row[];
  columns: Column<Row>[];
  idOf(row: Row): string;
  selected: string | null;
  onSelect(row: Row): void;
}

export function SortedTable<Row>({ caption, head, file, rows, columns, idOf, selected, onSelect }: Props<Row>) {
  const [by, setBy] = useState<string | null>(null);
  const [descending, setDescending] = useState(false);
  const [most, setMost] = useState(STEP);
  const column = columns.find((one) => one.id === by);
  const ordered = column ? inOrder(rows, column, descending) : rows;
  const sort = (id: string) => {
    setDescending(id === by && !descending);
    setBy(id);
  };
  const save = () => saveCsv(file, columns.map((one) => say(one.words)), cells(ordered, columns));
  return (
    <div class="beside">
      <div class="row between">
        {head}
        <button type="button" class="button quiet small" onClick={save}>
          <Icon name="take" />{say(WORDS.csv)}<span class="unseen">: {caption}</span>
        </button>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <Head columns={columns} by={by} descending={descending} sort={sort} />
          <tbody>
            {ordered.slice(0, most).map((row) => (
              <BodyRow key={idOf(row)} row={row} columns={columns} selected={idOf(row) === selected} onSelect={onSelect} />
            ))}
          </tbody>
        </table>
        {rows.length > most && (
          <button type="button" class="button quiet" onClick={() => setMost(most + STEP)}>{say(WORDS.more)}</button>
        )}
      </div>
    </div>
  );
}

interface HeadProps<Row> {
  columns: Column<Row>[];
  by: string | null;
  descending: boolean;
  sort(id: string): void;
}

function Head<Row>({ columns, by, descending, sort }: HeadProps<Row>) {
  const order = descending ? "descending" : "ascending";
  return (
    <thead>
      <tr>
        {columns.map(({ id, words, number }) => (
          <th key={id} scope="col" class={number ? "number" : undefined} aria-sort={id === by ? order : undefined}>
            <button type="button" class="sort" onClick={() => sort(id)}>
              {say(words)}{id === by && <Icon name={descending ? "down" : "up"} />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps<Row> {
  row: Row;
  columns: Column<Row>[];
  selected: boolean;
  onSelect(row: Row): void;
}

function BodyRow<Row>({ row, columns, selected, onSelect }: RowProps<Row>) {
  return (
    <tr class={selected ? "selected" : undefined} onClick={() => onSelect(row)}>
      {columns.map((column, at) => {
        const text = column.text?.(row) ?? String(column.value(row) ?? "");
        if (at > 0) return <td key={column.id} class={column.number ? "number" : undefined}>{text}</td>;
        return <th key={column.id} scope="row"><button type="button" class="link" aria-current={selected}>{text}</button></th>;
      })}
    </tr>
  );
}
