// The form of a judgement: verdict, what it should be, who says so and why.

import { useState } from "preact/hooks";
import { api } from "../api";
import type { JudgementRequest, JudgementShown, Sentence } from "../contract";
import { attempt, fetchAgain } from "../state";
import { say } from "../words";
import { heading } from "./headings";
import { corrections, correctable, judge, leaveLine, VERDICTS, type Correctable, type Verdict } from "./judging";
import { LabelledName } from "./LabelledName";
import { MODALITIES } from "./modality";
import { Person } from "./Person";
import "./screens.css";
import { WORDS } from "./words";

interface Props {
  sentence: Sentence;
  onJudged(judgement: JudgementShown): void;
  onClose(): void;
}

type Typed = Partial<Record<Correctable, string>>;

export function JudgeForm({ sentence, onJudged, onClose }: Props) {
  const [verdict, setVerdict] = useState<Verdict>("right");
  const [typed, setTyped] = useState<Typed>({});
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState("");
  const [saving, setSaving] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const request = requestOf(sentence, verdict, typed, reason);
    const lacking = lackingIn(request);
    setProblem(lacking);
    if (lacking) return;
    setSaving(true);
    const made = await attempt(() => api.judge(request));
    setSaving(false);
    if (!made) return;
    onJudged(made);
    leaveLine(made);
    await fetchAgain();
  };
  return (
    <form class="judge-form" onSubmit={submit}>
      <fieldset class="verdicts">
        <legend>{say(WORDS.verdict)}</legend>
        {verdictsOf(sentence).map((id) => (
          <label key={id}><input type="radio" name={`verdict-${sentence.statement}`} checked={verdict === id} onChange={() => setVerdict(id)} />{say(WORDS[id])}</label>
        ))}
      </fieldset>
      {verdict === "corrected" && <Corrections sentence={sentence} typed={typed} onChange={(part) => setTyped((before) => ({ ...before, ...part }))} />}
      <Person reason={reason} reasonWords={WORDS.reason} onReason={setReason} />
      <p class="missing" role="status">{problem}</p>
      <div class="row">
        <button type="submit" class="button strong small" disabled={saving}>{say(WORDS.save)}</button>
        <button type="button" class="button quiet small" onClick={onClose}>{say(WORDS.cancel)}</button>
      </div>
    </form>
  );
}

function verdictsOf(sentence: Sentence): Verdict[] {
  return correctable(sentence).length > 0 ? VERDICTS : VERDICTS.filter((id) => id !== "corrected");
}

function requestOf(sentence: Sentence, verdict: Verdict, typed: Typed, reason: string): JudgementRequest {
  const changed = corrections(sentence, verdict === "corrected" ? typed : {});
  const modality = changed.modality as JudgementRequest["modality"];
  return { statement: sentence.statement, verdict, by: judge.value.trim(), reason: reason.trim(), ...changed, modality };
}

/** What is still to be filled in, in words; nothing where the request can go. */
function lackingIn({ verdict, by, reason, actor, other, competence, modality }: JudgementRequest): string {
  if (!by || !reason) return say(WORDS.needName);
  return verdict === "corrected" && !(actor ?? other ?? competence ?? modality) ? say(WORDS.needCorrection) : "";
}

interface CorrectionProps {
  sentence: Sentence;
  typed: Typed;
  onChange(part: Typed): void;
}

function Corrections({ sentence, typed, onChange }: CorrectionProps) {
  return (
    <fieldset class="corrections">
      <legend>{say(WORDS.shouldBe)}</legend>
      {correctable(sentence).map((field) => {
        const value = typed[field] ?? sentence.values[field] ?? "";
        if (field === "modality") return <ModalityChoice key={field} value={value} onChange={(modality) => onChange({ modality })} />;
        const kind = field === "competence" ? "competence" : "actor";
        return <LabelledName key={field} label={heading(field)} kinds={[kind]} value={value} onChange={(written) => onChange({ [field]: written })} />;
      })}
    </fieldset>
  );
}

function ModalityChoice({ value, onChange }: { value: string; onChange(modality: string): void }) {
  return (
    <label class="labelled">
      <span>{say(WORDS.modality)}</span>
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {MODALITIES.map((modality) => <option key={modality} value={modality}>{say(WORDS[modality])}</option>)}
      </select>
    </label>
  );
}
