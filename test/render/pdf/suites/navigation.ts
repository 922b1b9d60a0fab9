import { beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../support/line-up.ts';
import type { PrintedPair } from '../support/printed-pair.ts';
import { type ReadPdf, squeeze } from '../support/read-pdf.ts';

export function navigation(booklets: () => PrintedPair): void {
  describe('finding one’s way', () => {
    let pdf: ReadPdf;
    beforeAll(() => {
      pdf = booklets().long;
    });

    test('each line of the contents gives the page on which its title stands', () => {
      const listed = pdf.pages
        .filter((_, index) => /^[ivx]+$/.test(pdf.labels[index] ?? ''))
        .flatMap((page) => linesOf(page).map(({ text }) => squeeze(text)))
        .flatMap((text) => {
          const [, title, number] = /^(.+?)\.{4,}([0-9ivx]+)$/u.exec(text) ?? [];
          return title && number ? [{ title, number }] : [];
        });
      expect(listed.length).toBe(19);
      for (const { title, number } of listed) {
        const page = pdf.pages[pdf.labels.indexOf(number)];
        expect(page?.text, `${title} on ${number}`).toContain(title);
      }
    });

    test('pages are numbered i, ii … and then 1, 2 …, printed and as labels', () => {
      const front = pdf.labels.indexOf('1');
      expect(pdf.labels.slice(0, front)).toEqual(['i', 'ii', 'iii', 'iv']);
      expect(pdf.labels.slice(front)).toEqual(pdf.labels.slice(front).map((_, index) => `${index + 1}`));
      const unnumbered = pdf.pages.flatMap(({ text }, index) => {
        return text.includes(`—${pdf.labels[index]}—`) ? [] : [index];
      });
      expect(unnumbered).toEqual([0, 1]);
    });

    test('the first part begins on an odd page of the sheet', () => {
      expect(pdf.labels.indexOf('1') % 2).toBe(0);
    });

    test('bookmarks follow the tree and open at their titles', () => {
      const titles = (items: typeof pdf.bookmarks): unknown[] =>
        items.map(({ title, items: below }) => [title, titles(below)]);
      expect(titles(pdf.bookmarks)[2]).toEqual([
        '第一部分　科室职权与流程',
        [
          [
            '办公室',
            [
              ['收文办理', []],
              ['发文办理', []],
            ],
          ],
          ['信访科', [['信访事项受理', []]]],
        ],
      ]);
      const flat = (items: typeof pdf.bookmarks): typeof pdf.bookmarks =>
        items.flatMap((item) => [item, ...flat(item.items)]);
      for (const { title, page, top } of flat(pdf.bookmarks)) {
        const lines = linesOf(pdf.pages[page] ?? { width: 0, height: 0, items: [], text: '' });
        const near = lines.filter(({ y }) => y > top && y < top + 60).map(({ text }) => squeeze(text));
        expect(near.join(''), title).toContain(squeeze(title).slice(0, 3));
      }
    });

    test('a reference prints the page of its target, and ids are ASCII', () => {
      const page = pdf.pages.findIndex(({ text }) => text.includes('收文按照收文办理'));
      const number = /收文办理[（(]第(\d+)页/u.exec(pdf.pages[page]?.text ?? '')?.[1] ?? '';
      expect(pdf.pages[pdf.labels.indexOf(number)]?.text).toContain('收文办理');
      expect(pdf.destinations.filter((name) => !/^[\w-]+$/.test(name))).toEqual([]);
    });

    test('the document names itself', () => {
      expect(pdf.info).toMatchObject({
        Title: '示范县信访局规范权力运行制度汇编（内部版）',
        Author: '示范县信访局',
        Subject: '规范权力运行制度汇编',
        PDFFormatVersion: '1.4',
        Language: 'zh-CN',
      });
    });
  });
}
