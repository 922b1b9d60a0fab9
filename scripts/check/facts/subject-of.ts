import { groupBy } from '../../lib/group-by.ts';
import { KNOWN_SUBJECTS } from '../data/known-subjects.ts';
import type { ValueKind } from './told-values.ts';

const BY_KIND = groupBy(
  KNOWN_SUBJECTS.flatMap((subject) => subject.kinds.map((kind) => ({ subject, kind }))),
  ({ kind }) => kind,
);

/** A matter that every office settles once, as a clause tells it. */
export interface Subject {
  /** What the value is, as a clerk would call it. */
  readonly name: string;
  /** What sets it apart from all others. */
  readonly key: string;
  /** The word for the thing: the text that speaks of it most is its home. */
  readonly thing: string;
}

/**
 * Which of the matters that every office settles once a clause settles.
 * @param said the clause, with # for its values
 * @param around the sentence before it, the heading that it stands under and the title
 */
export function subjectOf(kind: ValueKind, said: string, around: string): Subject | undefined {
  for (const { subject } of BY_KIND.get(kind) ?? []) {
    const { name, clause, about, unless } = subject;
    const told = clause.exec(said);
    if (!told || unless?.test(said)) continue;
    const matter = about ? (about.exec(said) ?? about.exec(around)) : told;
    if (!matter) continue;
    const groups = [...told.slice(1), ...(about ? matter.slice(1) : [])].filter((text) => text !== undefined);
    return {
      name,
      key: [name, ...groups].join('，'),
      thing: matter.slice(1).find((group) => group !== undefined) ?? matter[0].replace(/#.*/u, ''),
    };
  }
  return undefined;
}
