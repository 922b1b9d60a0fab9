import { beforeAll, describe, expect, test } from 'vitest';
import { sampleBooklet } from '../../../support/sample-booklet.ts';
import { longBooklet } from '../support/long-booklet.ts';
import type { PrintedPair } from '../support/printed-pair.ts';
import { type ReadPdf, squeeze } from '../support/read-pdf.ts';
import { textsOf } from '../support/tree-text.ts';

export function nothingLost(booklets: () => PrintedPair): void {
  describe('all text of the tree is in the PDF', () => {
    let sample: ReadPdf;
    let long: ReadPdf;
    beforeAll(() => {
      ({ sample, long } = booklets());
    });

    test('of the sample, piece by piece', () => {
      const missing = textsOf(sampleBooklet().chapters).filter((text) => !sample.text.includes(text));
      expect(missing).toEqual([]);
    });

    test('of a long rule with a cell and a list longer than a page, character by character', () => {
      // Heads, page numbers and repeated table heads come between; what is printed too often is no loss.
      const count = (text: string) => {
        const counts = new Map<string, number>();
        for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
        return counts;
      };
      const printedCounts = count(long.text);
      const lost = [...count(textsOf(longBooklet().chapters).join(''))].filter(
        ([character, times]) => (printedCounts.get(character) ?? 0) < times,
      );
      expect(lost).toEqual([]);
      expect(long.text).toContain('超长单元格开始');
      expect(long.text).toContain('超长单元格结束');
    });

    test('cover, stamp and pictures that cannot be embedded', () => {
      const [cover] = sample.pages;
      for (const text of [
        '示范县信访局',
        '规范权力运行制度汇编',
        '二〇二六年十一月',
        '2026年版',
        '内部版',
        '草案',
      ]) {
        expect(cover?.text).toContain(squeeze(text));
      }
      const unstamped = sample.pages.filter(({ text }) => text !== '' && !text.includes('草案'));
      expect(unstamped).toEqual([]);
    });
  });
}
