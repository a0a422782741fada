// The panel with filters and legend, left of the drawing.

import { say } from "../words";
import { CloseButton } from "./CloseButton";
import { Filters } from "./Filters";
import { filtersOpen, toggleFilters } from "./frame";
import { WORDS } from "./words";

export function FilterPanel() {
  if (!filtersOpen.value) return null;
  return (
    <aside class="side left" aria-labelledby="filters-heading" onKeyDown={(event) => event.key === "Escape" && toggleFilters()}>
      <div class="side-head">
        <h2 id="filters-heading" tabIndex={-1}>{say(WORDS.filters)}</h2>
        <CloseButton onClick={toggleFilters} />
      </div>
      <div class="side-body"><Filters /></div>
    </aside>
  );
}
