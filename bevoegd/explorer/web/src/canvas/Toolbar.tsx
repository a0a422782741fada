// Layout, zoom and what is drawn, above the drawing.

import type { Words } from "../contract";
import { type Layout, change, show, view } from "../state";
import { say } from "../words";
import { arrange, settled } from "./arrange";
import { fitAll, zoom } from "./camera";
import { stage } from "./current";
import { scene } from "./scene";
import { WORDS } from "./words";

const LAYOUTS: Layout[] = ["force", "layered", "radial"];

export function Toolbar() {
  return (
    <div class="canvas-tools" role="toolbar" aria-label={say(WORDS.drawing)}>
      <div class="segments" role="group" aria-label={say(WORDS.layout)}>
        {LAYOUTS.map((layout) => <Choice key={layout} layout={layout} />)}
      </div>
      <div class="canvas-tool-group">
        <Tool name="again" path="M20 12a8 8 0 1 1-2.5-5.8M20 3v4h-4" act={again} />
        <Tool name="zoomOut" path="M5 12h14" act={() => stage.value && zoom(stage.value.sigma, false)} />
        <Tool name="zoomIn" path="M12 5v14M5 12h14" act={() => stage.value && zoom(stage.value.sigma, true)} />
        <Tool name="fit" path="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" act={() => stage.value && fitAll(stage.value.sigma)} />
      </div>
      <div class="canvas-tool-group">
        <Words words={WORDS.edgeLabels} pressed={view.value.edgeLabels} act={() => show({ edgeLabels: !view.value.edgeLabels })} />
        <Words words={WORDS.whole} pressed={view.value.whole} act={() => change({ whole: true, hidden: [] })} />
        <Words words={WORDS.clear} act={() => change({ whole: false, nodes: [], hidden: [], pinned: {}, selection: null })} />
      </div>
      {stage.value && !settled.value && <span class="canvas-working">{say(WORDS.working)}…</span>}
    </div>
  );
}

function Choice({ layout }: { layout: Layout }) {
  const about = { force: WORDS.forceAbout, layered: WORDS.layeredAbout, radial: WORDS.radialAbout }[layout];
  return (
    <button type="button" aria-pressed={view.value.layout === layout} title={say(about)} onClick={() => change({ layout })}>
      {say(WORDS[layout])}
    </button>
  );
}

function Tool({ name, path, act }: { name: "again" | "zoomIn" | "zoomOut" | "fit"; path: string; act(): unknown }) {
  return (
    <button type="button" class="button icon-only" aria-label={say(WORDS[name])} title={say(WORDS[name])} onClick={() => void act()}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={path} /></svg>
    </button>
  );
}

function Words({ words, pressed, act }: { words: Words; pressed?: boolean; act(): void }) {
  return <button type="button" class="button quiet small" aria-pressed={pressed} onClick={act}>{say(words)}</button>;
}

function again(): void {
  if (stage.value) arrange(stage.value, scene.value, null);
}
