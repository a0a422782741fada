// What is typed in the form of a question.

import { useState } from "preact/hooks";
import type { Values } from "./catalogue";

interface Typed {
  typed: Values;
  /** Changes some of the values. */
  set(part: Values): void;
  /** Asks with the values, when the form is sent. */
  submit(event: Event): void;
}

/** The values in a form; they start anew when others are asked. */
export function useTyped(asked: Values, onAsk: (values: Values) => void): Typed {
  const key = JSON.stringify(asked);
  const [typed, setTyped] = useState({ key, values: asked });
  const set = (part: Values) => setTyped((before) => ({ key, values: { ...(before.key === key ? before.values : asked), ...part } }));
  const now = typed.key === key ? typed.values : asked;
  const submit = (event: Event) => {
    event.preventDefault();
    onAsk(now);
  };
  return { typed: now, set, submit };
}
