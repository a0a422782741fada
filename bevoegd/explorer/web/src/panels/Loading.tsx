// While an answer is awaited.

import { problem } from "../state";
import { say } from "../words";
import { WORDS } from "./words";

/** Nothing where the answer did not come: the bar on top says why. */
export function Loading() {
  return problem.value ? null : <p class="note" role="status">{say(WORDS.loading)}</p>;
}
