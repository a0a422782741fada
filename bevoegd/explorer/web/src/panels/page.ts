// What the page keeps in step with the view outside its own elements: its title, its language, the key that goes to the search.

import { effect } from "@preact/signals";
import { drawn, language, view } from "../state";
import { say } from "../words";
import { followSelection } from "./frame";
import { nodeName } from "./names";
import { focusSearch } from "./Search";
import { WORDS } from "./words";

const TYPED_IN = "input:not([type=checkbox], [type=range]), textarea, select";

export function followView(): void {
  followSelection();
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = title();
  });
  addEventListener("keydown", goToSearch);
}

function title(): string {
  const { selection, screen } = view.value;
  const node = selection && "node" in selection ? drawn.value?.nodes.find(({ id }) => id === selection.node) : undefined;
  return [screen === "graph" && node ? nodeName(node) : say(WORDS[screen]), say(WORDS.name)].join(" · ");
}

/** '/' goes to the search, except where a person types. */
function goToSearch(event: KeyboardEvent): void {
  const typing = event.target instanceof Element && event.target.matches(TYPED_IN);
  if (event.key !== "/" || typing) return;
  event.preventDefault();
  focusSearch();
}
