// The panel beside the drawing: the details of what is selected, the ways between two nodes, or what can be taken away.

import { view } from "../state";
import { say } from "../words";
import { CloseButton } from "./CloseButton";
import { Details } from "./Details";
import { closeSide, side } from "./frame";
import { Paths } from "./Paths";
import { TakeAway } from "./TakeAway";
import { WORDS } from "./words";

const PANELS = { details: Details, paths: Paths, takeaway: TakeAway };

/** Ways and what can be taken away belong to the drawing; the details stand beside every screen. */
export function SidePanel() {
  if (!side.value || (side.value !== "details" && view.value.screen !== "graph")) return null;
  const onKeyDown = (event: KeyboardEvent) => event.key === "Escape" && closeSide();
  const Panel = PANELS[side.value];
  return (
    <aside class="side right" id="side" aria-labelledby="side-heading" onKeyDown={onKeyDown}>
      <div class="side-head">
        <h2 id="side-heading" tabIndex={-1}>{say(WORDS[side.value])}</h2>
        <CloseButton onClick={closeSide} />
      </div>
      <div class="side-body"><Panel /></div>
    </aside>
  );
}
