// A node in words: what the register knows of it, and what the texts say.

import type { Fact, Node, NodeDetails } from "../contract";
import { addNodes, hideNodes, language, view } from "../state";
import { say } from "../words";
import { CopyButton } from "./CopyButton";
import { cypherText } from "./cypherText";
import { Icon } from "./Icon";
import { LineOfNode, NodeLink, OutLink } from "./LineShown";
import { nodeMemo } from "./memo";
import { kindName, lookOf, nodeName } from "./names";
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
  const look = lookOf(node.kind);
  return (
    <header class="panel-title">
      <p class="kicker">
        {look && <NodeSample look={look} open={node.unknown !== null} mark={node.unknown === "unfilled" ? "?" : undefined} />}
        {kindName(node.kind)}{node.type && ` · ${node.type}`}
      </p>
      <h2>{nodeName(node)}</h2>
      {node.unknown && <p class="tag unknown">{say(WORDS[node.unknown])}</p>}
    </header>
  );
}

function Actions({ details }: { details: NodeDetails }) {
  const { id, kind, key } = details.node;
  const isDrawn = view.value.whole || view.value.nodes.includes(id);
  return (
    <div class="row wrap">
      {isDrawn ? (
        <button type="button" class="button" onClick={() => hideNodes([id])}>{say(WORDS.hide)}</button>
      ) : (
        <button type="button" class="button" onClick={() => addNodes([id])}>{say(WORDS.add)}</button>
      )}
      {kind === "actor" && <DossierLink actor={key} />}
      <CopyButton text={() => nodeMemo(details)} label={WORDS.copyMemo} />
      <CopyButton text={() => cypherText(details.cypher)} label={WORDS.copyCypher} />
    </div>
  );
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
        {node ? <NodeLink id={node} name={value} /> : link ? <OutLink href={link} text={value} /> : value}
        {uncertain && <span class="tag">{say(WORDS.uncertain)}</span>}
      </dd>
    </div>
  );
}
