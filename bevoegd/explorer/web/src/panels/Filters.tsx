// Filters and legend in one: every value that can be chosen shows how it is drawn.

import type { ComponentChildren } from "preact";
import type { Filters as Chosen } from "../contract";
import { NO_FILTERS, change, meta, view } from "../state";
import { say } from "../words";
import { Choose } from "./Choose";
import { Unknown } from "./Legend";
import { fill } from "./names";
import { LineSample, NodeSample } from "./Sample";
import { WORDS } from "./words";

export const STANCES = ["asserted", "asked", "denied", "declined"] as const;
const GROUPS = ["relation", "ground", "law", "text"] as const;

export function setFilters(part: Partial<Chosen>): void {
  change({ filters: { ...view.value.filters, ...part } });
}

interface Tick {
  id: string;
  name: string;
  meaning?: string;
  dotted?: boolean;
}

function ticksOf(category: string): Tick[] {
  const terms = (meta.value?.terms ?? []).filter((term) => term.category === category);
  return terms.map(({ id, words, meaning }) => ({ id, name: say(words), meaning: meaning ? say(meaning) : undefined }));
}

function stanceTicks(): Tick[] {
  return STANCES.map((id) => ({ id, name: say(WORDS[id]), dotted: id !== "asserted" }));
}

export function Filters() {
  return (
    <div class="filters">
      <div class="row between">
        <p class="hint">{say(WORDS.tickHint)}</p>
        <button type="button" class="button quiet" onClick={() => change({ filters: NO_FILTERS })}>{say(WORDS.reset)}</button>
      </div>
      <Group name={say(WORDS.nodesLegend)}>
        <ul class="legend">
          {meta.value?.looks.map((look) => <li key={look.light}><NodeSample look={look} />{say(look.words)}</li>)}
        </ul>
      </Group>
      <Ticks name={say(WORDS.modalities)} field="modalities" ticks={ticksOf("mandate")} />
      <Relations />
      <Ticks name={say(WORDS.stances)} field="stances" ticks={stanceTicks()} />
      <Where />
      <Unknown />
    </div>
  );
}

function Group({ name, children, open = true }: { name: string; children: ComponentChildren; open?: boolean }) {
  return (
    <details class="group" open={open}>
      <summary><h3>{name}</h3></summary>
      {children}
    </details>
  );
}

interface TicksProps {
  name: string;
  field: "modalities" | "relations" | "stances";
  ticks: Tick[];
}

function Ticks({ name, field, ticks }: TicksProps) {
  return <Group name={name}><TickList name={name} field={field} ticks={ticks} /></Group>;
}

function TickList({ name, field, ticks }: TicksProps) {
  const chosen: string[] = view.value.filters[field];
  return (
    <ul class="legend" aria-label={name}>
      {ticks.map(({ id, name: tick, meaning, dotted }) => (
        <li key={id}>
          <label title={meaning}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(field, id)} />
            <LineSample type={id} dash={dotted ? "dotted" : undefined} />
            <span>{tick}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Adds a value to a list of filters, or takes it away; without a stance, what is asserted is shown. */
export function toggle(field: TicksProps["field"], id: string): void {
  const chosen: string[] = view.value.filters[field];
  const left = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  setFilters({ [field]: field === "stances" && left.length === 0 ? NO_FILTERS.stances : left });
}

/** Relations stand folded by group; a group in which something is ticked is open. */
function Relations() {
  const { relations } = view.value.filters;
  return (
    <Group name={say(WORDS.relations)}>
      {GROUPS.map((group) => {
        const ticks = ticksOf(group);
        return (
          <details key={group} class="subgroup" open={ticks.some(({ id }) => relations.includes(id))}>
            <summary><LineSample type={ticks[0]?.id ?? group} /><h4>{say(WORDS[group])}</h4></summary>
            <TickList name={say(WORDS[group])} field="relations" ticks={ticks} />
          </details>
        );
      })}
    </Group>
  );
}

function Where() {
  const { law, document, confidence, on } = view.value.filters;
  return (
    <div class="stack">
      <Choose
        id="filter-law" label={say(WORDS.oneLaw)} options={meta.value?.laws ?? []} value={law}
        onChoose={(id) => setFilters({ law: id })}
      />
      <Choose
        id="filter-document" label={say(WORDS.oneDocument)} options={meta.value?.documents ?? []} value={document}
        onChoose={(id) => setFilters({ document: id })}
      />
      <div class="labelled">
        <label for="filter-confidence">{say(WORDS.confidence)}: {confidenceName(confidence)}</label>
        <input
          id="filter-confidence" type="range" min="0" max="100" step="5" value={Math.round(confidence * 100)}
          onChange={(event) => setFilters({ confidence: Number(event.currentTarget.value) / 100 })}
        />
      </div>
      <div class="labelled">
        <label for="filter-on">{say(WORDS.on)}</label>
        <input
          id="filter-on" class="field" type="date" value={on ?? ""}
          onChange={(event) => setFilters({ on: event.currentTarget.value || null })}
        />
      </div>
    </div>
  );
}

export function confidenceName(confidence: number): string {
  return confidence === 0 ? say(WORDS.any) : fill(WORDS.atLeast, { percent: Math.round(confidence * 100) });
}
