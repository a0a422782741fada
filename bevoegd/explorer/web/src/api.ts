// What the page asks the server; every answer has the shape that `contract.ts` gives.

import type {
  AnswerShown, Cypher, EdgeDetails, EdgeRequest, Filters, Graph, GraphRequest, Hits, JudgementRequest, JudgementShown, Judgements,
  Meta, NeighbourRequest, Neighbours, Node, NodeDetails, PassageDetails, PathRequest, Paths, Problem, QuestionShown, TableShown, Taken, Words,
} from "./contract";

type Language = keyof Words;

/** A request that failed, with the server's own words on what to do. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message.en);
  }
}

const GONE: Problem = {
  kind: "closed",
  message: {
    nl: "De verkenner zelf antwoordt niet; start hem weer met 'bevoegd explore' en open het adres dat hij toont",
    en: "The explorer itself does not answer; start it again with 'bevoegd explore' and open the address that it shows",
  },
};

async function ask<Answer>(path: string, request?: RequestInit): Promise<Answer> {
  const response = await fetch(path, request).catch(() => {
    throw new Refusal(GONE);
  });
  if (!response.ok) throw new Refusal((await response.json()) as Problem);
  return (await response.json()) as Answer;
}

function send<Answer>(path: string, body: unknown, method = "POST"): Promise<Answer> {
  return ask<Answer>(path, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

function query(values: Record<string, string | number>): string {
  return new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString();
}

export const api = {
  meta: () => ask<Meta>("/api/meta"),
  start: () => ask<Graph>("/api/start"),
  search: (words: string, kinds: string[], limit: number) =>
    ask<Hits>(`/api/search?${query({ words, kinds: kinds.join(","), limit })}`),
  plain: (words: string) => ask<Taken>(`/api/plain?${query({ words })}`),
  graph: (request: GraphRequest) => send<Graph>("/api/graph", request),
  names: (nodes: string[]) => send<Node[]>("/api/names", { nodes }),
  neighbours: (request: NeighbourRequest) => send<Neighbours>("/api/neighbours", request),
  paths: (request: PathRequest) => send<Paths>("/api/paths", request),
  node: (node: string, filters: Filters, language: Language) =>
    send<NodeDetails>(`/api/node?${query({ language })}`, { node, filters }),
  edge: (request: EdgeRequest, language: Language) => send<EdgeDetails>(`/api/edge?${query({ language })}`, request),
  passage: (id: string, language: Language) => ask<PassageDetails>(`/api/passage?${query({ id, language })}`),
  questions: () => ask<QuestionShown[]>("/api/questions"),
  ask: (question: string, values: Record<string, string>) => send<AnswerShown>("/api/ask", { question, values }),
  cypher: (cypher: Cypher) => send<TableShown>("/api/cypher", cypher),
  judgements: () => ask<Judgements>("/api/judgements"),
  judge: (request: JudgementRequest) => send<JudgementShown>("/api/judgements", request),
  undoJudgement: (id: string, by: string, reason: string) =>
    send<JudgementShown>(`/api/judgements/${encodeURIComponent(id)}`, { by, reason }, "DELETE"),
};
