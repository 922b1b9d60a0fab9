import { beforeAll, describe, expect, test } from 'vitest';
import { GRID, MARGINS, TEXT_AREA } from '../../../../scripts/lib/page-geometry.ts';
import { isBarred } from '../../../../scripts/render/pdf/engine/text/characters.ts';
import { linesOf, type ReadLine } from '../support/line-up.ts';
import type { PrintedPair } from '../support/printed-pair.ts';
import type { ReadPdf } from '../support/read-pdf.ts';

export function typography(booklets: () => PrintedPair): void {
  describe('the page by GB/T 9704-2012', () => {
    let pdf: ReadPdf;
    let body: readonly (readonly ReadLine[])[];
    beforeAll(() => {
      pdf = booklets().long;
      body = pdf.pages.map((page) =>
        linesOf(page).filter(({ size }) => Math.abs(size - GRID.fontSize) < 0.1),
      );
    });

    test('no line of any page begins or ends with a mark that may not stand there', () => {
      const violations = pdf.pages.flatMap((page, index) =>
        linesOf(page).flatMap(({ text }) => {
          const characters = [...text];
          const first = characters[0] ?? '';
          const last = characters.at(-1) ?? '';
          // One mark alone is a cell that says “nothing”; — 1 — is a page number; ● stands before an item.
          if (characters.length < 2 || /^—\s*[0-9ivx]+\s*—$/.test(text)) return [];
          return isBarred(first, 'start') || isBarred(last, 'end') ? [`${index + 1}: ${text}`] : [];
        }),
      );
      expect(violations).toEqual([]);
    });

    test('numbers, dashes and their units stay whole', () => {
      const broken = body.flatMap((lines) =>
        lines.flatMap(({ text }, index) => {
          const next = lines[index + 1];
          const goesOn =
            next && Math.min(Math.abs(next.x - MARGINS.left), Math.abs(next.x - MARGINS.right)) < 1;
          return goesOn ? [`${text}\n${next.text}`] : [];
        }),
      );
      const text = broken.join('\n\n');
      expect(text).not.toMatch(/—\n—|…\n…|\d\n\d|\d\n[年月日个]/u);
    });

    test('full pages have 22 lines of 28 characters at one pitch', () => {
      const full = body.filter((lines) => lines.length === GRID.rows);
      expect(full.length).toBeGreaterThan(5);
      for (const lines of full) {
        lines.slice(1).forEach((line, index) => {
          expect(line.y - (lines[index]?.y ?? 0)).toBeCloseTo(GRID.pitch, 1);
        });
      }
      expect(Math.max(...body.map((lines) => lines.length))).toBe(GRID.rows);
      const plain = body
        .flat()
        .map(({ text }) => text.replace(/\s/gu, ''))
        .filter((text) => !/[ -~]/.test(text));
      expect(Math.max(...plain.map((text) => [...text].length))).toBeGreaterThanOrEqual(GRID.columns);
    });

    test('lines within a paragraph end flush at the right edge', () => {
      const lines = body.flatMap((page, index) => {
        // What is marked as internal stands in a frame and is narrower.
        if (/【内部】|内部\d/.test(pdf.pages[index]?.text ?? '')) return [];
        const left = index % 2 === 0 ? MARGINS.left : MARGINS.right;
        return page.map((line) => ({ ...line, left }));
      });
      const followed = lines.filter(({ x, left, y, text }, index) => {
        const next = lines[index + 1];
        // A line that begins at the margin goes on from the one before it.
        if (/^附件/.test(text) || text.endsWith('：')) return false;
        return next && Math.abs(next.x - next.left) < 1 && next.y > y && x - left < 2 * GRID.cell + 1;
      });
      expect(followed.length).toBeGreaterThan(100);
      const ragged = followed.filter(({ right, left, text }) => {
        const edge = left + TEXT_AREA.width;
        const mark = /[，。、；：）》”]$/u.test(text) ? GRID.fontSize / 2 : 0;
        return right < edge - 1 || right > edge + mark + 1;
      });
      expect(ragged.map(({ text, right }) => `${text} ${right}`)).toEqual([]);
    });

    test('no paragraph leaves a single line at the foot or head of a page', () => {
      for (let index = 1; index < body.length; index += 1) {
        const left = index % 2 === 0 ? MARGINS.left : MARGINS.right;
        const [first, second] = body[index] ?? [];
        if (!first || !second || Math.abs(first.x - left) > 1 || /^附件/.test(first.text)) continue;
        // A page that begins in a paragraph begins with two lines of it: the second is at the margin too.
        const startsLater = second.x - left > GRID.cell;
        expect(startsLater && first.size === second.size ? first.text : '').toBe('');
      }
    });
  });
}
