// Made by `python -m bevoegd.explorer.contract`; do not edit.

/** An answer: rows by column, with `statements`, `evidence` and `doubts` in each, as in `bevoegd ask --format json`. */
export interface AnswerShown {
  question: string;
  columns: string[];
  rows: (Record<string, unknown>)[];
  complete: boolean;
  cypher: Cypher;
}

/** A question with its values, as a person writes them. */
export interface AskRequest {
  question: string;
  values: Record<string, string>;
}

/** A query that a person can paste into Neo4j Browser, with its parameters. */
export interface Cypher {
  query: string;
  parameters: Record<string, unknown>;
}

/** A query that reads, where the explorer was started with --cypher. */
export interface CypherRequest {
  query: string;
  parameters: Record<string, unknown>;
}

/** A line on the drawing: everything of one type and stance between two things. `type` is a relation of the schema ('OVERSEES', 'BASED_ON', 'IMPLEMENTS') or, in category 'mandate', a modality ('power'). `statements` counts the sentences, `confidence` is the highest of them (None: the register says it). `grounded` is False for a mandate of which no text names the legal ground. `judged` is the verdict of a person, if there is one. */
export interface Edge {
  id: string;
  source: string;
  target: string;
  category: "relation" | "mandate" | "ground" | "law" | "text";
  type: string;
  stance: "asserted" | "asked" | "denied" | "declined";
  statements: number;
  confidence: number | null;
  register_fact: boolean;
  grounded: boolean;
  judged: "right" | "wrong" | "corrected" | null;
}

/** What an edge says and every sentence that says so. `unknown` names in words what no text says (ground, overseer). */
export interface EdgeDetails {
  edge: Edge;
  source: Node;
  target: Node;
  lines: Line[];
  unknown: Words[];
  sentences: Sentence[];
  complete: boolean;
  cypher: Cypher[];
}

/** Which edge to explain. */
export interface EdgeRequest {
  source: string;
  target: string;
  type: string;
  stance: "asserted" | "asked" | "denied" | "declined";
  filters: Filters;
}

/** One line of what the register knows of a thing; `link` is where its text stands; `uncertain`: from general knowledge. */
export interface Fact {
  label: Words;
  value: Words;
  link: string | null;
  node: string | null;
  uncertain: boolean;
}

/** What may be seen. An empty list or None does not restrict. `on` is an ISO date: laws known not to be in force then do not count. */
export interface Filters {
  modalities: ("task" | "power" | "duty" | "prohibition" | "practice")[];
  relations: string[];
  stances: ("asserted" | "asked" | "denied" | "declined")[];
  law: string | null;
  document: string | null;
  on: string | null;
  confidence: number;
}

/** Nodes with the edges between them. `complete` is False when there was more than may be drawn. */
export interface Graph {
  nodes: Node[];
  edges: Edge[];
  complete: boolean;
  cypher: Cypher[];
}

/** Which nodes to draw, by id, under which filters. `whole`: everything there is, the best connected first, up to the most that may be drawn; `nodes` then does not count. */
export interface GraphRequest {
  nodes: string[];
  whole: boolean;
  filters: Filters;
}

/** A legal ground in words ('Wiv 2017, art. 73, lid 1'), with where it stands in the official text and its node. */
export interface Ground {
  id: string;
  words: Words;
  link: string | null;
  in_force: "yes" | "no" | "unknown";
}

/** Something that a search found. `kind` 'passage' leads to a text; `marked` is a piece of it with the words in «...». */
export interface Hit {
  kind: "actor" | "competence" | "law" | "provision" | "document" | "passage";
  id: string;
  name: Words;
  about: string | null;
  marked: string | null;
}

/** What was found, the best first. */
export interface Hits {
  hits: Hit[];
  complete: boolean;
}

/** A person's verdict on a statement. For 'corrected', what it should have said; a value that is None stays as it was. Actors and competences go by their key. `other` is the second actor of a relation, which has no competence or modality. */
export interface JudgementRequest {
  statement: string;
  verdict: "right" | "wrong" | "corrected";
  by: string;
  reason: string;
  actor: string | null;
  other: string | null;
  competence: string | null;
  modality: "task" | "power" | "duty" | "prohibition" | "practice" | null;
}

/** A judgement that nobody withdrew or replaced. `statement` is the judged one, as the graph has it; `said` its sentence. `passage` is where it stands; `applies` is False, and `passage` None, when no document of the graph has it any more. */
export interface JudgementShown {
  id: string;
  statement: string;
  verdict: "right" | "wrong" | "corrected";
  by: string;
  at: string;
  reason: string;
  actor: string | null;
  other: string | null;
  competence: string | null;
  modality: "task" | "power" | "duty" | "prohibition" | "practice" | null;
  passage: string | null;
  document: string;
  said: string;
  applies: boolean;
}

/** All judgements that stand, the newest first. */
export interface Judgements {
  judgements: JudgementShown[];
}

/** What a node or edge says, as a sentence for a memo, with what it rests on. */
export interface Line {
  words: Words;
  conditions: string[];
  grounds: Ground[];
  overseers: Node[];
  edge: string | null;
}

/** How a class is drawn: colours in hexadecimal on light and dark ground, and a shape. `types` are the kinds of actor or law that it is for, by id, with their names; the last look of a kind is for all others. */
export interface Look {
  kind: "actor" | "competence" | "law" | "provision" | "document";
  types: Record<string, Words>;
  words: Words;
  shape: "circle" | "diamond" | "square" | "rectangle" | "triangle";
  light: string;
  dark: string;
}

