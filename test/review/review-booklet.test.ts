import { expect, test } from 'vitest';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { classifiedCatalogue, reviewBooklet } from '../../scripts/pipeline/review-booklet.ts';
import { readParts } from '../render/docx/read-docx.ts';
import { compileFolder } from '../support/compile-folder.ts';

const { compilation } = await compileFolder('test/fixtures/contract');
const unit = compilation.units.find(({ folder }) => folder === '青禾镇');
if (!unit) throw new Error('The unit is missing.');
const booklet = reviewBooklet(compilation, unit, { errors: 0 });

test('the 送审稿 leaves the list of what is classified to a file of its own', async () => {
  const annexes = booklet.chapters.flatMap((chapter) => (chapter.type === 'annex' ? [chapter.kind] : []));
  expect(annexes).toContain('catalogue');
  expect(annexes).not.toContain('classified');
  const [file, ...more] = await classifiedCatalogue(compilation, booklet, unit, await bundledFonts());
  expect(file?.path).toBe('涉密不宜公开行政职权目录.docx');
  expect(more).toEqual([]);
  const text = readParts(file?.contents ?? new Uint8Array()).get('word/document.xml') ?? '';
  for (const power of compilation.powers.filter(
    ({ path, disclosure }) => path.startsWith('青禾镇') && disclosure.scope === '不公开',
  ))
    expect(text).toContain(power.name);
});

test('a unit that withholds nothing has no such file', async () => {
  const open = { ...compilation, powers: [] };
  expect(await classifiedCatalogue(open, booklet, unit, await bundledFonts())).toEqual([]);
});
