// One field of a form: by the type of the parameter a name with suggestions, a choice, a date, a number or text.

import { useId } from "preact/hooks";
import type { ParameterShown } from "../contract";
import { fill, termName } from "../panels/names";
import { meta } from "../state";
import { say } from "../words";
import { heading, valueWord } from "./headings";
import { NamedField } from "./NamedField";
import { WORDS } from "./words";

interface Props {
  parameter: ParameterShown;
  value: string;
  onChange(value: string): void;
}

const SEARCHED: Record<string, string[]> = {
  actor: ["actor"], competence: ["competence"], law: ["law", "provision"], document: ["document"],
};

export function Field({ parameter, value, onChange }: Props) {
  const id = useId();
  const { name, type, required, description } = parameter;
  const label = heading(name);
  return (
    <div class="labelled" title={description}>
      <label for={id}>{label}{required && <span class="needed"> {say(WORDS.needed)}</span>}</label>
      {SEARCHED[type] ? (
        <NamedField id={id} label={label} kinds={SEARCHED[type]} value={value} onChange={onChange} />
      ) : choicesOf(parameter).length > 0 ? (
        <Choices id={id} parameter={parameter} value={value} onChange={onChange} />
      ) : (
        <Input id={id} parameter={parameter} value={value} onChange={onChange} />
      )}
      {type === "text" && <p class="hint" lang="en">{description}</p>}
      <Default parameter={parameter} />
    </div>
  );
}

function Input({ id, parameter, value, onChange }: Props & { id: string }) {
  const shared = { id, class: "field", value, onInput: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value) };
  if (parameter.type === "date") return <input {...shared} type="date" />;
  if (parameter.type === "count") return <input {...shared} type="number" min={0} />;
  if (parameter.type === "number") return <input {...shared} type="number" step="any" />;
  return <input {...shared} type="text" />;
}

function Default({ parameter: { default: usual } }: { parameter: ParameterShown }) {
  if (usual === null) return null;
  return <p class="hint">{fill(WORDS.ifEmpty, { value: usual === "today" ? say(WORDS.today) : valueWord(usual) })}</p>;
}

function Choices({ id, parameter, value, onChange }: Props & { id: string }) {
  return (
    <select id={id} class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{say(parameter.required ? WORDS.chooseOne : WORDS.any)}</option>
      {choicesOf(parameter).map((choice) => <option key={choice.value} value={choice.value}>{choice.words}</option>)}
    </select>
  );
}

interface Choice {
  value: string;
  words: string;
}

/** The values that may be chosen, in words; none where any text will do. */
function choicesOf({ type, choices }: ParameterShown): Choice[] {
  if (type === "scenario") return (meta.value?.scenarios ?? []).map(({ id, name }) => ({ value: id, words: say(name) }));
  if (type === "relation") return relations().map((value) => ({ value, words: termName(value) }));
  return choices.map((value) => ({ value, words: valueWord(value) }));
}

function relations(): string[] {
  return (meta.value?.terms ?? []).filter(({ category }) => category === "relation").map(({ id }) => id);
}
