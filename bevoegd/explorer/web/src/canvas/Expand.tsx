// Which neighbours of a node to add: by kind of line, and how many.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NeighbourGroup } from "../contract";
import { fill, kindName, termName } from "../panels/names";
import { say } from "../words";
import { FEW, choosing, expandBy, nameOf } from "./actions";
import { WORDS } from "./words";

export function Expand({ leave }: { leave(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = choosing.value;
  useLayoutEffect(() => {
    if (asked) dialog.current?.showModal();
  }, [asked]);
  if (!asked) return null;
  const closed = () => {
    if (dialog.current?.open || choosing.peek() !== asked) return; // asked anew before the browser told of the closing
    choosing.value = null;
    leave();
  };
  return (
    <dialog ref={dialog} class="expand" aria-labelledby="expand-title" onClose={closed}>
      <Form node={asked.node} groups={asked.groups.filter((group) => group.hidden > 0)} close={() => dialog.current?.close()} />
    </dialog>
  );
}

interface FormProps {
  node: string;
  groups: NeighbourGroup[];
  close(): void;
}

function Form({ node, groups, close }: FormProps) {
  const [chosen, setChosen] = useState(() => groups.filter((group) => group.counted).map((group) => group.id));
  const [most, setMost] = useState(FEW);
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const submit = (event: Event) => {
    event.preventDefault();
    close();
    void expandBy(node, chosen, most);
  };
  return (
    <form method="dialog" onSubmit={submit}>
      <h2 id="expand-title">{fill(WORDS.which, { name: nameOf(node) })}</h2>
      {groups.length === 0 && <p class="hint">{say(WORDS.nothing)}</p>}
      <ul class="expand-groups">
        {groups.map((group, rank) => (
          <li key={group.id}>
            <label>
              <input type="checkbox" autofocus={rank === 0} checked={chosen.includes(group.id)} onChange={() => toggle(group.id)} />
              <Group group={group} />
            </label>
          </li>
        ))}
      </ul>
      <label class="expand-most">
        {say(WORDS.most)}
        <input
          class="field" type="number" min={1} max={1000} required value={most}
          onInput={(event) => setMost(event.currentTarget.valueAsNumber)}
        />
      </label>
      <p class="hint">{say(WORDS.whichAbout)}</p>
      <div class="row expand-buttons">
        <button type="button" class="button" onClick={close}>{say(WORDS.cancel)}</button>
        <button type="submit" class="button strong" disabled={chosen.length === 0}>{say(WORDS.add)}</button>
      </div>
    </form>
  );
}

function Group({ group }: { group: NeighbourGroup }) {
  const way = group.outward ? "" : ` (${say(WORDS.inward)})`;
  return (
    <span>
      {termName(group.type)}{way} · {kindName(group.kind)}
      <span class="hint">{fill(WORDS.ofThese, { hidden: group.hidden, count: group.count })}</span>
    </span>
  );
}
