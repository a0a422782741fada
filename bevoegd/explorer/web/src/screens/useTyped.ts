// What is typed in the form of a question.

import { useState } from "preact/hooks";
import type { Values } from "./catalogue";

/** The values in a form, and what changes some of them; they start anew when others are asked. */
export function useTyped(asked: Values): [Values, (part: Values) => void] {
  const key = JSON.stringify(asked);
  const [typed, setTyped] = useState({ key, values: asked });
  const set = (part: Values) => setTyped((before) => ({ key, values: { ...(before.key === key ? before.values : asked), ...part } }));
  return [typed.key === key ? typed.values : asked, set];
}
