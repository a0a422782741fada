// What a node or line says, as a sentence, with its ground and who oversees it.

import type { Ground, Line, Node } from "../contract";
import { select } from "../state";
import { say } from "../words";
import { edgeOf } from "./edgeId";
import { inForce } from "./memo";
import { fill, nodeName } from "./names";
import { openNode } from "./Search";
import { WORDS } from "./words";

/** A line of a node: its ground and oversight are folded, and it leads to its sentences. */
export function LineOfNode({ line }: { line: Line }) {
  const { grounds, conditions, overseers } = line;
  const edge = line.edge ? edgeOf(line.edge) : null;
  const counts = { grounds: grounds.length, conditions: conditions.length, overseers: overseers.length };
  return (
    <li class="line">
      <p>{say(line.words)}</p>
      {grounds.length + conditions.length + overseers.length > 0 && (
        <details class="more">
          <summary>{fill(WORDS.restsOn, counts)}</summary>
          <RestsOn line={line} />
          {overseers.length > 0 && <Overseers overseers={overseers} />}
        </details>
      )}
      {edge && (
        <button type="button" class="button quiet small" onClick={() => select({ edge })}>
          {say(WORDS.showEvidence)}<span class="unseen">: {say(line.words)}</span>
        </button>
      )}
    </li>
  );
}

/** A line of an edge, with its ground and conditions in full. */
export function LineOfEdge({ line }: { line: Line }) {
  return <li class="line"><p>{say(line.words)}</p><RestsOn line={line} /></li>;
}

function RestsOn({ line: { conditions, grounds } }: { line: Line }) {
  return (
    <>
      {conditions.length > 0 && <Conditions conditions={conditions} />}
      {grounds.length > 0 && <Grounds grounds={grounds} />}
    </>
  );
}

function Conditions({ conditions }: { conditions: string[] }) {
  return (
    <div class="about">
      <span class="about-name">{say(WORDS.conditions)}</span>
      <ul class="plain">{conditions.map((condition) => <li key={condition}>{condition}</li>)}</ul>
    </div>
  );
}

function Grounds({ grounds }: { grounds: Ground[] }) {
  return (
    <div class="about">
      <span class="about-name">{say(WORDS.grounds)}</span>
      <ul class="plain">{grounds.map((ground) => <li key={ground.id}><GroundShown ground={ground} /></li>)}</ul>
    </div>
  );
}

function GroundShown({ ground }: { ground: Ground }) {
  return (
    <>
      {ground.link ? <OutLink href={ground.link} text={say(ground.words)} /> : say(ground.words)}
      <span class={`tag ${ground.in_force}`}>{inForce(ground.in_force)}</span>
    </>
  );
}

/** A link to a page elsewhere, in a new tab that knows nothing of this page. */
export function OutLink({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {text}<span class="unseen"> {say(WORDS.newTab)}</span>
    </a>
  );
}

export function Overseers({ overseers }: { overseers: Node[] }) {
  return (
    <div class="about">
      <span class="about-name">{say(WORDS.overseers)}</span>
      <ul class="plain inline">
        {overseers.map((node) => <li key={node.id}><NodeLink id={node.id} name={nodeName(node)} /></li>)}
      </ul>
    </div>
  );
}

/** A name that puts its node on the drawing and explains it. */
export function NodeLink({ id, name }: { id: string; name: string }) {
  return <button type="button" class="link" title={fill(WORDS.openNode, { name })} onClick={() => openNode(id)}>{name}</button>;
}