/** What the page must know before it draws: the legend, the values of the filters, what may be done, what there is. `as_of`: the day whose law the graph holds (ISO); None where it holds all that was read. */
export interface Meta {
  version: string;
  as_of: string | null;
  review: boolean;
  cypher: boolean;
  kinds: Record<string, Words>;
  looks: Look[];
  terms: Term[];
  laws: Option[];
  documents: Option[];
  scenarios: Option[];
  counts: Record<string, number>;
}

/** Which things to name, by id. */
export interface NamesRequest {
  nodes: string[];
}

/** Neighbours of one kind of edge and one direction: id 'OVERSEES>actor', 'OVERSEES<actor', 'power>competence'. `counted`: whether the number on the node counts them, and 'expand all' brings them: actors, competences and laws, not the many provisions and documents. */
export interface NeighbourGroup {
  id: string;
  category: "relation" | "mandate" | "ground" | "law" | "text";
  type: string;
  outward: boolean;
  kind: "actor" | "competence" | "law" | "provision" | "document";
  count: number;
  hidden: number;
  counted: boolean;
}

/** What stands next to a node. `groups`: of which the nodes come, all that are counted where it is None. `known` are nodes that are drawn already. */
export interface NeighbourRequest {
  node: string;
  filters: Filters;
  groups: string[] | null;
  limit: number;
  known: string[];
}

/** Groups with their counts, the most numerous first; `nodes` are ids of those asked for, the best attested first. */
export interface Neighbours {
  groups: NeighbourGroup[];
  nodes: string[];
  cypher: Cypher[];
}

/** A thing on the drawing. `id` is its kind and key: 'actor/aivd', 'provision/wiv-2017#73'; `short` is what it is called. `type` is the kind of actor or law ('intelligence-service', 'eu-directive'), None where there is none. `unknown` says why it is drawn as unknown: 'unreviewed' (found in a text only) or 'unfilled' (a role of EU law that nobody is known to fill). `neighbours` counts the actors, competences and laws next to it in the whole graph, under the filters of the request. */
export interface Node {
  id: string;
  kind: "actor" | "competence" | "law" | "provision" | "document";
  key: string;
  name: Words;
  short: Words;
  type: string | null;
  unknown: "unreviewed" | "unfilled" | null;
  neighbours: number;
}

/** All that is known of a thing: facts of the register, and line by line what it may and must do and how it stands to others. */
export interface NodeDetails {
  node: Node;
  facts: Fact[];
  lines: Line[];
  complete: boolean;
  cypher: Cypher[];
}

/** Which node to explain. */
export interface NodeRequest {
  node: string;
  filters: Filters;
}

/** A value of a filter, with how many mandates or statements it has. */
export interface Option {
  id: string;
  name: Words;
  count: number;
}

/** A parameter of a question; `choices` where its values are a fixed list. */
export interface ParameterShown {
  name: string;
  type: string;
  description: string;
  required: boolean;
  default: string | null;
  choices: string[];
}

/** A paragraph with everything that is read in it. */
export interface PassageDetails {
  id: string;
  document: string;
  title: string;
  place: string;
  text: string;
  link: string | null;
  sentences: Sentence[];
  nodes: string[];
}

/** The shortest ways from one node to another. */
export interface PathRequest {
  source: string;
  target: string;
  filters: Filters;
}

/** Nodes on the shortest ways, way by way; none where there is no way of at most ten steps. */
export interface Paths {
  paths: string[][];
  cypher: Cypher[];
}

/** Why something could not be done, in one line, and what to do. `kind`: 'closed' (no database), 'slow', 'empty', 'refused', 'wrong' (the request), 'absent' (no such thing). */
export interface Problem {
  kind: "closed" | "slow" | "empty" | "refused" | "wrong" | "absent";
  message: Words;
}

/** A question of the library, as a form and an answer need it. */
export interface QuestionShown {
  id: string;
  family: string;
  question: Words;
  purpose: string;
  parameters: ParameterShown[];
  any_of: string[];
  columns: Record<string, string>;
  matrix: Record<string, string> | null;
  links: (Record<string, string>)[];
  usual: boolean;
  tags: string[];
  example: Record<string, string>;
}

/** One statement in its paragraph. `marks` are [start, end) offsets in `paragraph` of the words that it was read from. `claim` says in words what was read there; `values` has the ids that a correction may change. */
export interface Sentence {
  statement: string;
  document: string;
  title: string;
  place: string;
  paragraph: string;
  marks: ([number, number])[];
  claim: Words;
  stance: "asserted" | "asked" | "denied" | "declined";
  speaker: string | null;
  confidence: number;
  rule: string;
  conditions: string[];
  values: Record<string, string | null>;
  judgement: JudgementShown | null;
}

/** The answer of a query that a person wrote; `nodes` are those of its values that the drawing can show. */
export interface TableShown {
  columns: string[];
  rows: (Record<string, unknown>)[];
  complete: boolean;
  nodes: string[];
}

/** The question of the library that a plain question was taken for; `near` are others that come close. */
export interface Taken {
  question: string | null;
  words: Words | null;
  values: Record<string, string>;
  near: string[];
}

/** A word of the legend: a relation, modality or stance, with its meaning. */
export interface Term {
  id: string;
  category: "relation" | "mandate" | "ground" | "law" | "text";
  words: Words;
  meaning: Words | null;
}

/** Who takes a judgement back, and why. */
export interface WithdrawalRequest {
  by: string;
  reason: string;
}

/** The same words in Dutch and English. */
export interface Words {
  nl: string;
  en: string;
}
