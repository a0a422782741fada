// The panel with filters and legend, left of the drawing.

import { say } from "../words";
import { Filters } from "./Filters";
import { filtersOpen, toggleFilters } from "./frame";
import { Icon } from "./Icon";
import { WORDS } from "./words";

export function FilterPanel() {
  if (!filtersOpen.value) return null;
  return (
    <aside class="side left" aria-labelledby="filters-heading" onKeyDown={(event) => event.key === "Escape" && toggleFilters()}>
      <div class="side-head">
        <h2 id="filters-heading" tabIndex={-1}>{say(WORDS.filters)}</h2>
        <button type="button" class="button icon-only" aria-label={say(WORDS.close)} onClick={toggleFilters}><Icon name="close" /></button>
      </div>
      <div class="side-body"><Filters /></div>
    </aside>
  );
}
