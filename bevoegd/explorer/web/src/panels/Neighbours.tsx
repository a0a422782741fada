// What stands next to a node, by relation and direction, with how many of it are not drawn yet.

import { api } from "../api";
import { FEW, expandBy } from "../canvas/actions";
import type { NeighbourGroup } from "../contract";
import { drawn, show, view } from "../state";
import { say } from "../words";
import { Icon } from "./Icon";
import { fill, kindName, termName } from "./names";
import { LineSample } from "./Sample";
import { useAnswer } from "./useAnswer";
import { WORDS } from "./words";

async function draw(node: string, group: NeighbourGroup): Promise<void> {
  await expandBy(node, [group.id], FEW);
  show({ screen: "graph" });
}

export function Neighbours({ node }: { node: string }) {
  const known = drawn.value?.nodes.map(({ id }) => id) ?? [];
  const request = { node, filters: view.value.filters, groups: [], limit: FEW, known };
  const groups = useAnswer(JSON.stringify(request), () => api.neighbours(request))?.groups;
  if (!groups || groups.length === 0) return null;
  return (
    <details class="group">
      <summary><h3>{say(WORDS.nextTo)}</h3></summary>
      <ul class="groups">
        {groups.map((group) => <GroupShown key={group.id} group={group} onDraw={() => void draw(node, group)} />)}
      </ul>
    </details>
  );
}

/** The order of the words is that of the line: what comes to the node has its kind first. */
function GroupShown({ group, onDraw }: { group: NeighbourGroup; onDraw(): void }) {
  const { type, kind, outward, count, hidden } = group;
  const name = outward ? `${termName(type)} · ${kindName(kind)}` : `${kindName(kind)} · ${termName(type)}`;
  return (
    <li>
      <LineSample type={type} back={!outward} />
      <span class="group-of">{name} <span class="hint">{count}</span></span>
      {hidden > 0 && (
        <button type="button" class="button small" onClick={onDraw}>
          <Icon name="plus" />{Math.min(hidden, FEW)}<span class="unseen"> {fill(WORDS.drawMore, { name })}</span>
        </button>
      )}
    </li>
  );
}
