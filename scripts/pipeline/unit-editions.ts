import type { Draw } from '../draw/drawing-store.ts';
import { afterOthers } from '../lib/after-others.ts';
import { findingsOfUnit, isError } from '../lib/findings-of-unit.ts';
import type { Booklet } from '../model/booklet.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Audience } from '../model/edition.ts';
import type { Unit } from '../model/entry.ts';
import type { Drawings, FontSet, OutputFile } from '../model/output.ts';
import type { Target } from '../model/target.ts';
import { renderData } from '../render/data/render-data.ts';
import { renderOfficeTable } from '../render/data/render-office-table.ts';
import { below } from './below.ts';
import { bookFindings } from './book-findings.ts';
import type { Compiled } from './compile.ts';
import { type Print, printBook } from './print-book.ts';
import { classifiedCatalogue, reviewBooklet } from './review-booklet.ts';
import { type Editions, unitBooklet } from './unit-booklet.ts';

/** How the books of a unit are made. */
export interface UnitOptions {
  readonly targets: ReadonlySet<Target>;
  /** Whose booklets and data are made; the site is always of all units. */
  readonly units: readonly Unit[];
  readonly fonts: FontSet;
  /** Where books are printed: in this process, unless the caller has workers. */
  readonly print?: Print;
  readonly draw: Draw;
  /** What was approved, by the unit's folder: books say which of it they show. */
  readonly editions?: Editions;
}

/** What is made of one unit. */
export interface UnitEditions {
  readonly office: Promise<readonly OutputFile[]>;
  readonly open: readonly OutputFile[];
  readonly findings: readonly Diagnostic[];
  readonly published?: DrawnBooklet<'public'>;
}

/** The books of one unit, printed side by side, and its data: public ones are there while the rest is being printed. */
export async function editionsOfUnit(
  unit: Unit,
  { compilation, diagnostics }: Compiled,
  options: UnitOptions,
): Promise<UnitEditions> {
  const { targets, units, fonts, editions, draw, print = printBook } = options;
  const errors = findingsOfUnit(diagnostics, unit, compilation).filter(isError).length;
  const sound = errors === 0;
  const wants = (target: Target) => targets.has(target) && (units.includes(unit) || target === 'site');
  const composed = <A extends Audience>(audience: A) =>
    unitBooklet(compilation, unit, audience, { errors, editions });
  const printed = ({ booklet, drawings }: DrawnBooklet<Audience>) => {
    const files = Promise.all(
      (['pdf', 'docx'] as const).map((format) => print(format, booklet, { drawings, fonts })),
    );
    return files.then((made) => below(`${booklet.unit.folder}/${FOLDERS[booklet.audience]}`, made.flat()));
  };

  const forOffice = wants('internal') ? composed('internal') : undefined;
  const forReview =
    sound && wants('review') ? reviewBooklet(compilation, unit, { errors, editions }) : undefined;
  const forPublic =
    sound && (wants('public') || wants('data') || wants('site')) ? composed('public') : undefined;
  const underWay = Promise.all([
    forOffice && drawnBooklet(forOffice, draw),
    forReview && drawnBooklet(forReview, draw),
    forPublic && drawnBooklet(forPublic, draw),
  ]);
  // What the book itself tells is found while the threads draw.
  const ownFindings = forOffice ? bookFindings(unit, forOffice, fonts) : [];
  const [internal, review, drawn] = await underWay;
  const findings = [
    ...[internal, review, drawn].flatMap((edition) => edition?.findings ?? []),
    ...ownFindings,
  ];
  // A chart that could not be drawn is an error like any other: the public must not miss it.
  const published = findings.some(isError) ? undefined : drawn;
  const office = Promise.all([
    internal ? printed(internal) : [],
    review ? printed(review) : [],
    review ? classifiedFile(review.booklet, compilation, unit, fonts) : [],
    internal ? afterOthers().then(() => officeTable(internal.booklet)) : [],
  ]).then((made) => made.flat());
  // Whoever awaits the books hears that one failed; until then the failure is nobody's.
  office.catch(() => {});
  const [books, data] = await Promise.all([
    published && wants('public') ? printed(published) : [],
    published && wants('data') ? afterOthers().then(() => renderData(published.booklet)) : [],
  ]);
  const open = [...books, ...below('data', data)];
  return { office, open, findings, ...(published && { published }) };
}

const officeTable = async (booklet: Booklet<'internal'>) =>
  below(`${booklet.unit.folder}/${FOLDERS.internal}`, await renderOfficeTable(booklet));

const classifiedFile = async (
  booklet: Booklet<'review'>,
  compilation: Compilation,
  unit: Unit,
  fonts: FontSet,
) => below(`${unit.folder}/${FOLDERS.review}`, await classifiedCatalogue(compilation, booklet, unit, fonts));

/** A booklet and its charts. */
export interface DrawnBooklet<A extends Audience> {
  readonly booklet: Booklet<A>;
  readonly drawings: Drawings;
  readonly findings: readonly Diagnostic[];
}

async function drawnBooklet<A extends Audience>(booklet: Booklet<A>, draw: Draw): Promise<DrawnBooklet<A>> {
  const drawn = await draw(booklet.figures);
  return { booklet, drawings: drawn.value, findings: drawn.diagnostics };
}

const FOLDERS: Readonly<Record<Audience, string>> = {
  internal: '内部版',
  review: '送审稿',
  public: '公开版',
};
