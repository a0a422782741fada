// The button that closes a panel or takes a value away.

import { say } from "../words";
import { Icon } from "./Icon";
import { WORDS } from "./words";

export function CloseButton({ label = say(WORDS.close), onClick }: { label?: string; onClick(): void }) {
  return (
    <button type="button" class="button icon-only" aria-label={label} onClick={onClick}>
      <Icon name="close" />
    </button>
  );
}
