// A node in words: what the register knows of it, and what the texts say.

import { expand, pin, unpin } from "../canvas/actions";
import type { Fact, Node, NodeDetails, Words } from "../contract";
import { addNodes, drawn, hideNodes, language, show, view } from "../state";
import { say } from "../words";
import { CopyButton } from "./CopyButton";
import { cypherText } from "./cypherText";
import { Icon } from "./Icon";
import { LineOfNode, NodeLink, OutLink } from "./LineShown";
import { nodeMemo } from "./memo";
import { kindName, lookOf, nodeName, typeName } from "./names";
import { Neighbours } from "./Neighbours";
import { NodeSample } from "./Sample";
import { WORDS } from "./words";

export function NodePanel({ details }: { details: NodeDetails }) {
  const { node, facts, lines } = details;
  return (
    <>
      <Title node={node} />
      <Actions details={details} />
      <Neighbours node={node.id} />
      {facts.length > 0 && (
        <section>
          <h3>{say(WORDS.facts)}</h3>
          <dl class="facts">{facts.map((fact, at) => <FactShown key={at} fact={fact} />)}</dl>
        </section>
      )}
      <section>
        <h3>{say(WORDS.says)}</h3>
        {lines.length === 0 && <p class="note">{say(WORDS.saysNothing)}</p>}
        <ul class="lines">{lines.map((line, at) => <LineOfNode key={at} line={line} />)}</ul>
        {!details.complete && <p class="note">{say(WORDS.notAllShown)}</p>}
      </section>
    </>
  );
}

function Title({ node }: { node: Node }) {
  const look = lookOf(node.kind, node.type);
  return (
    <header class="panel-title">
      <p class="kicker">
        {look && <NodeSample look={look} open={node.unknown !== null} mark={node.unknown === "unfilled" ? "?" : undefined} />}
        {kindName(node.kind)}{node.type && ` · ${typeName(node)}`}
      </p>
      <h2>{nodeName(node)}</h2>
      {node.unknown && <p class="tag unknown">{say(WORDS[node.unknown])}</p>}
    </header>
  );
}

function Actions({ details }: { details: NodeDetails }) {
  const { id, kind, key } = details.node;
  const isDrawn = drawn.value?.nodes.some((node) => node.id === id);
  return (
    <div class="row wrap">
      {isDrawn ? <OfDrawn id={id} /> : <Action words={WORDS.add} onClick={() => addNodes([id])} />}
      {kind === "actor" && <DossierLink actor={key} />}
      <CopyButton text={() => nodeMemo(details)} label={WORDS.copyMemo} />
      <CopyButton text={() => cypherText(details.cypher)} label={WORDS.copyCypher} />
    </div>
  );
}

/** What can be done with a node that is drawn. */
function OfDrawn({ id }: { id: string }) {
  const pinned = id in view.value.pinned;
  const grow = () => {
    show({ screen: "graph" });
    void expand(id);
  };
  return (
    <>
      <Action words={WORDS.expand} onClick={grow} />
      <Action words={pinned ? WORDS.unpin : WORDS.pin} onClick={() => (pinned ? unpin(id) : pin(id))} />
      <Action words={WORDS.hide} onClick={() => hideNodes([id])} />
    </>
  );
}

function Action({ words, onClick }: { words: Words; onClick(): void }) {
  return <button type="button" class="button" onClick={onClick}>{say(words)}</button>;
}

/** Opens what can be printed of an actor. */
export function DossierLink({ actor }: { actor: string }) {
  const address = `/dossier/${encodeURIComponent(actor)}?language=${language.value}`;
  return (
    <a class="button" href={address} target="_blank" rel="noopener">
      <Icon name="out" />{say(WORDS.dossier)}<span class="unseen"> {say(WORDS.newTab)}</span>
    </a>
  );
}

function FactShown({ fact: { label, value, link, node, uncertain } }: { fact: Fact }) {
  return (
    <div>
      <dt>{say(label)}</dt>
      <dd>
        {node ? <NodeLink id={node} name={say(value)} /> : link ? <OutLink href={link} text={say(value)} /> : say(value)}
        {uncertain && <span class="tag">{say(WORDS.uncertain)}</span>}
      </dd>
    </div>
  );
}
