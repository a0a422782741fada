// How the drawing shows what is unknown.

import type { ComponentChildren } from "preact";
import type { Words } from "../contract";
import { say } from "../words";
import { lookOf } from "./names";
import { LineSample, NodeSample } from "./Sample";
import { WORDS } from "./words";

export function Unknown() {
  const actor = lookOf("actor");
  return (
    <details class="group" open>
      <summary><h3>{say(WORDS.unknownLegend)}</h3></summary>
      <ul class="legend spaced">
        <Entry words={WORDS.unreviewedLegend}>{actor && <NodeSample look={actor} open />}</Entry>
        <Entry words={WORDS.unfilledLegend}>{actor && <NodeSample look={actor} open mark="?" />}</Entry>
        <Entry words={WORDS.noGroundLegend}><LineSample type="power" dash="dashed" /></Entry>
        <Entry words={WORDS.notAssertedLegend}><LineSample type="asked" dash="dotted" /></Entry>
        <Entry words={WORDS.hiddenLegend}><span class="badge" aria-hidden="true">+12</span></Entry>
      </ul>
    </details>
  );
}

function Entry({ words, children }: { words: Words; children: ComponentChildren }) {
  return <li>{children}<span>{say(words)}</span></li>;
}
