import type { Piece } from './piece.ts';

/** Pieces that stand on pages of one kind and make up one section. */
export interface PageRun {
  readonly pieces: readonly Piece[];
  readonly landscape: boolean;
  /** Number of the first footnote in it, where there is one. */
  readonly footnote?: number;
}

/** Cuts the text where pages turn and where footnotes count anew. */
export function pageRuns(pieces: readonly Piece[]): readonly PageRun[] {
  const runs: Piece[][] = [];
  for (const piece of withTheirHeadings(pieces)) {
    const current = runs.at(-1);
    const [first] = current ?? [];
    if (current && first?.landscape === piece.landscape && !piece.startsSection) current.push(piece);
    else runs.push([piece]);
  }
  return runs.map(pageRun);
}

function pageRun(pieces: readonly Piece[]): PageRun {
  const footnote = pieces.find((piece) => piece.footnote !== undefined)?.footnote;
  return {
    pieces,
    landscape: pieces[0]?.landscape === true,
    ...(footnote !== undefined && { footnote }),
  };
}

/** A heading goes to the sideways page with the figure that it announces. */
function withTheirHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const turned: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    const next = turned.at(-1);
    const follows = piece.type === 'heading' && next?.landscape && !next.startsSection;
    turned.push(follows ? { ...piece, landscape: true } : piece);
  }
  return turned.toReversed();
}
