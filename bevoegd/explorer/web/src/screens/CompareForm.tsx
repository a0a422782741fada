// The two that are compared.

import type { Words } from "../contract";
import { say } from "../words";
import type { Values } from "./catalogue";
import { COMPARISONS, type Comparison } from "./compare";
import { LabelledName } from "./LabelledName";
import { useTyped } from "./useTyped";
import { WORDS } from "./words";

interface Props {
  comparison: Comparison;
  values: Values;
  onAsk(values: Values): void;
}

export function CompareForm({ comparison, values, onAsk }: Props) {
  const { ends, labels, kinds } = COMPARISONS[comparison];
  const { typed, set, submit } = useTyped(values, onAsk);
  const field = (place: 0 | 1) => {
    const shared = { value: typed[ends[place]] ?? "", onChange: (value: string) => set({ [ends[place]]: value }) };
    return kinds ? <LabelledName label={say(labels[place])} kinds={kinds} {...shared} /> : <Day label={labels[place]} {...shared} />;
  };
  const swap = () => onAsk({ ...typed, [ends[0]]: typed[ends[1]] ?? "", [ends[1]]: typed[ends[0]] ?? "" });
  return (
    <form class="screen-form" onSubmit={submit}>
      {field(0)}
      <button type="button" class="button icon-only swap" aria-label={say(WORDS.swap)} title={say(WORDS.swap)} onClick={swap}>⇄</button>
      {field(1)}
      <button type="submit" class="button strong">{say(WORDS.compare)}</button>
    </form>
  );
}

function Day({ label, value, onChange }: { label: Words; value: string; onChange(value: string): void }) {
  return (
    <div class="labelled">
      <label for={`day-${label.en}`}>{say(label)}</label>
      <input id={`day-${label.en}`} class="field" type="date" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}
