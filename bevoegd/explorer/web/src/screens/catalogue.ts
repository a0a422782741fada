// The questions of the library, asked of the server once.

import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api } from "../api";
import type { AnswerShown, ParameterShown, QuestionShown } from "../contract";
import { hasWords } from "../panels/Choose";
import { useAnswer } from "../panels/useAnswer";
import { attempt, problem, revision, show, view } from "../state";
import { heading } from "./headings";

export type Values = Record<string, string>;

const catalogue = signal<QuestionShown[] | null>(null);
let asking = false;

/** All questions; null until the server has answered. */
export function useQuestions(): QuestionShown[] | null {
  useEffect(() => {
    if (catalogue.value || asking) return;
    asking = true;
    void attempt(api.questions).then((questions) => {
      catalogue.value = questions;
      asking = false;
    });
  }, []);
  return catalogue.value;
}

export function useQuestion(id: string | null): QuestionShown | null {
  return useQuestions()?.find((question) => question.id === id) ?? null;
}

/** The answer to a question; null without values, and while the server thinks. */
export function useAsked(question: string, values: Values | null): AnswerShown | null {
  const key = values && JSON.stringify([question, values, revision.value]);
  const answer = useAnswer(key, async () => ({ key, answer: await api.ask(question, values!) }));
  return answer?.key === key ? answer!.answer : null;
}

/** The values that the address holds for one of these questions; null where another was asked, or none. */
export function askedValues(...questions: string[]): Values | null {
  const { asked } = view.value;
  return asked && questions.includes(asked.question) ? asked.values : null;
}

/** Asks a question: it comes into the address, and the screen shows the answer. */
export function askNow(question: string, values: Values): void {
  problem.value = null;
  show({ asked: { question, values: filled(values) } });
}

/** Values without those left empty. */
export function filled(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));
}

/** Questions whose words, purpose or tags have all the words typed. */
export function questionsWith(questions: QuestionShown[], words: string): QuestionShown[] {
  return questions.filter(({ id, question, purpose, tags }) => hasWords([id, question.nl, question.en, purpose, ...tags].join(" "), words));
}

/** Names of what a question needs and is not given; of parameters of which one will do, one entry: 'actor / law'. */
export function missing({ parameters, any_of }: QuestionShown, values: Values): string[] {
  const given = filled(values);
  const required = parameters.filter(({ name, required }) => required && !(name in given)).map(({ name }) => heading(name));
  const needsOne = any_of.length > 0 && !any_of.some((name) => name in given);
  return needsOne ? [...required, any_of.map(heading).join(" / ")] : required;
}

/** Required parameters first, then the others, in the order of the library. */
export function inOrder(parameters: ParameterShown[], anyOf: string[]): ParameterShown[] {
  const rank = ({ name, required }: ParameterShown) => (required ? 0 : anyOf.includes(name) ? 1 : 2);
  return [...parameters].sort((one, other) => rank(one) - rank(other));
}
