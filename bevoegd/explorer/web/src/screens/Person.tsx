// Who judges, and why.

import { useId } from "preact/hooks";
import type { Words } from "../contract";
import { say } from "../words";
import { judge, rememberJudge } from "./judging";
import { WORDS } from "./words";

interface Props {
  reason: string;
  reasonWords: Words;
  onReason(reason: string): void;
}

export function Person({ reason, reasonWords, onReason }: Props) {
  const id = useId();
  return (
    <>
      <div class="labelled">
        <label for={`${id}-by`}>{say(WORDS.by)}</label>
        <input id={`${id}-by`} class="field" type="text" autoComplete="name" maxLength={200} value={judge.value} onInput={(event) => rememberJudge(event.currentTarget.value)} />
      </div>
      <div class="labelled">
        <label for={`${id}-reason`}>{say(reasonWords)}</label>
        <textarea id={`${id}-reason`} rows={2} maxLength={2000} value={reason} onInput={(event) => onReason(event.currentTarget.value)} />
      </div>
    </>
  );
}
