import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findTool } from '../support/tools.ts';
import { findable, officeTexts, opinionsIn, sendOut } from './sent-office.ts';
import { type Replacing, recordEdits } from './support/record-edits.ts';

const soffice = findTool('soffice');
const REPLACEMENTS = ['另行规定的事项', '', '由局长决定'] as const;
const COUNT = 18;
/** Every third is done while nothing is tracked. */
const isRecorded = (index: number) => index % 3 !== 2;

describe.runIf(soffice)('what LibreOffice recorded itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huibian-recorded-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is found at its file and line, and so is what it was kept from recording', async () => {
    const texts = Object.entries(officeTexts()).filter(
      ([path]) => !/制度\/(?:0[4-9]|1)|职权\/0[2-9]/.test(path),
    );
    const sent = await sendOut(Object.fromEntries(texts));
    const places = findable(sent)
      .filter((_, index) => index % 3 === 0)
      .slice(0, COUNT);
    const edits = places.map(
      ({ find }, index): Replacing => ({
        find,
        replacement: REPLACEMENTS[index % REPLACEMENTS.length] ?? '',
        recorded: isRecorded(index),
      }),
    );
    const returned = await recordEdits(soffice ?? '', folder, sent.docx, edits);
    const found = opinionsIn(returned, sent).map((opinion) => {
      const { file, line } = opinion.source.place;
      return `${file}:${line} ${opinion.type === 'edit' ? opinion.edit.type : opinion.type}`;
    });
    const done = places.map(
      ({ file, line }, index) => `${file}:${line} ${isRecorded(index) ? 'tracked' : 'silent'}`,
    );
    expect(done).toHaveLength(COUNT);
    expect([...found].sort()).toEqual([...done].sort());
  }, 240_000);
});
