// A cell of an answer: a name, a value, a list (long ones folded), or a map.

import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { fill } from "../panels/names";
import { say } from "../words";
import { listed, nodesMeant } from "./columns";
import { heading, valueWord } from "./headings";
import { Thing } from "./Thing";
import { WORDS } from "./words";

const FOLDED = 4;
const LONG = 120;

export function Cell({ column, value }: { column: string; value: unknown }) {
  if (value === null || value === undefined) return <span class="unknown-value">{say(WORDS.unknown)}</span>;
  if (Array.isArray(value)) return <Values column={column} values={value} />;
  return <Value column={column} value={value} />;
}

/** A list, of which the first few are shown until a person asks for all. */
export function Values({ column, values }: { column: string; values: unknown[] }) {
  const [open, setOpen] = useState(false);
  if (values.length === 0) return <span class="unknown-value">–<span class="unseen">{say(WORDS.nothing)}</span></span>;
  const hidden = values.length - FOLDED;
  const shown = open || hidden <= 1 ? values : values.slice(0, FOLDED);
  return (
    <ul class="values">
      {shown.map((value, place) => <li key={place}><Value column={column} value={value} short /></li>)}
      {hidden > 1 && (
        <li>
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say(WORDS.fewerValues) : fill(WORDS.moreValues, { count: hidden })}
          </button>
        </li>
      )}
    </ul>
  );
}

interface ValueProps {
  column: string;
  value: unknown;
  /** In a list, things go by their abbreviation. */
  short?: boolean;
}

function Value({ column, value, short = false }: ValueProps): ComponentChild {
  if (typeof value === "boolean") return say(value ? WORDS.yes : WORDS.no);
  if (typeof value === "object" && value !== null) return <Fields fields={value as Record<string, unknown>} />;
  if (typeof value === "number") return Number.isInteger(value) ? value : value.toFixed(2);
  const meant = nodesMeant(column, value);
  if (meant.length > 0) return <Thing ids={meant} short={short} />;
  const text = valueWord(String(value), column);
  return text.length > LONG ? <span class="long">{text}</span> : text;
}

function Fields({ fields }: { fields: Record<string, unknown> }) {
  return (
    <dl class="map">
      {Object.entries(fields).map(([name, value]) => (
        <div key={name}><dt>{heading(name)}</dt><dd>{listed(value).map((one, place) => <>{place > 0 && ", "}<Value column={name} value={one} /></>)}</dd></div>
      ))}
    </dl>
  );
}
