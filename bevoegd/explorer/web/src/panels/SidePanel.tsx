// The panel beside the drawing: the details of what is selected, the ways between two nodes, or what can be taken away.

import { view } from "../state";
import { say } from "../words";
import { Details } from "./Details";
import { closeSide, side } from "./frame";
import { Icon } from "./Icon";
import { Paths } from "./Paths";
import { TakeAway } from "./TakeAway";
import { WORDS } from "./words";

const PANELS = { details: Details, paths: Paths, takeaway: TakeAway };

/** Ways and what can be taken away belong to the drawing; the details stand beside every screen. */
export function SidePanel() {
  if (!side.value || (side.value !== "details" && view.value.screen !== "graph")) return null;
  const Panel = PANELS[side.value];
  return (
    <aside class="side right" id="side" aria-labelledby="side-heading" onKeyDown={(event) => event.key === "Escape" && closeSide()}>
      <div class="side-head">
        <h2 id="side-heading" tabIndex={-1}>{say(WORDS[side.value])}</h2>
        <button type="button" class="button icon-only" aria-label={say(WORDS.close)} onClick={closeSide}><Icon name="close" /></button>
      </div>
      <div class="side-body"><Panel /></div>
    </aside>
  );
}
