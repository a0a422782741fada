// A field for the name of a thing: an id, a name or an abbreviation, with suggestions as a person types.

import { useState } from "preact/hooks";
import { api } from "../api";
import { Combobox } from "../panels/Combobox";
import { useAnswer } from "../panels/useAnswer";
import { say } from "../words";
import { keyOf, nameOf, nodeOf, useNames } from "./named";
import { WORDS } from "./words";

const MOST = 12;
const DELAY = 80;

interface Props {
  id: string;
  label: string;
  kinds: string[];
  /** As the library takes it: the id without its kind, or whatever a person typed. */
  value: string;
  onChange(value: string): void;
}

export function NamedField({ id, label, kinds, value, onChange }: Props) {
  const [typing, setTyping] = useState(false);
  const meant = kinds.map((kind) => `${kind}/${value}`);
  useNames(value && !typing ? meant : []);
  const known = meant.find(nodeOf);
  const found = useAnswer(typing && value.trim() ? value : null, async () => ({ words: value, ...(await api.search(value, kinds, MOST)) }), DELAY);
  const hits = typing ? (found?.hits ?? []) : [];
  const type = (words: string) => {
    setTyping(true);
    onChange(words);
  };
  const choose = (chosen: string) => {
    setTyping(false);
    onChange(keyOf(chosen));
  };
  return (
    <Combobox
      id={id} label={label} placeholder={say(WORDS.choose)} words={known && !typing ? nameOf(known) : value}
      choices={hits.map((hit) => ({ id: hit.id, name: say(hit.name), about: hit.about }))} fresh={found?.words === value}
      note={typing && found?.words === value && hits.length === 0 ? say(WORDS.nothingFound) : null}
      onWords={type} onChoose={(choice) => choose(choice.id)}
    />
  );
}
