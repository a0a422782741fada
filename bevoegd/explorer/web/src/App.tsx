// The frame of the page: a bar on top, what can be seen in the middle, what is selected beside it.

import { type ComponentChild, render } from "preact";
import { Drawing } from "./panels/Drawing";
import { side } from "./panels/frame";
import { followView } from "./panels/page";
import { Problem } from "./panels/Problem";
import { SidePanel } from "./panels/SidePanel";
import { TopBar } from "./panels/TopBar";
import { WORDS } from "./panels/words";
import { Compare } from "./screens/Compare";
import { CypherScreen } from "./screens/CypherScreen";
import { Judgements } from "./screens/Judgements";
import { Ladder } from "./screens/Ladder";
import { Matrix } from "./screens/Matrix";
import { Questions } from "./screens/Questions";
import { view, type Screen } from "./state";
import { say } from "./words";
import "./panels/frame.css";
import "./panels/panels.css";

const SCREENS: Record<Screen, () => ComponentChild> = {
  graph: Drawing,
  questions: Questions,
  matrix: Matrix,
  compare: Compare,
  ladder: Ladder,
  judgements: Judgements,
  cypher: CypherScreen,
};

/** Shows the page in an element, and keeps it at the view. */
export function appear(element: HTMLElement): void {
  render(<App />, element);
  followView();
}

function App() {
  const Shown = SCREENS[view.value.screen];
  return (
    <>
      <a class="skip" href="#content" onClick={(event) => goTo(event, "content")}>{say(WORDS.toContent)}</a>
      {side.value && <a class="skip" href="#side" onClick={(event) => goTo(event, "side-heading")}>{say(WORDS.toDetails)}</a>}
      <TopBar />
      <Problem />
      <div class="body">
        <main id="content" tabIndex={-1}>
          <h1 class="unseen">{say(WORDS[view.value.screen])}</h1>
          <Shown />
        </main>
        <SidePanel />
      </div>
    </>
  );
}

/** Moves the focus without a change of the address, which holds the view. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
