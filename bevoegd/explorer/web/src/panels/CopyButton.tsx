// A button that puts a text on the clipboard and says that it did.

import { useState } from "preact/hooks";
import type { Words } from "../contract";
import { say } from "../words";
import { Icon } from "./Icon";
import { WORDS } from "./words";

const SAID_FOR = 2000;

export function CopyButton({ text, label, small = false }: { text: () => string; label: Words; small?: boolean }) {
  const [done, setDone] = useState<Words | null>(null);
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text()).then(() => true, () => false);
    setDone(copied ? WORDS.copied : WORDS.notCopied);
    setTimeout(() => setDone(null), SAID_FOR);
  };
  return (
    <button type="button" class={small ? "button quiet small" : "button"} onClick={copy}>
      <Icon name="copy" />
      <span aria-live="polite">{say(done ?? label)}</span>
    </button>
  );
}
