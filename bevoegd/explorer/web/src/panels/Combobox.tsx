// A text field with a list of choices under it, by mouse and keyboard.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { fill } from "./names";
import { useCombobox } from "./useCombobox";
import { WORDS } from "./words";

export interface Choice {
  id: string;
  name: string;
  about?: string | null;
  /** A piece of text in which «...» marks the words that were found. */
  marked?: string | null;
  /** Choices with the same group stand together under its name. */
  group?: string;
}

interface Props {
  id: string;
  label: string;
  placeholder?: string;
  words: string;
  choices: Choice[];
  /** Whether the choices are those of the words as they are now. */
  fresh?: boolean;
  note?: string | null;
  above?: ComponentChildren;
  onWords(words: string): void;
  onChoose(choice: Choice): void;
}

export function Combobox(props: Props) {
  const { id, words, choices, fresh = true, note, above, onWords, onChoose } = props;
  const list = `${id}-list`;
  const box = useRef<HTMLDivElement>(null);
  const choose = (place: number) => {
    const choice = choices[place];
    if (!choice) return;
    walk.setOpen(false);
    onChoose(choice);
  };
  const walk = useCombobox(choices.length, fresh, choose, words ? () => onWords("") : null);
  const leave = (event: FocusEvent) => {
    if (!box.current?.contains(event.relatedTarget as globalThis.Node | null)) walk.setOpen(false);
  };
  useEffect(() => {
    document.getElementById(`${list}-${walk.at}`)?.scrollIntoView({ block: "nearest" });
  }, [walk.at]);
  const type = (event: { currentTarget: HTMLInputElement }) => {
    walk.setOpen(true);
    onWords(event.currentTarget.value);
  };
  const shown = walk.open && (choices.length > 0 || Boolean(note));
  return (
    <div class="combobox" ref={box} onFocusOut={leave} onKeyDown={(event) => event.key === "Escape" && walk.setOpen(false)}>
      <input
        id={id} class="field" type="text" role="combobox" autoComplete="off" spellcheck={false} placeholder={props.placeholder}
        aria-label={props.label} aria-expanded={shown} aria-controls={list} aria-autocomplete="list" value={words}
        aria-activedescendant={shown && walk.at >= 0 ? `${list}-${walk.at}` : undefined}
        onInput={type} onClick={() => walk.setOpen(true)} onKeyDown={walk.onKeyDown}
      />
      <div class="popup" hidden={!shown}>
        {above}
        <div id={list} role="listbox" aria-label={props.label} class="choices" onMouseDown={(event) => event.preventDefault()}>
          <Options choices={choices} list={list} at={walk.at} choose={choose} />
        </div>
        {note && <p class="note">{note}</p>}
        <p class="unseen" role="status">{shown && fill(WORDS.hits, { count: choices.length })}</p>
      </div>
    </div>
  );
}

interface OptionsProps {
  choices: Choice[];
  list: string;
  at: number;
  choose(place: number): void;
}

function Options({ choices, list, at, choose }: OptionsProps) {
  const groups = [...new Set(choices.map((choice) => choice.group))];
  const options = (group?: string) =>
    choices.map((choice, place) =>
      choice.group === group ? (
        <div
          key={choice.id} id={`${list}-${place}`} role="option" class="choice" aria-selected={place === at}
          onClick={() => choose(place)}
        >
          <ChoiceShown choice={choice} />
        </div>
      ) : null,
    );
  return (
    <>
      {groups.map((group) =>
        group === undefined ? options() : (
          <div key={group} role="group" aria-label={group}>
            <div class="group-name" aria-hidden="true">{group}</div>
            {options(group)}
          </div>
        ),
      )}
    </>
  );
}

function ChoiceShown({ choice }: { choice: Choice }) {
  return (
    <>
      <span class="choice-name">{choice.name}</span>
      {choice.about && <span class="choice-about">{choice.about}</span>}
      {choice.marked && <span class="choice-marked"><Snippet text={choice.marked} /></span>}
    </>
  );
}

/** A text in which «...» stands around the words that were found, with those words marked. */
export function Snippet({ text }: { text: string }) {
  const pieces = text.split(/«([^»]*)»/);
  return <>{pieces.map((piece, place) => (place % 2 ? <mark key={place}>{piece}</mark> : piece))}</>;
}
