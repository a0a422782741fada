// One value out of a long list, found as a person types.

import { useState } from "preact/hooks";
import type { Option } from "../contract";
import { say } from "../words";
import { CloseButton } from "./CloseButton";
import { Combobox } from "./Combobox";
import { fill } from "./names";
import { WORDS } from "./words";

const MOST = 60;

interface Props {
  id: string;
  label: string;
  options: Option[];
  value: string | null;
  onChoose(id: string | null): void;
}

/** Whether a text has all these words in it, accents and capitals aside. */
export function hasWords(text: string, words: string): boolean {
  const plain = bare(text);
  return bare(words).split(/\s+/).every((word) => plain.includes(word));
}

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

export function Choose({ id, label, options, value, onChoose }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = options.find((option) => option.id === value);
  const fits = options.filter((option) => hasWords(`${say(option.name)} ${option.id}`, typed ?? ""));
  const choose = (chosenId: string | null) => {
    setTyped(null);
    onChoose(chosenId);
  };
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <div class="with-clear">
        <Combobox
          id={id} label={label} placeholder={say(WORDS.choose)} words={typed ?? (chosen ? say(chosen.name) : "")}
          choices={fits.slice(0, MOST).map(({ id, name, count }) => ({ id, name: say(name), about: String(count) }))}
          note={noteOf(fits.length)} onWords={setTyped} onChoose={(choice) => choose(choice.id)}
        />
        {value && <CloseButton label={fill(WORDS.clear, { what: label })} onClick={() => choose(null)} />}
      </div>
    </div>
  );
}

function noteOf(count: number): string | null {
  if (count === 0) return say(WORDS.nothingFound);
  return count > MOST ? say(WORDS.moreFound) : null;
}
