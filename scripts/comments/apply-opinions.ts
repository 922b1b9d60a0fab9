import { groupBy } from '../lib/group-by.ts';
import { applyChanges, withoutOverlaps } from './apply-changes.ts';
import type { Edit, Opinion } from './edit.ts';
import { expectedText, presentText } from './expected-text.ts';
import { planChange, type SourceChange } from './plan-changes.ts';
import type { SentText } from './sent-text.ts';
import type { SourceFiles } from './source-range.ts';

export interface Applied {
  /** Files that change, with their new text. */
  readonly files: SourceFiles;
  /** Numbers of the opinions that are written into them. */
  readonly numbers: ReadonlySet<number>;
}

/** What the booklet says when the content is as given. */
export type Recompile = (files: SourceFiles) => Promise<SentText>;

type Planned = SourceChange & { readonly number: number; readonly edit: Edit };

/**
 * Writes edits into the content where the place is certain. Each file is compiled with its changes, and they are kept only
 * if its blocks then say exactly what the reviewer's do; where they do not, the changes are tried one by one.
 */
export async function applyOpinions(
  opinions: readonly Opinion[],
  sent: SentText,
  files: SourceFiles,
  recompile: Recompile,
): Promise<Applied> {
  const planned = withoutOverlaps(opinions.flatMap((opinion) => plan(opinion, sent, files)));
  const byFile = groupBy(planned, ({ file }) => file);
  const attempt = (changes: readonly Planned[]) => changed(files, changes);
  const together = await recompile(new Map([...files, ...attempt(planned)]));
  const kept: Planned[] = [];
  for (const [file, changes] of byFile) {
    const agrees = (made: readonly Planned[], now: SentText) =>
      same(
        presentText(now, file),
        expectedText(
          sent,
          file,
          made.map(({ edit }) => edit),
        ),
      );
    if (agrees(changes, together)) {
      kept.push(...changes);
      continue;
    }
    const certain: Planned[] = [];
    for (const change of changes) {
      const trial = [...certain, change];
      const now = await recompile(new Map([...files, ...attempt(trial)]));
      if (agrees(trial, now)) certain.push(change);
    }
    kept.push(...certain);
  }
  return { files: attempt(kept), numbers: new Set(kept.map(({ number }) => number)) };
}

function plan(opinion: Opinion, sent: SentText, files: SourceFiles): readonly Planned[] {
  if (opinion.type !== 'edit') return [];
  const change = planChange(opinion.edit, sent, files);
  return change ? [{ ...change, number: opinion.number, edit: opinion.edit }] : [];
}

function changed(files: SourceFiles, changes: readonly Planned[]): SourceFiles {
  const byFile = groupBy(changes, ({ file }) => file);
  return new Map([...byFile].map(([file, own]) => [file, applyChanges(files.get(file) ?? '', own)]));
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, index) => line === b[index]);
