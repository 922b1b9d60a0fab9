import { readFileSync } from 'node:fs';
import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { expect, test } from 'vitest';
import { compose } from '../../../../scripts/compose/compose.ts';
import { drawFigures } from '../../../../scripts/draw/draw-figures.ts';
import { bundledFonts } from '../../../../scripts/lib/fonts.ts';
import type { Booklet } from '../../../../scripts/model/booklet.ts';
import type { Audience } from '../../../../scripts/model/edition.ts';
import { FACES } from '../../../../scripts/render/docx/faces.ts';
import { pageNumberEstimator } from '../../../../scripts/render/docx/page-numbers.ts';
import { renderDocx } from '../../../../scripts/render/docx/render-docx.ts';
import { select } from '../../../../scripts/select/select.ts';
import { compileFolder } from '../../../support/compile-folder.ts';
import { paragraph } from '../../../support/sample/spans.ts';
import { longBooklet } from '../../pdf/support/long-booklet.ts';
import { rule, smallBooklet } from '../small-booklet.ts';

const fonts = await bundledFonts();
const faces = (['fang', 'kai', 'hei', 'title', 'song'] as const).map((face) => ({
  name: FACES[face].name,
  data: readFileSync(fonts[face].file),
}));
const asWord = estimatePageNumbersWith({ fonts: faces, guess: true });

/** The page of every bookmark by our layout and by the one of docx, which knows Word. */
async function bothLayouts(booklet: Booklet<Audience>) {
  const { value: drawings } = await drawFigures(booklet.figures, {
    ...{ font: fonts.hei, boldFont: fonts['hei-bold'], png: true },
  });
  const found: { ours: unknown; theirs: unknown }[] = [];
  const ours = pageNumberEstimator([]);
  const pageNumbers: PageNumberEstimator = (body, context) => {
    // Ours goes first: it sets the letters of some paragraphs closer.
    const numbers = ours(body, context);
    const theirs = asWord(body, context);
    found.push({ ours: pagesOf(numbers), theirs: pagesOf(theirs) });
    return theirs;
  };
  await renderDocx(booklet, { drawings, fonts, pageNumbers });
  return found[0];
}

const pagesOf = ({ bookmarks }: ReturnType<PageNumberEstimator>) =>
  Object.fromEntries([...bookmarks].sort(([one], [other]) => (one < other ? -1 : 1)));

test('puts every bookmark of every notation on the page on which Word has it', async () => {
  const { compilation } = await compileFolder('test/fixtures/contract');
  for (const unit of compilation.units.slice(0, 2)) {
    const layouts = await bothLayouts(compose(select(compilation, unit, 'internal', 0)));
    expect(Object.keys(layouts?.theirs ?? {}).length).toBeGreaterThan(20);
    expect(layouts?.ours).toEqual(layouts?.theirs);
  }
}, 120_000);

test('breaks lists, and rows longer than a page, as Word does', async () => {
  const layouts = await bothLayouts(longBooklet());
  expect(Object.keys(layouts?.theirs ?? {}).length).toBeGreaterThan(20);
  expect(layouts?.ours).toEqual(layouts?.theirs);
}, 120_000);

test('breaks paragraphs of every length as Word does', async () => {
  const text = '办理人员应当在3个工作日内审核申请材料（含《申请表》和附件），并告知OA编号“2026-01”；';
  const chapters = Array.from({ length: 12 }, (_, chapter) =>
    rule(
      `r${chapter}`,
      `第${chapter}项制度`,
      Array.from({ length: 25 }, (_, index) => ({
        ...paragraph(text.repeat(8).slice(0, 5 + ((chapter * 97 + index * 61) % 290))),
        source: { file: `${chapter}.md`, line: index + 1, column: 1 },
      })),
    ),
  );
  const layouts = await bothLayouts(smallBooklet(chapters));
  expect(Object.keys(layouts?.theirs ?? {}).length).toBeGreaterThan(250);
  expect(layouts?.ours).toEqual(layouts?.theirs);
}, 120_000);
