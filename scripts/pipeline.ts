import { bySourceOrder } from './check/by-source-order.ts';
import type { Compiled, OnStage } from './compile.ts';
import type { DrawFigures } from './draw/draw-figures.ts';
import { drawHere } from './draw/draw-here.ts';
import { type Draw, drawingStore, inTurn } from './draw/drawing-store.ts';
import { findingsOfUnit, isError } from './lib/findings-of-unit.ts';
import { oneAhead } from './lib/one-ahead.ts';
import type { Booklet } from './model/booklet.ts';
import type { Compilation } from './model/compilation.ts';
import type { Diagnostic, Outcome } from './model/diagnostic.ts';
import type { Audience } from './model/edition.ts';
import type { Unit } from './model/entry.ts';
import type { Drawings, FontSet, OutputFile } from './model/output.ts';
import { type Print, printBook } from './print-book.ts';
import { renderData } from './render/data/render-data.ts';
import { renderOfficeTable } from './render/data/render-office-table.ts';
import { missingCharacters } from './render/pdf/missing-characters.ts';
import { inspectSite } from './render/site/inspect/inspect-site.ts';
import { siteFindings } from './render/site/inspect/site-findings.ts';
import { site } from './render/site/render-site.ts';
import { siteInput } from './render/site/site-input.ts';
import { classifiedCatalogue, reviewBooklet } from './review-booklet.ts';
import { type ReadableFile, type Scanner, scanner } from './scan/scan.ts';
import { secretsOf } from './scan/secrets.ts';
import { type Editions, unitBooklet } from './unit-booklet.ts';

export { applyFixes } from './check/apply-fixes.ts';
export { type RenumberedTexts, type Renumbering, renumberAll } from './check/renumber-all.ts';
export { RULE_GROUP_OF } from './check/rule-groups.ts';
export { RULE_SUMMARIES } from './check/rule-summaries.ts';
export { type Compiled, type CompileOptions, compile, judge, link } from './compile.ts';
export { throughMermaidCli } from './draw/other-kinds/through-mermaid-cli.ts';
export { jsonSchema } from './parse/schema/json-schema.ts';

export const TARGETS = ['internal', 'review', 'public', 'site', 'data'] as const;
export type Target = (typeof TARGETS)[number];

export interface ProduceOptions {
  readonly targets: ReadonlySet<Target>;
  /** Whose booklets and data are made; the site is always of all units. */
  readonly units: readonly Unit[];
  readonly fonts: FontSet;
  readonly onStage?: OnStage;
  /** Where books are printed: in this process, unless the caller has workers. */
  readonly print?: Print;
  /** Draws and remembers charts; absent: a store of this call alone, which draws in this process. */
  readonly draw?: Draw;
  /** What was approved, by the unit's folder: books say which of it they show. */
  readonly editions?: Editions;
  /** Where the site will lie, ending in `/`. */
  readonly baseUrl?: string;
}

/**
 * select → compose → draw → render → scan. A unit with errors gets its internal edition only, marked as a draft; its
 * place on the site says that it is not published yet. When a public file holds what was withheld, no public file of any
 * unit comes back, but a finding does.
 */
export async function produce(
  compiled: Compiled,
  options: ProduceOptions,
): Promise<Outcome<readonly OutputFile[]>> {
  const { targets, onStage = () => {} } = options;
  const { compilation } = compiled;
  const office: Promise<readonly OutputFile[]>[] = [];
  const open: ReadableFile[] = [];
  const findings: Diagnostic[] = [];
  const leaks: Diagnostic[] = [];
  const published: DrawnBooklet<'public'>[] = [];
  const draw = options.draw ?? chartStore(inTurn(drawHere), options.fonts);
  const scanReady = afterOthers().then(() => scanner(secretsOf(compilation)));
  scanReady.catch(() => {});
  const scan: Scanner = async (files) => (await scanReady)(files);

  const units = oneAhead(compilation.units, (unit) => editionsOfUnit(unit, compiled, options, draw, scan));
  for await (const [unit, editions] of units) {
    onStage(unit.name);
    const made = await editions;
    // The books of the office are still being printed while the next unit, or the site, is under way.
    await office.at(-1);
    office.push(made.office);
    open.push(...made.open);
    findings.push(...made.findings);
    leaks.push(...made.leaks);
    if (made.published) published.push(made.published);
  }
  if (targets.has('site')) {
    onStage('网站');
    const made = await site.render(siteInput(compilation.units, published, open, options.baseUrl));
    const pages = below('site', made);
    open.push(...pages);
    onStage('网站自检');
    findings.push(...siteFindings(inspectSite(made).faults, compilation.units));
    onStage('泄密扫描');
    leaks.push(...(await scan(pages)));
  }
  const inside = (await Promise.all(office)).flat();
  return {
    value: leaks.length > 0 ? inside : [...inside, ...open],
    diagnostics: [...findings, ...leaks].sort(bySourceOrder),
  };
}

