import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { PrintedPicture } from '../../../scripts/model/block.ts';
import { archivalLevel } from '../../../scripts/render/pdf/archival-level.ts';
import { findPreflight } from '../../support/preflight.ts';
import { sampleBooklet } from '../../support/sample-booklet.ts';
import { longBooklet } from './support/long-booklet.ts';
import { printed } from './support/print.ts';

const folder = mkdtempSync(join(tmpdir(), 'huibian-archival-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const preflight = findPreflight();
describe.runIf(preflight)('Apache Preflight', () => {
  test.each([
    ['every kind of block', sampleBooklet],
    ['a long book', longBooklet],
  ])('finds no fault in %s', async (_, booklet) => {
    const path = join(folder, 'book.pdf');
    writeFileSync(path, await printed(booklet()));
    expect(await preflight?.(path)).toBe(`The file book.pdf is a valid PDF/A-1b file`);
  });
});

const picture = (format: PrintedPicture['format'], bytes: Uint8Array): PrintedPicture => ({
  ...{ fileName: `p.${format}`, alt: '照片', width: 10, height: 10 },
  format,
  bytes,
});
const png = (colourType: number, chunks = 'IDAT') =>
  picture('png', Buffer.concat([Buffer.alloc(25), Buffer.from([colourType]), Buffer.from(chunks)]));

describe('a book is PDF/A-1b unless a picture is transparent', () => {
  test.each([
    ['an opaque photograph', png(2), 'PDF/A-1b'],
    ['a picture with alpha', png(6), 'PDF/A-2b'],
    ['a palette with a transparent colour', png(3, 'tRNS'), 'PDF/A-2b'],
    ['a drawing', picture('svg', Buffer.from('<svg><path fill="#123"/></svg>')), 'PDF/A-1b'],
    [
      'a drawing with a veil',
      picture('svg', Buffer.from('<svg><path fill-opacity=".5"/></svg>')),
      'PDF/A-2b',
    ],
  ])('%s', (_, each, level) => {
    expect(archivalLevel([each])).toBe(level);
  });
});
