import { describe, expect, test } from 'vitest';
import { comparable } from '../../scripts/comments/text-unit.ts';
import { importBooklet } from '../../scripts/import/import-booklet.ts';
import { readOldDocx } from '../../scripts/import/read-old-docx.ts';
import { sendOut } from '../comments/sent-office.ts';
import type { OfficeFiles } from '../support/office-files.ts';
import { randomOffice } from './random-office.ts';

/** What every paragraph and row of the internal edition says. */
async function printed(
  files: OfficeFiles,
): Promise<{ readonly docx: Uint8Array; readonly blocks: readonly string[] }> {
  const { docx, text } = await sendOut(files);
  return { docx, blocks: text.units.map((unit) => comparable(unit.text)) };
}

function imported(docx: Uint8Array): OfficeFiles {
  const { files } = importBooklet(readOldDocx(docx), {
    source: '旧汇编.docx',
    unit: '示范县档案馆',
    folder: '档案馆',
  });
  const texts = files.filter(({ path }) => path.endsWith('.md') && !path.endsWith('导入报告.md'));
  return Object.fromEntries(texts.map(({ path, contents }) => [path, new TextDecoder().decode(contents)]));
}

describe('a booklet that is printed as DOCX and read back', () => {
  test.each([1, 2, 3, 4, 5])('says the same in every paragraph and row (seed %i)', async (seed) => {
    const { docx, blocks } = await printed(randomOffice(seed));
    expect((await printed(imported(docx))).blocks).toEqual(blocks);
  });
});
