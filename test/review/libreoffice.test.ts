import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import type { Booklet } from '../../scripts/model/booklet.ts';
import { renderDocx } from '../../scripts/render/docx/render-docx.ts';
import { redline } from '../../scripts/review/redline/redline.ts';
import { sampleBooklet } from '../support/sample-booklet.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { findTool } from '../support/tools.ts';
import { type Command, textInLibreOffice } from './support/in-libreoffice.ts';
import { reviseBooklet } from './support/revise-booklet.ts';

const soffice = findTool('soffice');
const folder = mkdtempSync(join(tmpdir(), 'huibian-redline-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Numbers of pages are those of the program that counts them, and unknown where a chapter went back to its former place;
 * lines of the contents end with one behind a tab.
 */
async function textOf(booklet: Booklet<'review'>, command: Command): Promise<readonly string[]> {
  const [file] = await renderDocx(booklet, { drawings: new Map(), fonts: await bundledFonts() });
  const lines = await textInLibreOffice(soffice ?? '', folder, file?.contents ?? new Uint8Array(), command);
  return lines
    .filter((line) => !/\t[\divx]*$/.test(line))
    .map((line) => line.replace(/（第[^（）]*页）/g, '').trim())
    .filter((line) => line !== '' && !/^(\d+|Error: Reference source not found)$/.test(line));
}

describe.runIf(soffice)('LibreOffice', () => {
  test.each([8])(
    'gives back both texts of random revision %i',
    async (seed) => {
      const base = sampleBooklet('review');
      const present = reviseBooklet(base, seededRandom(seed));
      const { booklet } = redline(base, present, '2025年版');
      expect(await textOf(booklet, 'AcceptAllTrackedChanges')).toEqual(await textOf(present, 'none'));
      expect(await textOf(booklet, 'RejectAllTrackedChanges')).toEqual(await textOf(base, 'none'));
    },
    240_000,
  );
});
