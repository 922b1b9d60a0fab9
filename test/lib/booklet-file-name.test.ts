import { expect, test } from 'vitest';
import { bookletFileName } from '../../scripts/lib/booklet-file-name.ts';
import { sampleBooklet } from '../support/sample-booklet.ts';

test('a file is named after unit, title and edition, without what Windows forbids', () => {
  expect(bookletFileName(sampleBooklet(), 'pdf')).toBe('示范县信访局规范权力运行制度汇编.pdf');
  expect(bookletFileName(sampleBooklet('public'), 'docx')).toBe(
    '示范县信访局规范权力运行制度汇编（公开版）.docx',
  );
  expect(bookletFileName({ ...sampleBooklet('review'), title: '汇编/2026:“甲”?' }, 'pdf')).toBe(
    '示范县信访局汇编2026“甲”（送审稿）.pdf',
  );
});
