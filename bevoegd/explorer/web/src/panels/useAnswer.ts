// A component's question to the server: asked again when its key changes; an answer that comes too late is dropped.

import { useEffect, useState } from "preact/hooks";
import { attempt } from "../state";

/** The answer to `ask` for the latest `key`, `delay` milliseconds after it changed; null before the first, or without a key. */
export function useAnswer<Answer>(key: string | null, ask: () => Promise<Answer>, delay = 0): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let wanted = key !== null;
    if (!wanted) setAnswer(null);
    const timer = setTimeout(async () => {
      if (!wanted) return;
      const came = await attempt(ask);
      if (wanted) setAnswer(came);
    }, delay);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  return answer;
}
