import { assemble } from './assemble/assemble.ts';
import { applySuppressions } from './check/apply-suppressions.ts';
import { bySourceOrder } from './check/by-source-order.ts';
import { check } from './check/check.ts';
import { proseEntries } from './check/views/prose-entries.ts';
import { compose } from './compose/compose.ts';
import { drawFigures } from './draw/draw-figures.ts';
import { findingsOfUnit, isError } from './lib/findings-of-unit.ts';
import type { Booklet } from './model/booklet.ts';
import type { Compilation } from './model/compilation.ts';
import type { Diagnostic, Outcome, SilencedDiagnostic } from './model/diagnostic.ts';
import type { Audience } from './model/edition.ts';
import type { Unit } from './model/entry.ts';
import type { Drawings, FontSet, OutputFile } from './model/output.ts';
import type { SourceFile } from './model/source.ts';
import type { DateText } from './model/terms.ts';
import { parse } from './parse/parse.ts';
import { renderData } from './render/data/render-data.ts';
import { renderDocx } from './render/docx/render-docx.ts';
import { renderPdf } from './render/pdf/render-pdf.ts';
import { site } from './render/site/render-site.ts';
import { scan } from './scan/scan.ts';
import { secretsOf } from './scan/secrets.ts';
import { select } from './select/select.ts';

export interface Compiled {
  readonly compilation: Compilation;
  /** Of all stages up to `check`, by place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly SilencedDiagnostic[];
}

/** Told when a stage begins; the caller has the clock. */
export type OnStage = (stage: string) => void;

/** parse → assemble → check: everything that was written, linked and judged. All findings come from one run. */
export async function compile(
  read: Outcome<readonly SourceFile[]>,
  options: { readonly date?: DateText; readonly onStage?: OnStage } = {},
): Promise<Compiled> {
  const { onStage = () => {} } = options;
  onStage('解析');
  const parsed = await Promise.all(read.value.map(parse));
  const entries = parsed.flatMap(({ value }) => value);
  onStage('汇总');
  const assembled = assemble(entries);
  onStage('检查');
  const checked = check(assembled.value, options);
  const earlier = [
    ...read.diagnostics,
    ...parsed.flatMap(({ diagnostics }) => diagnostics),
    ...assembled.diagnostics,
  ];
  const kept = applySuppressions(earlier, proseEntries(assembled.value));
  return {
    compilation: assembled.value,
    diagnostics: [...kept.diagnostics, ...checked.diagnostics].sort(bySourceOrder),
    silenced: [...kept.silenced, ...checked.silenced].sort(bySourceOrder),
  };
}

export const TARGETS = ['internal', 'review', 'public', 'site', 'data'] as const;
export type Target = (typeof TARGETS)[number];

export interface ProduceOptions {
  readonly targets: ReadonlySet<Target>;
  /** Whose booklets and data are made; the site is always of all units. */
  readonly units: readonly Unit[];
  readonly fonts: FontSet;
  readonly onStage?: OnStage;
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
  const { targets, fonts, units, onStage = () => {} } = options;
  const { compilation } = compiled;
  const office: OutputFile[] = [];
  const open: OutputFile[] = [];
  const findings: Diagnostic[] = [];

  const book = async <A extends Audience>(unit: Unit, audience: A, errors: number, png: boolean) => {
    const booklet = compose(select(compilation, unit, audience, errors));
    const drawn = await drawFigures(booklet.figures, { font: fonts.hei, boldFont: fonts['hei-bold'], png });
    if (audience !== 'public') findings.push(...drawn.diagnostics);
    return { booklet, drawings: drawn.value };
  };
  const print = async (booklet: Booklet<Audience>, drawings: Drawings) => {
    const files = [
      ...(await renderPdf(booklet, { drawings, fonts })),
      ...(await renderDocx(booklet, { drawings, fonts })),
    ];
    return files.map((file) => ({
      ...file,
      path: `${booklet.unit.folder}/${FOLDERS[booklet.audience]}/${file.path}`,
    }));
  };

  const published: { readonly booklet: Booklet<'public'>; readonly drawings: Drawings }[] = [];
  for (const unit of compilation.units) {
    const errors = findingsOfUnit(compiled.diagnostics, unit, compilation).filter(isError).length;
    const wanted = units.includes(unit);
    for (const audience of ['internal', 'review'] as const) {
      if (!wanted || !targets.has(audience) || (audience === 'review' && errors > 0)) continue;
      onStage(`${unit.name} ${FOLDERS[audience]}`);
      const { booklet, drawings } = await book(unit, audience, errors, true);
      office.push(...(await print(booklet, drawings)));
    }
    if (errors > 0 || !(targets.has('site') || (wanted && (targets.has('public') || targets.has('data')))))
      continue;
    onStage(`${unit.name} ${FOLDERS.public}`);
    const edition = await book(unit, 'public', errors, targets.has('public'));
    published.push(edition);
    if (wanted && targets.has('public')) open.push(...(await print(edition.booklet, edition.drawings)));
    if (wanted && targets.has('data')) open.push(...below('data', await renderData(edition.booklet)));
  }

  if (targets.has('site')) {
    onStage('网站');
    const pending = compilation.units.filter((unit) =>
      published.every(({ booklet }) => booklet.unit.folder !== unit.folder),
    );
    const attachments = new Map(
      published.map(({ booklet: { unit } }) => [
        unit.folder,
        open.filter(({ path }) => path.startsWith(`${unit.folder}/`)),
      ]),
    );
    const files = await site.render({
      booklets: published.map(({ booklet }) => booklet),
      pending: pending.map(({ name, folder }) => ({ name, folder })),
      drawings: new Map(published.map(({ booklet, drawings }) => [booklet.unit.folder, drawings])),
      attachments,
    });
    open.push(...below('site', files));
  }

  onStage('泄密扫描');
  const leaks = await scan(open, secretsOf(compilation));
  return {
    value: leaks.length > 0 ? office : [...office, ...open],
    diagnostics: [...findings, ...leaks].sort(bySourceOrder),
  };
}

const FOLDERS: Readonly<Record<Audience, string>> = {
  internal: '内部版',
  review: '送审稿',
  public: '公开版',
};

const below = (folder: string, files: readonly OutputFile[]): readonly OutputFile[] =>
  files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
