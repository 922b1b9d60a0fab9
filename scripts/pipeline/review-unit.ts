import { compose } from '../compose/compose.ts';
import { drawHere } from '../draw/draw-here.ts';
import { type Draw, drawingStore } from '../draw/drawing-store.ts';
import type { ApprovedEdition } from '../editions/open-edition.ts';
import { chapterId } from '../lib/chapter-id.ts';
import { findingsOfUnit, isError } from '../lib/findings-of-unit.ts';
import { disclosables, withheldEntries } from '../lib/withheld.ts';
import type { Booklet } from '../model/booklet.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import type { Unit } from '../model/entry.ts';
import type { Drawings, FontSet, OutputFile } from '../model/output.ts';
import { renderOfficeDocument } from '../render/docx/office/render-office-document.ts';
import { renderDocx } from '../render/docx/render-docx.ts';
import { annotate } from '../review/annotate/annotate.ts';
import type { BaseEdition, ReviewMaterial } from '../review/material.ts';
import { packReview } from '../review/pack-review.ts';
import { reviewPapers } from '../review/papers.ts';
import { redline } from '../review/redline/redline.ts';
import { onlyChapters, withoutClassified } from '../review/without-classified.ts';
import { select } from '../select/select.ts';
import type { Compiled } from './compile.ts';
import { readableFindings } from './readable-findings.ts';
import { approvedEdition } from './unit-booklet.ts';

export interface ReviewOptions {
  readonly fonts: FontSet;
  /** What the text is compared with; absent for a first submission. */
  readonly base?: ApprovedEdition | undefined;
  /** Whether the texts of classified powers go along, as a file of their own. */
  readonly withClassified: boolean;
  /** The faulty words of a finding, where it knows them. */
  readonly excerpt: (finding: Diagnostic) => string | undefined;
}

const DEFAULT_REVIEWER = '司法局';

/**
 * select → compose → compare → annotate → render: the 送审 package of one unit without errors, paths relative to its folder.
 * A chart that cannot be drawn is a finding, and nothing is made.
 */
export async function reviewUnit(
  compiled: Compiled,
  unit: Unit,
  options: ReviewOptions,
): Promise<Outcome<readonly OutputFile[]>> {
  const { compilation } = compiled;
  const { hei, 'hei-bold': boldFont } = options.fonts;
  const draw = drawingStore(drawHere, { font: hei, boldFont, png: true });
  const edition = select(compilation, unit, 'review', 0);
  const booklet = withoutClassified(compose(edition));
  const drawn = await draw(booklet.figures);
  const base = options.base && (await comparedWith(options.base, booklet, drawn.value, compilation, draw));
  const faults = [...drawn.diagnostics, ...(base?.diagnostics ?? [])];
  if (faults.some(isError)) return { value: [], diagnostics: faults };

  const material: ReviewMaterial = {
    ...{ edition, booklet, drawings: drawn.value },
    ...(base && { base: base.value }),
    findings: readableFindings(findingsOfUnit(compiled.diagnostics, unit, compilation), compilation),
    silenced: readableFindings(compiled.silenced, compilation).filter(({ place }) =>
      place.file.startsWith(`${unit.folder}/`),
    ),
    reviewingBody: compilation.workspace?.reviewingBody ?? DEFAULT_REVIEWER,
  };
  const files = await printed(material, options);
  const sealed = options.withClassified ? await classified(compilation, unit, draw, options.fonts) : [];
  return { value: [...files, ...sealed], diagnostics: faults };
}

/** The booklet with its findings beside the text, the papers, and all of them in one zip. */
async function printed(material: ReviewMaterial, options: ReviewOptions): Promise<readonly OutputFile[]> {
  const { base, booklet } = material;
  const { fonts } = options;
  const text = annotate(base?.compared ?? booklet, material.findings, options.excerpt);
  const context = { fonts, drawings: base?.drawings ?? material.drawings };
  const book = await renderDocx(text.booklet, context);
  const name = `${booklet.title}（送审稿）`;
  const [letter, ...papers] = await Promise.all(
    reviewPapers(material, text.placed, name).map((paper) => renderOfficeDocument(paper, context)),
  );
  const files = [...(letter ? [letter] : []), ...book, ...papers];
  return [...files, packReview(`${booklet.unit.name}送审材料`, files)];
}

/** What is classified now must not come to light as a text of the base that was taken out. */
async function comparedWith(
  approved: ApprovedEdition,
  booklet: Booklet<'review'>,
  drawings: Drawings,
  compilation: Compilation,
  draw: Draw,
): Promise<Outcome<BaseEdition>> {
  const { approval } = approved.record;
  const then = withoutHidden(approvedEdition(compilation, approved, 'review'), compilation);
  const compared = redline(withoutClassified(compose(then)), booklet, approval.edition);
  const former = await draw(compared.formerFigures);
  return {
    value: {
      ...{ approval, compared: compared.booklet },
      drawings: new Map([...drawings, ...former.value]),
    },
    diagnostics: former.diagnostics,
  };
}

function withoutHidden(then: Edition<'review'>, now: Compilation): Edition<'review'> {
  const hidden = new Set(withheldEntries(now, 'review').map(({ path }) => path));
  const shown = <T extends { readonly path: string }>(entries: readonly T[]) =>
    entries.filter(({ path }) => !hidden.has(path));
  return {
    ...then,
    powers: shown(then.powers),
    rules: shown(then.rules),
    assessments: shown(then.assessments),
  };
}

/** The texts of what is classified, outside the zip: they go their own way. */
async function classified(
  compilation: Compilation,
  unit: Unit,
  draw: Draw,
  fonts: FontSet,
): Promise<readonly OutputFile[]> {
  const hidden = disclosables(compilation).filter(
    (entry) => entry.unit === unit.folder && entry.disclosure.scope === '不公开',
  );
  if (hidden.length === 0) return [];
  const whole = compose(select(compilation, unit, 'internal', 0));
  const only = onlyChapters(whole, new Set(hidden.map(({ path }) => chapterId(path))));
  const { value: drawings } = await draw(only.figures);
  const files = await renderDocx(
    { ...only, title: `${whole.title}涉密职权`, editionName: '涉密事项' },
    { drawings, fonts },
  );
  return files.map((file) => ({ ...file, path: `涉密/${file.path}` }));
}
