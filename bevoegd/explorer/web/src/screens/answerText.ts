// An answer as text: for a memo, for a spreadsheet, and as nodes for the drawing.

import type { AnswerShown, QuestionShown } from "../contract";
import type { Cell } from "../panels/copy";
import { say } from "../words";
import { columnsShown, listed, nodesIn, nodesMeant } from "./columns";
import { doubtsOf, evidenceOf, type Row } from "./evidence";
import { doubtWord, heading, valueWord } from "./headings";
import { nameOf, nodeOf } from "./named";
import { WORDS } from "./words";

const SENTENCES = 3;

/** The question, a list of its rows in words, and under each row the first sentences with their source. */
export function toMarkdown(question: QuestionShown, answer: AnswerShown): string {
  const columns = columnsShown(answer.columns);
  const asked = Object.entries(answer.cypher.parameters).filter(([, value]) => value !== null && typeof value !== "object");
  const given = asked.map(([name, value]) => `${heading(name)}: ${inWords(name, value)}`).join("; ");
  const blocks = answer.rows.map((row) => rowMarkdown(columns, row));
  const note = answer.complete ? "" : `*${say(WORDS.cutOff)}*`;
  return [`## ${say(question.question)}`, given, blocks.join("\n"), note].filter(Boolean).join("\n\n") + "\n";
}

function rowMarkdown(columns: string[], row: Row): string {
  const parts = columns.filter((column) => listed(row[column]).length > 0).map((column) => `**${heading(column)}:** ${inWords(column, row[column])}`);
  const sentences = evidenceOf(row).slice(0, SENTENCES).map(({ text, place }) => `  > ${oneLine(text)} (${place})`);
  const doubts = doubtsOf(row).map((doubt) => `  - ${say(WORDS.doubts)}: ${doubtWord(doubt)}`);
  return [`- ${parts.join("; ")}`, ...sentences, ...doubts].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A cell in words, with names for ids. */
export function inWords(column: string, value: unknown): string {
  return listed(value).map((one) => oneInWords(column, one)).join(", ");
}

function oneInWords(column: string, value: unknown): string {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).map(([name, part]) => `${heading(name)} ${inWords(name, part)}`).join(" / ");
  }
  if (typeof value === "boolean") return say(value ? WORDS.yes : WORDS.no);
  const node = nodesMeant(column, value).find(nodeOf);
  return node ? nameOf(node) : valueWord(String(value), column);
}

/** Nodes that the answer's links join, for the drawing. */
export function linkedNodes(question: QuestionShown, answer: AnswerShown): string[] {
  return nodesIn(answer.rows, [...new Set(question.links.flatMap(({ source, target }) => [source ?? "", target ?? ""]))]);
}

/** All columns of the answer and its sentences; ids as they are, so that the file can be joined with others. */
export function csvHead({ columns }: AnswerShown): string[] {
  return columns.filter((column) => column !== "statements");
}

export function csvCells(answer: AnswerShown): Cell[][] {
  return answer.rows.map((row) => csvHead(answer).map((column) => csvCell(column, row)));
}

function csvCell(column: string, row: Row): Cell {
  if (column === "evidence") return evidenceOf(row).map(({ place, text }) => `${place}: ${oneLine(text)}`).join("\n");
  const value = row[column];
  if (typeof value === "number" || typeof value === "string") return value;
  return listed(value).map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one))).join("; ");
}
