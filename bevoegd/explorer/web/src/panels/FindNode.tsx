// A field that names one node, found as a person types.

import { useEffect, useState } from "preact/hooks";
import { api } from "../api";
import type { Hit } from "../contract";
import { NO_FILTERS, graph } from "../state";
import { say } from "../words";
import { Combobox } from "./Combobox";
import { kindName, nodeName } from "./names";
import { useAnswer } from "./useAnswer";
import { WORDS } from "./words";

const KINDS = ["actor", "competence", "law", "provision", "document"];
const MOST = 12;
const DELAY = 80;

interface Props {
  id: string;
  label: string;
  value: string | null;
  onChoose(id: string | null): void;
}

export function FindNode({ id, label, value, onChoose }: Props) {
  const [words, setWords] = useState("");
  const [typed, setTyped] = useState(false);
  const name = useName(value);
  useEffect(() => {
    if (name !== null) setWords(name);
  }, [name, value]);
  const ask = async () => ({ words, ...(await api.search(words, KINDS, MOST)) });
  const found = useAnswer(typed && words.trim() ? words : null, ask, DELAY);
  const choices = (found?.hits ?? []).map((hit) => ({ id: hit.id, name: say(hit.name), about: aboutOf(hit) }));
  const type = (text: string) => {
    setTyped(true);
    setWords(text);
    if (value) onChoose(null);
  };
  const choose = (choice: { id: string; name: string }) => {
    setTyped(false);
    setWords(choice.name);
    onChoose(choice.id);
  };
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <Combobox
        id={id} label={label} placeholder={say(WORDS.choose)} words={words} choices={typed ? choices : []}
        fresh={found?.words === words} note={typed && found?.hits.length === 0 ? say(WORDS.nothingFound) : null}
        onWords={type} onChoose={choose}
      />
    </div>
  );
}

function aboutOf({ about, kind }: Hit): string {
  return about ?? kindName(kind);
}

/** The name of a node, from the drawing or else from the server; null while there is none. */
function useName(id: string | null): string | null {
  const drawn = graph.value?.nodes.find((node) => node.id === id);
  const ask = () => api.graph({ nodes: [id!], whole: false, filters: NO_FILTERS });
  const asked = useAnswer(id && !drawn ? id : null, ask);
  const node = drawn ?? asked?.nodes.find((one) => one.id === id);
  return node ? nodeName(node) : null;
}
