import { chaptersOfType, departmentVolume, type GuideBack, guideSheet } from '../compose/excerpts.ts';
import { findingsOfUnit, isError } from '../lib/findings-of-unit.ts';
import { problem } from '../lib/problem.ts';
import type { Booklet, PowerChapter } from '../model/booklet.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Audience } from '../model/edition.ts';
import type { Unit } from '../model/entry.ts';
import type { OutputFile } from '../model/output.ts';
import { readContents } from '../scan/read-back.ts';
import type { ReadText } from '../scan/read-text.ts';
import { type ReadBack, scanner } from '../scan/scan.ts';
import { secretsOf } from '../scan/secrets.ts';
import type { Compiled } from './compile.ts';
import type { PrintFormat } from './print-book.ts';
import { unitBooklet } from './unit-booklet.ts';
import type { UnitOptions } from './unit-editions.ts';

/** What one reader wants of a booklet. */
export interface ExcerptWishes {
  /** Names of departments. */
  readonly departments: readonly string[];
  /** Codes of powers. */
  readonly powers: readonly string[];
}

type ExcerptOptions = Required<Pick<UnitOptions, 'units' | 'fonts' | 'print' | 'draw'>> &
  Pick<UnitOptions, 'editions'>;

/** Front and back of one sheet. */
const MOST_GUIDE_PAGES = 2;
/** What a guide has on its back: the first with which it fits on one sheet. */
const BACKS: readonly GuideBack[] = ['chart', 'steps', 'nothing'];

/**
 * The volumes of departments, from the internal edition, and 办事指南 of powers, from the public one and scanned like it.
 * Throws a usage problem for a name that no chosen unit has, or a power that the public may not read. As in a whole build
 * nothing public is made of a unit with errors: they come back instead, and so do those of drawing and scanning.
 */
export async function produceExcerpts(
  { compilation, diagnostics }: Compiled,
  { departments, powers }: ExcerptWishes,
  { units, fonts, print, draw, editions }: ExcerptOptions,
): Promise<Outcome<readonly OutputFile[]>> {
  const errorsOf = (unit: Unit) => findingsOfUnit(diagnostics, unit, compilation).filter(isError);
  const booklets = (audience: Audience) =>
    units.map((unit) =>
      unitBooklet(compilation, unit, audience, { errors: errorsOf(unit).length, editions }),
    );
  const findings: Diagnostic[] = [];
  const printed = async (book: Booklet<Audience>, folder: string, formats: readonly PrintFormat[]) => {
    const drawn = await draw(book.figures);
    findings.push(...drawn.diagnostics);
    const context = { drawings: drawn.value, fonts };
    const files = await Promise.all(formats.map((format) => print(format, book, context)));
    return files.flat().map((file) => ({ ...file, path: `${book.unit.folder}/${folder}/${file.path}` }));
  };
  const readOnce = readingOnce();
  const guide = async (booklet: Booklet<Audience>, power: PowerChapter) => {
    let files: readonly OutputFile[] = [];
    for (const back of BACKS) {
      files = await printed(guideSheet(booklet, power, back), '办事指南', ['pdf']);
      const texts = await Promise.all(files.map(readOnce));
      if (texts.every((read) => pageCount(read) <= MOST_GUIDE_PAGES)) break;
    }
    return files;
  };

  const volumes = departments.length > 0 ? chosenDepartments(booklets('internal'), departments) : [];
  const open = powers.length > 0 ? chosenPowers(booklets('public'), powers) : [];
  const folders = new Set(open.map(({ booklet }) => booklet.unit.folder));
  const faulty = units.filter(({ folder }) => folders.has(folder)).flatMap(errorsOf);
  if (faulty.length > 0) return { value: [], diagnostics: faulty };
  const [inside, guides] = await Promise.all([
    Promise.all(volumes.map((volume) => printed(volume, '科室分册', ['pdf', 'docx']))),
    Promise.all(open.map(({ booklet, power }) => guide(booklet, power))),
  ]);
  const leaks = await scanner(secretsOf(compilation), readOnce)(guides.flat());
  const all = [...findings, ...leaks];
  return { value: all.some(isError) ? [] : [...inside.flat(), ...guides.flat()], diagnostics: all };
}

/** Reads each PDF back once: for its pages, and for the scan. */
function readingOnce(): ReadBack {
  const done = new WeakMap<Uint8Array, ReturnType<ReadBack>>();
  return (file) => {
    const texts = done.get(file.contents) ?? readContents(file);
    done.set(file.contents, texts);
    return texts;
  };
}

const pageCount = (texts: readonly ReadText[]): number =>
  texts.filter(({ part }) => /^第\d+页$/.test(part)).length;

function chosenDepartments(
  booklets: readonly Booklet<Audience>[],
  names: readonly string[],
): readonly Booklet<Audience>[] {
  const all = booklets.flatMap((booklet) =>
    chaptersOfType(booklet, 'department').map((department) => ({ booklet, department })),
  );
  const unknown = names.find((name) => all.every(({ department }) => department.title !== name));
  if (unknown !== undefined) {
    const known = all.map(({ department }) => department.title).join('、');
    throw problem('usage', `没有名为“${unknown}”的科室。可选的科室有：${known}。`);
  }
  return all
    .filter(({ department }) => names.includes(department.title))
    .map(({ booklet, department }) => departmentVolume(booklet, department));
}

function chosenPowers(booklets: readonly Booklet<Audience>[], codes: readonly string[]) {
  const all = booklets.flatMap((booklet) =>
    chaptersOfType(booklet, 'power').map((power) => ({ booklet, power })),
  );
  const unknown = codes.find((code) => all.every(({ power }) => power.facts.code !== code));
  if (unknown !== undefined) {
    throw problem(
      'usage',
      `公开版里没有编码为“${unknown}”的职权。请核对编码；不公开和依申请公开的职权不能印办事指南。`,
    );
  }
  return all.filter(({ power }) => codes.includes(power.facts.code));
}
