// Two actors, two laws or two days side by side.

import { useState } from "preact/hooks";
import type { AnswerShown } from "../contract";
import { Loading } from "../panels/Loading";
import { show, view } from "../state";
import { say } from "../words";
import { CypherBehind, Take } from "./Answer";
import { askedValues, askNow, filled, useAsked, useQuestion } from "./catalogue";
import { COMPARISONS, groupsOf, isComparison, type Comparison } from "./compare";
import { CompareForm } from "./CompareForm";
import { CompareTable } from "./CompareTable";
import "./screens.css";
import { Segments } from "./Segments";
import { WORDS } from "./words";

export function Compare() {
  const { asked } = view.value;
  const [chosen, setChosen] = useState<Comparison>("compare-actors");
  const comparison = isComparison(asked?.question) ? asked!.question as Comparison : chosen;
  const choose = (other: Comparison) => {
    setChosen(other);
    show({ asked: { question: other, values: {} } });
  };
  return (
    <div class="screen compare">
      <header class="screen-head"><h2>{say(WORDS.comparison)}</h2></header>
      <Segments label={say(WORDS.what)} value={comparison} options={options()} onChoose={choose} />
      <Comparing key={comparison} comparison={comparison} />
    </div>
  );
}

function options(): { id: Comparison; name: string }[] {
  return (Object.keys(COMPARISONS) as Comparison[]).map((id) => ({ id, name: say(COMPARISONS[id].name) }));
}

function Comparing({ comparison }: { comparison: Comparison }) {
  const values = askedValues(comparison) ?? {};
  const given = filled(values);
  const ready = COMPARISONS[comparison].ends.every((end) => end in given);
  const answer = useAsked(comparison, ready ? given : null);
  return (
    <>
      <CompareForm comparison={comparison} values={values} onAsk={(typed) => askNow(comparison, typed)} />
      {!ready && <p class="note">{say(WORDS.chooseTwo)}</p>}
      {ready && !answer && <Loading />}
      {answer && <Shown comparison={comparison} answer={answer} />}
    </>
  );
}

function Shown({ comparison, answer }: { comparison: Comparison; answer: AnswerShown }) {
  const question = useQuestion(comparison);
  const [first, second] = COMPARISONS[comparison].ends.map((end) => String(answer.cypher.parameters[end])) as [string, string];
  const groups = groupsOf(comparison, answer.rows, [first, second]);
  return (
    <section class="answer" aria-label={say(WORDS.answer)}>
      <div class="answer-head">
        <h3 aria-live="polite">{groups.map(({ title, rows }) => `${say(title)}: ${rows.length}`).join(" · ") || say(WORDS.noRows)}</h3>
        {question && answer.rows.length > 0 && <Take question={question} answer={answer} />}
      </div>
      {!answer.complete && <p class="warning">{say(WORDS.cutOff)}</p>}
      {answer.rows.length === 0 && <p class="note">{say(WORDS.noDifference)}</p>}
      {groups.length > 0 && <CompareTable comparison={comparison} groups={groups} ends={[first, second]} />}
      <CypherBehind answer={answer} />
    </section>
  );
}
