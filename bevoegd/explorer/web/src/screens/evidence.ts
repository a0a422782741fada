// What an answer of the library holds in every row beside its own columns.

export interface Evidence {
  statement: string;
  place: string;
  text: string;
  document: string;
  start: number;
  end: number;
  confidence: number;
}

export type Row = Record<string, unknown>;

export function evidenceOf(row: Row): Evidence[] {
  return (row.evidence as Evidence[] | undefined) ?? [];
}

export function doubtsOf(row: Row): string[] {
  return (row.doubts as string[] | undefined) ?? [];
}
