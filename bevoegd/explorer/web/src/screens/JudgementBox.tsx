// A judgement that stands, with the means to withdraw it.

import { useState } from "preact/hooks";
import { api } from "../api";
import type { JudgementShown } from "../contract";
import { fill } from "../panels/names";
import { attempt, fetchAgain } from "../state";
import { say } from "../words";
import { heading } from "./headings";
import { CORRECTABLE, judge, leaveLine, timeWords } from "./judging";
import { modalitiesIn } from "./modality";
import { nameOf, useNames } from "./named";
import { Person } from "./Person";
import "./screens.css";
import { WORDS } from "./words";

const TITLES = { right: WORDS.judgedRight, wrong: WORDS.judgedWrong, corrected: WORDS.judgedCorrected };
const TONES = { right: "yes", wrong: "no", corrected: "unknown" };

interface Props {
  judgement: JudgementShown;
  onUndone(): void;
}

export function JudgementBox({ judgement, onUndone }: Props) {
  const [open, setOpen] = useState(false);
  const { verdict, by, at, reason } = judgement;
  return (
    <div class="judgement">
      <p class="row wrap"><span class={`tag ${TONES[verdict]}`}>{say(TITLES[verdict])}</span><span class="hint">{fill(WORDS.judgedBy, { by, at: timeWords(at) })}</span></p>
      <Correction judgement={judgement} />
      <p>{reason}</p>
      <button type="button" class="button quiet small" aria-expanded={open} onClick={() => setOpen(!open)}>{say(WORDS.undo)}</button>
      {open && <Withdraw judgement={judgement} onUndone={onUndone} />}
    </div>
  );
}

/** What a corrected statement should say. */
function Correction({ judgement }: { judgement: JudgementShown }) {
  const fields = CORRECTABLE.filter((field) => judgement[field] !== null);
  const node = (field: string, value: string) => `${field === "competence" ? "competence" : "actor"}/${value}`;
  useNames(fields.filter((field) => field !== "modality").map((field) => node(field, judgement[field]!)));
  if (fields.length === 0) return null;
  const words = fields.map((field) => {
    const [modality] = modalitiesIn(judgement[field]);
    return `${heading(field)}: ${field === "modality" && modality ? say(WORDS[modality]) : nameOf(node(field, judgement[field]!))}`;
  });
  return <p>{say(WORDS.shouldBe)}: <strong>{words.join("; ")}</strong></p>;
}

function Withdraw({ judgement, onUndone }: Props) {
  const [reason, setReason] = useState("");
  const ready = judge.value.trim() !== "" && reason.trim() !== "";
  const submit = async (event: Event) => {
    event.preventDefault();
    const undone = ready ? await attempt(() => api.undoJudgement(judgement.id, judge.value.trim(), reason.trim())) : null;
    if (!undone) return;
    onUndone();
    leaveLine(judgement);
    await fetchAgain();
  };
  return (
    <form class="judge-form" onSubmit={submit}>
      <Person reason={reason} reasonWords={WORDS.undoReason} onReason={setReason} />
      <p class="missing" role="status">{ready ? "" : say(WORDS.needName)}</p>
      <div class="row"><button type="submit" class="button strong small">{say(WORDS.undo)}</button></div>
    </form>
  );
}
