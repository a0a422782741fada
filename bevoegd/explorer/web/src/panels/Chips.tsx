// What is filtered, above the drawing; each can be taken away.

import type { Edge, Filters, Option } from "../contract";
import { NO_FILTERS, change, meta, view } from "../state";
import { say } from "../words";
import { confidenceName, setFilters, toggle } from "./Filters";
import { Icon } from "./Icon";
import { fill, stanceName, termName } from "./names";
import { WORDS } from "./words";

interface Chip {
  name: string;
  remove(): void;
}

const LISTS = ["modalities", "relations", "stances"] as const;

/** What restricts the view, as words with how to undo each. */
function chipsOf(filters: Filters): Chip[] {
  const usual = JSON.stringify(filters.stances) === JSON.stringify(NO_FILTERS.stances);
  const ticked = LISTS.filter((field) => field !== "stances" || !usual).flatMap((field) =>
    filters[field].map((id) => ({ name: tickName(field, id), remove: () => toggle(field, id) })),
  );
  return [...ticked, ...placesOf(filters)];
}

function tickName(field: (typeof LISTS)[number], id: string): string {
  return field === "stances" ? stanceName(id as Edge["stance"]) : termName(id);
}

function placesOf({ law, document, confidence, on }: Filters): Chip[] {
  const lawName = `${say(WORDS.oneLaw)}: ${optionName(meta.value?.laws, law)}`;
  const documentName = `${say(WORDS.document)}: ${optionName(meta.value?.documents, document)}`;
  const sureName = `${say(WORDS.certainty)} ${confidenceName(confidence)}`;
  const chips: (Chip | false)[] = [
    law !== null && { name: lawName, remove: () => setFilters({ law: null }) },
    document !== null && { name: documentName, remove: () => setFilters({ document: null }) },
    confidence > 0 && { name: sureName, remove: () => setFilters({ confidence: 0 }) },
    on !== null && { name: `${say(WORDS.on)} ${on}`, remove: () => setFilters({ on: null }) },
  ];
  return chips.filter((chip) => chip !== false);
}

function optionName(options: Option[] | undefined, id: string | null): string {
  const option = options?.find((one) => one.id === id);
  return option ? say(option.name) : (id ?? "");
}

export function Chips() {
  const chips = chipsOf(view.value.filters);
  if (chips.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label={say(WORDS.filtered)}>
      <span class="hint">{say(WORDS.filtered)}</span>
      {chips.map(({ name, remove }) => (
        <button key={name} type="button" class="chip" aria-label={fill(WORDS.remove, { what: name })} onClick={remove}>
          <span>{name}</span><Icon name="close" />
        </button>
      ))}
      <button type="button" class="button quiet" onClick={() => change({ filters: NO_FILTERS })}>{say(WORDS.reset)}</button>
    </div>
  );
}
