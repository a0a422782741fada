// The question library: find a question, fill in what it is about, read the answer with its sentences.

import { useState } from "preact/hooks";
import type { QuestionShown } from "../contract";
import { Loading } from "../panels/Loading";
import { show, view } from "../state";
import { say } from "../words";
import { Answer } from "./Answer";
import { missing, questionsWith, useAsked, useQuestions, type Values } from "./catalogue";
import { familyName } from "./headings";
import { QuestionForm } from "./QuestionForm";
import "./screens.css";
import { WORDS } from "./words";

export function Questions() {
  const questions = useQuestions();
  const { asked } = view.value;
  if (!questions) return <div class="screen"><Loading /></div>;
  const chosen = questions.find(({ id }) => id === asked?.question);
  return (
    <div class={`screen questions ${chosen ? "has-question" : ""}`}>
      <QuestionList questions={questions} chosen={chosen?.id ?? null} />
      {chosen ? <Asked key={chosen.id} question={chosen} values={asked?.values ?? {}} /> : <Welcome />}
    </div>
  );
}

function Welcome() {
  return (
    <section class="welcome">
      <h2>{say(WORDS.chooseQuestion)}</h2>
      <p>{say(WORDS.chooseQuestionText)}</p>
    </section>
  );
}

function QuestionList({ questions, chosen }: { questions: QuestionShown[]; chosen: string | null }) {
  const [words, setWords] = useState("");
  const found = questionsWith(questions, words);
  const families = [...new Set(found.map(({ family }) => family))];
  const usual = found.filter((question) => question.usual);
  return (
    <nav class="question-list" aria-label={say(WORDS.questions)}>
      <input
        class="field" type="search" aria-label={say(WORDS.searchQuestions)} placeholder={say(WORDS.searchQuestions)}
        value={words} onInput={(event) => setWords(event.currentTarget.value)}
      />
      {found.length === 0 && <p class="note">{say(WORDS.noQuestion)}</p>}
      <Group name={say(WORDS.usual)} questions={usual} chosen={chosen} />
      {families.map((family) => (
        <Group key={family} name={familyName(family)} questions={found.filter((one) => one.family === family)} chosen={chosen} />
      ))}
    </nav>
  );
}

function Group({ name, questions, chosen }: { name: string; questions: QuestionShown[]; chosen: string | null }) {
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <ul>
        {questions.map(({ id, question }) => (
          <li key={id}>
            <button type="button" aria-current={id === chosen} onClick={() => show({ asked: { question: id, values: {} } })}>{say(question)}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A question that has what it needs is answered at once. */
function Asked({ question, values }: { question: QuestionShown; values: Values }) {
  const ready = missing(question, values).length === 0;
  const answer = useAsked(question.id, ready ? values : null);
  return (
    <section class="asked">
      <QuestionForm question={question} values={values} />
      {ready && !answer && <Loading />}
      {answer && <Answer question={question} answer={answer} />}
    </section>
  );
}
