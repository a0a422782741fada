// A person's verdict on a sentence as it was read: right, wrong, or what it should say.

import { useEffect, useState } from "preact/hooks";
import type { Sentence } from "../contract";
import { JudgementBox } from "../screens/JudgementBox";
import { JudgeForm } from "../screens/JudgeForm";
import { WORDS } from "../screens/words";
import { say } from "../words";

export function Judge({ sentence }: { sentence: Sentence }) {
  const [judgement, setJudgement] = useState(sentence.judgement);
  const [open, setOpen] = useState(false);
  useEffect(() => setJudgement(sentence.judgement), [sentence.judgement]);
  if (judgement) return <div class="judge"><JudgementBox judgement={judgement} onUndone={() => setJudgement(null)} /></div>;
  return (
    <div class="judge">
      <button type="button" class="button quiet small" aria-expanded={open} onClick={() => setOpen(!open)}>{say(WORDS.judge)}</button>
      {open && (
        <JudgeForm
          sentence={sentence} onClose={() => setOpen(false)}
          onJudged={(made) => {
            setOpen(false);
            setJudgement(made);
          }}
        />
      )}
    </div>
  );
}
