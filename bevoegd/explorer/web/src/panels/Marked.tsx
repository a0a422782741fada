// A paragraph with the words that were read in it marked.

export interface Piece {
  text: string;
  marked: boolean;
}

/** The text in pieces, marked and not; `marks` are [start, end) offsets in characters (code points), which may overlap. */
export function piecesOf(text: string, marks: [number, number][]): Piece[] {
  const letters = [...text];
  const marked = new Set(marks.flatMap(([start, end]) => letters.slice(start, end).map((_, at) => start + at)));
  const pieces: Piece[] = [];
  letters.forEach((letter, at) => {
    const last = pieces.at(-1);
    if (last && last.marked === marked.has(at)) last.text += letter;
    else pieces.push({ text: letter, marked: marked.has(at) });
  });
  return pieces;
}

export function Marked({ text, marks }: { text: string; marks: [number, number][] }) {
  return <>{piecesOf(text, marks).map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))}</>;
}
