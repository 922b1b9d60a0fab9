import { chaptersOfType, departmentVolume, guideSheet } from './compose/excerpts.ts';
import { isError } from './lib/findings-of-unit.ts';
import { problem } from './lib/problem.ts';
import type { Booklet } from './model/booklet.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { Audience } from './model/edition.ts';
import type { Unit } from './model/entry.ts';
import type { OutputFile } from './model/output.ts';
import type { Compiled, ProduceOptions } from './pipeline.ts';
import type { PrintFormat } from './print-book.ts';
import { type ReadableFile, scan } from './scan/scan.ts';
import { secretsOf } from './scan/secrets.ts';
import { unitBooklet } from './unit-booklet.ts';

/** What one reader wants of a booklet. */
export interface ExcerptWishes {
  /** Names of departments. */
  readonly departments: readonly string[];
  /** Codes of powers. */
  readonly powers: readonly string[];
}

type ExcerptOptions = Required<Pick<ProduceOptions, 'units' | 'fonts' | 'print' | 'draw'>> &
  Pick<ProduceOptions, 'editions'>;

interface Excerpt {
  readonly booklet: Booklet<Audience>;
  readonly folder: string;
  readonly formats: readonly PrintFormat[];
}

/**
 * The volumes of departments, from the internal edition, and 办事指南 of powers, from the public one and scanned like it.
 * Throws a usage problem for a name that no chosen unit has, or a power that the public may not read.
 */
export async function produceExcerpts(
  { compilation, diagnostics }: Compiled,
  { departments, powers }: ExcerptWishes,
  { units, fonts, print, draw, editions }: ExcerptOptions,
): Promise<Outcome<readonly OutputFile[]>> {
  const errors = diagnostics.filter(isError).length;
  const booklet = (unit: Unit, audience: Audience) =>
    unitBooklet(compilation, unit, audience, { errors, editions });
  const internal = departments.length > 0 ? units.map((unit) => booklet(unit, 'internal')) : [];
  const open = powers.length > 0 ? units.map((unit) => booklet(unit, 'public')) : [];
  const excerpts = [
    ...departments.flatMap((name) => volumes(internal, name)),
    ...powers.flatMap((code) => guides(open, code)),
  ];
  const files = await Promise.all(
    excerpts.map(async ({ booklet: book, folder, formats }): Promise<readonly ReadableFile[]> => {
      const { value: drawings } = await draw(book.figures);
      const printed = await Promise.all(formats.map((format) => print(format, book, { drawings, fonts })));
      return printed.flat().map((file) => ({ ...file, path: `${book.unit.folder}/${folder}/${file.path}` }));
    }),
  );
  const made = files.flat();
  const leaks = await scan(
    made.filter((file) => file.texts !== undefined),
    secretsOf(compilation),
  );
  return { value: leaks.length > 0 ? [] : made, diagnostics: leaks };
}

function volumes(booklets: readonly Booklet<Audience>[], name: string): readonly Excerpt[] {
  const found = booklets.flatMap((booklet) =>
    chaptersOfType(booklet, 'department')
      .filter(({ title }) => title === name)
      .map((department): Excerpt => {
        const volume = departmentVolume(booklet, department);
        return { booklet: volume, folder: '科室分册', formats: ['pdf', 'docx'] };
      }),
  );
  if (found.length > 0) return found;
  const known = booklets.flatMap((booklet) =>
    chaptersOfType(booklet, 'department').map(({ title }) => title),
  );
  throw problem('usage', `没有名为“${name}”的科室。可选的科室有：${known.join('、')}。`);
}

function guides(booklets: readonly Booklet<Audience>[], code: string): readonly Excerpt[] {
  const found = booklets.flatMap((booklet) =>
    chaptersOfType(booklet, 'power')
      .filter(({ facts }) => facts.code === code)
      .map((power): Excerpt => {
        const sheet = guideSheet(booklet, power);
        return { booklet: sheet, folder: '办事指南', formats: ['pdf'] };
      }),
  );
  if (found.length > 0) return found;
  throw problem(
    'usage',
    `公开版里没有编码为“${code}”的职权。请核对编码；不公开和依申请公开的职权不能印办事指南。`,
  );
}
