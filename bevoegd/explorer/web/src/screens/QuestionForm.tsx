// The form of a question, made from its parameters.

import { useState } from "preact/hooks";
import type { QuestionShown } from "../contract";
import { fill } from "../panels/names";
import { view } from "../state";
import { say } from "../words";
import { askNow, inOrder, missing, type Values } from "./catalogue";
import { Field } from "./Field";
import { heading } from "./headings";
import { useTyped } from "./useTyped";
import { WORDS } from "./words";

export function QuestionForm({ question, values }: { question: QuestionShown; values: Values }) {
  const [tried, setTried] = useState(false);
  const ask = (now: Values) => {
    setTried(true);
    if (missing(question, now).length === 0) askNow(question.id, now);
  };
  const { typed, set, submit } = useTyped(values, ask);
  const lacking = missing(question, typed);
  return (
    <form class="question-form" onSubmit={submit}>
      <h2>{say(question.question)}</h2>
      <Purpose question={question} />
      {question.any_of.length > 0 && <p class="hint">{fill(WORDS.anyOf, { names: question.any_of.map(heading).join(", ") })}</p>}
      <div class="fields-grid">
        {inOrder(question.parameters, question.any_of).map((parameter) => (
          <Field
            key={parameter.name} parameter={parameter} value={typed[parameter.name] ?? ""}
            onChange={(value) => set({ [parameter.name]: value })}
          />
        ))}
      </div>
      <div class="row wrap">
        <button type="submit" class="button strong">{say(WORDS.ask)}</button>
        <Example question={question} />
        <p class="missing" role="status">{tried && lacking.length > 0 && fill(WORDS.missing, { names: lacking.join(", ") })}</p>
      </div>
    </form>
  );
}

function Purpose({ question }: { question: QuestionShown }) {
  return (
    <details class="purpose">
      <summary>{say(WORDS.about)}</summary>
      <p lang="en">{question.purpose}</p>
      {view.value.language === "nl" && <p class="hint">{say(WORDS.inEnglish)}</p>}
    </details>
  );
}

function Example({ question }: { question: QuestionShown }) {
  if (Object.keys(question.example).length === 0) return null;
  return <button type="button" class="button quiet" onClick={() => askNow(question.id, question.example)}>{say(WORDS.example)}</button>;
}
