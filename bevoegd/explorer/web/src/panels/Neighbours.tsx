// What stands next to a node, by relation and direction, with how many of it are not drawn yet.

import { api } from "../api";
import type { NeighbourGroup, NeighbourRequest } from "../contract";
import { addNodes, attempt, drawn, show, view } from "../state";
import { say } from "../words";
import { Icon } from "./Icon";
import { fill, kindName, termName } from "./names";
import { LineSample } from "./Sample";
import { useAnswer } from "./useAnswer";
import { WORDS } from "./words";

const AT_ONCE = 25;

function requestFor(node: string, groups: string[]): NeighbourRequest {
  const known = drawn.value?.nodes.map(({ id }) => id) ?? [];
  return { node, filters: view.value.filters, groups, limit: AT_ONCE, known };
}

async function add(node: string, group: NeighbourGroup): Promise<void> {
  const answer = await attempt(() => api.neighbours(requestFor(node, [group.id])));
  if (!answer) return;
  addNodes([node, ...answer.nodes]);
  show({ screen: "graph" });
}

export function Neighbours({ node }: { node: string }) {
  const request = requestFor(node, []);
  const groups = useAnswer(JSON.stringify(request), () => api.neighbours(request))?.groups;
  if (!groups || groups.length === 0) return null;
  return (
    <details class="group">
      <summary><h3>{say(WORDS.nextTo)}</h3></summary>
      <ul class="groups">
        {groups.map((group) => <GroupShown key={group.id} group={group} onAdd={() => void add(node, group)} />)}
      </ul>
    </details>
  );
}

/** The order of the words is that of the line: what comes to the node has its kind first. */
function GroupShown({ group, onAdd }: { group: NeighbourGroup; onAdd(): void }) {
  const { type, kind, outward, count, hidden } = group;
  const name = outward ? `${termName(type)} · ${kindName(kind)}` : `${kindName(kind)} · ${termName(type)}`;
  return (
    <li>
      <LineSample type={type} back={!outward} />
      <span class="group-of">{name} <span class="hint">{count}</span></span>
      {hidden > 0 && (
        <button type="button" class="button small" onClick={onAdd}>
          <Icon name="plus" />{Math.min(hidden, AT_ONCE)}<span class="unseen"> {fill(WORDS.drawMore, { name })}</span>
        </button>
      )}
    </li>
  );
}
