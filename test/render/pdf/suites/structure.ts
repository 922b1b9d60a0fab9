import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PrintedPair } from '../support/printed-pair.ts';

interface Element {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Element | { readonly type: string })[];
}

export function structure(booklets: () => PrintedPair): void {
  describe('the structure tree', () => {
    let bytes: Uint8Array;
    let trees: readonly Element[];
    let unmarked: readonly string[];

    beforeAll(async () => {
      bytes = booklets().sampleBytes;
      const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
      const document = await task.promise;
      const found: Element[] = [];
      const loose: string[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const tree = await page.getStructTree();
        if (tree) found.push(tree as unknown as Element);
        let depth = 0;
        const { items } = await page.getTextContent({ includeMarkedContent: true });
        for (const item of items) {
          if ('str' in item) {
            if (depth === 0 && item.str.trim() !== '') loose.push(item.str);
          } else if (item.type === 'endMarkedContent') depth -= 1;
          else depth += 1;
        }
      }
      trees = found;
      unmarked = loose;
      await task.destroy();
    });

    const elements = (role: RegExp): readonly Element[] => {
      const found: Element[] = [];
      const visit = (element: Element) => {
        if (role.test(element.role)) found.push(element);
        for (const child of element.children) if ('children' in child) visit(child);
      };
      trees.forEach(visit);
      return found;
    };

    test('holds every text, as content or as an artifact', () => {
      expect(unmarked).toEqual([]);
    });

    test('has headings that skip no level', () => {
      const levels = elements(/^H\d$/).map(({ role }) => Number(role.slice(1)));
      expect(levels[0]).toBe(1);
      expect(Math.max(...levels)).toBeGreaterThanOrEqual(4);
      levels.slice(1).forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
      });
    });

    test('says in words what each figure shows', () => {
      const figures = elements(/^Figure$/);
      expect(figures.length).toBe(7);
      for (const { alt } of figures) expect(alt ?? '').not.toBe('');
      expect(figures.some(({ alt }) => alt?.includes('第1步签收登记'))).toBe(true);
    });

    test('has tables of rows with head cells, lists, notes and links', () => {
      for (const role of [
        /^Table$/,
        /^TR$/,
        /^TH$/,
        /^TD$/,
        /^L$/,
        /^LI$/,
        /^LBody$/,
        /^Note$/,
        /^Link$/,
        /^TOC$/,
        /^TOCI$/,
        /^BlockQuote$/,
        /^Code$/,
      ]) {
        expect(elements(role).length, String(role)).toBeGreaterThan(0);
      }
      for (const { children } of elements(/^TR$/)) {
        expect(children.every((child) => 'role' in child && /^T[HD]$/.test(child.role))).toBe(true);
      }
    });

    test('is announced, with metadata for the archive', () => {
      const text = Buffer.from(bytes).toString('latin1');
      expect(text).toMatch(/\/MarkInfo/);
      expect(text).toMatch(/\/Lang \(/);
      expect(text).toContain('<pdfaid:part>1</pdfaid:part>');
      expect(text).toContain('GTS_PDFA1');
      expect(text).toContain('/DisplayDocTitle true');
      expect(text.match(/\/Tabs \/S\b/g)?.length).toBe(text.match(/\/Type \/Page\b/g)?.length);
    });
  });
}
