/** Several clauses in a row that come twice, by UTF-16 index of the second time. */
export interface RepeatedClauses {
  readonly index: number;
  readonly text: string;
}

/** 当面清点，双方签字，当面清点，双方签字: two or three clauses, and then the same once more. */
export function* repeatedClauses(text: string): Iterable<RepeatedClauses> {
  const clauses = text.split(MARK);
  for (let at = 0; at + 2 * FEWEST <= clauses.length; at += 1) {
    const count = COUNTS.find((one) => isTwice(clauses, at, one));
    if (!count) continue;
    // Each mark is one character long.
    const index = clauses.slice(0, at + count).join(' ').length + 1;
    const repeated = text.slice(index, index + clauses.slice(at, at + count).join(' ').length);
    if (repeated.length >= SHORTEST) yield { index, text: repeated };
    at += 2 * count - 1;
  }
}

const MARK = /[，；。：]/u;
const COUNTS = [2, 3];
const FEWEST = 2;
const SHORTEST = 7;

const isTwice = (clauses: readonly string[], at: number, count: number): boolean =>
  clauses[at] !== '' &&
  clauses[at] === clauses[at + count] &&
  at + 2 * count <= clauses.length &&
  clauses.slice(at, at + count).every((clause, index) => clause === clauses[at + count + index]);