/** Charts as books need them: in the face of headings, and as pictures for Word. */
export const chartStore = (drawFigures: DrawFigures, { hei, 'hei-bold': boldFont }: FontSet): Draw =>
  drawingStore(drawFigures, { font: hei, boldFont, png: true });

/** This thread has time for what it alone does when it has handed out all that others can do. */
const afterOthers = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

interface UnitEditions {
  readonly office: Promise<readonly OutputFile[]>;
  readonly open: readonly ReadableFile[];
  readonly findings: readonly Diagnostic[];
  /** What was withheld and stands in `open` all the same. */
  readonly leaks: readonly Diagnostic[];
  readonly published?: DrawnBooklet<'public'>;
}

/** The books of one unit, printed side by side, and its data: public files are scanned while the rest is being printed. */
async function editionsOfUnit(
  unit: Unit,
  { compilation, diagnostics }: Compiled,
  { targets, units, fonts, editions, print = printBook }: ProduceOptions,
  draw: Draw,
  scan: Scanner,
): Promise<UnitEditions> {
  const errors = findingsOfUnit(diagnostics, unit, compilation).filter(isError).length;
  const sound = errors === 0;
  const wants = (target: Target) => targets.has(target) && (units.includes(unit) || target === 'site');
  const make = <A extends Audience>(audience: A) =>
    drawnBooklet(unitBooklet(compilation, unit, audience, { errors, editions }), draw);
  const makeReview = () => drawnBooklet(reviewBooklet(compilation, unit, { errors, editions }), draw);
  const printed = ({ booklet, drawings }: DrawnBooklet<Audience>) => {
    const files = Promise.all(
      (['pdf', 'docx'] as const).map((format) => print(format, booklet, { drawings, fonts })),
    );
    return files.then((made) => below(`${booklet.unit.folder}/${FOLDERS[booklet.audience]}`, made.flat()));
  };

  const internal = wants('internal') ? await make('internal') : undefined;
  const review = sound && wants('review') ? await makeReview() : undefined;
  const drawn =
    sound && (wants('public') || wants('data') || wants('site')) ? await make('public') : undefined;
  const findings = [
    ...[internal, review, drawn].flatMap((edition) => edition?.findings ?? []),
    ...(internal ? unprintable(unit, missingCharacters(internal.booklet, fonts)) : []),
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
  return { office, open, findings, leaks: await scan(open), ...(published && { published }) };
}

const officeTable = async (booklet: Booklet<'internal'>) =>
  below(`${booklet.unit.folder}/${FOLDERS.internal}`, await renderOfficeTable(booklet));

const classifiedFile = async (
  booklet: Booklet<'review'>,
  compilation: Compilation,
  unit: Unit,
  fonts: FontSet,
) => below(`${unit.folder}/${FOLDERS.review}`, await classifiedCatalogue(compilation, booklet, unit, fonts));

interface DrawnBooklet<A extends Audience> {
  readonly booklet: Booklet<A>;
  readonly drawings: Drawings;
  readonly findings: readonly Diagnostic[];
}

async function drawnBooklet<A extends Audience>(booklet: Booklet<A>, draw: Draw): Promise<DrawnBooklet<A>> {
  const drawn = await draw(booklet.figures);
  return { booklet, drawings: drawn.value, findings: drawn.diagnostics };
}

/** A character without a glyph is printed as 〓, which must not come as a surprise. */
function unprintable(unit: Unit, characters: readonly string[]): readonly Diagnostic[] {
  if (characters.length === 0) return [];
  return [
    {
      ruleId: 'characters-have-glyphs',
      severity: 'warning',
      place: unit.places.get('名称') ?? { file: unit.path, line: 1, column: 1 },
      message: `随带的字体中没有这些字：“${characters.join('、')}”，PDF 里印成了“〓”。`,
      hint: '请在内容中查找这些字，改用通用规范汉字，或者用括号注明读音和写法。',
    },
  ];
}

const FOLDERS: Readonly<Record<Audience, string>> = {
  internal: '内部版',
  review: '送审稿',
  public: '公开版',
};

const below = <T extends OutputFile>(folder: string, files: readonly T[]): readonly T[] =>
  files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
