/** Several clauses in a row that come twice, by UTF-16 index of the second time. */
export interface RepeatedClauses {
  readonly index: number;
  readonly text: string;
}

/** 当面清点，双方签字，当面清点，双方签字: two or three clauses, and then the same once more. */
export function* repeatedClauses(text: string): Iterable<RepeatedClauses> {
  const clauses = [...text.matchAll(/[^，；。：]+/gu)].map(({ 0: clause, index }) => ({ clause, index }));
  for (let at = 0; at < clauses.length; at += 1) {
    const count = COUNTS.find((one) => isTwice(clauses, at, one));
    const [first, last] = count ? [clauses[at + count], clauses[at + 2 * count - 1]] : [];
    if (!count || !first || !last) continue;
    const end = last.index + last.clause.length;
    if (end - first.index >= SHORTEST) yield { index: first.index, text: text.slice(first.index, end) };
    at += 2 * count - 1;
  }
}

const COUNTS = [2, 3];
const SHORTEST = 7;

const isTwice = (clauses: readonly { readonly clause: string }[], at: number, count: number): boolean =>
  at + 2 * count <= clauses.length &&
  clauses.slice(at, at + count).every(({ clause }, index) => clause === clauses[at + count + index]?.clause);
