import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meanDifference, readPng } from '../../support/png.ts';
import { sampleBooklet } from '../../support/sample-booklet.ts';
import { findTool } from '../../support/tools.ts';
import { printed } from './support/print.ts';

const pdftoppm = findTool('pdftoppm');
/** One picture a page of the sample, which has pages of every kind: delete one to have it made anew. */
const GOLDEN = join(import.meta.dirname, 'golden-pages');
/** Dots an inch: enough to see a page that has come apart, and no more. */
const DENSITY = '30';
/** Mean difference of a colour value, of 255. Another version of poppler makes less, a line that has moved makes more. */
const TOLERANCE = 1.5;

const folder = mkdtempSync(join(tmpdir(), 'huibian-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** File names of the pages, in order. */
let pages: readonly string[] = [];
beforeAll(async () => {
  if (!pdftoppm) return;
  const path = join(folder, 'book.pdf');
  writeFileSync(path, await printed(sampleBooklet()));
  await promisify(execFile)(pdftoppm, ['-r', DENSITY, '-png', path, join(folder, 'page')]);
  pages = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  if (existsSync(GOLDEN) || process.env.CI !== undefined) return;
  mkdirSync(GOLDEN);
  for (const name of pages) writeFileSync(join(GOLDEN, name), readFileSync(join(folder, name)));
});

const picture = (parent: string, name: string) => readPng(readFileSync(join(parent, name)));

describe.runIf(pdftoppm)('pages of every kind', () => {
  test('look as they did', () => {
    expect(pages).toEqual(readdirSync(GOLDEN).sort());
    const changed = pages.filter(
      (name) => meanDifference(picture(folder, name), picture(GOLDEN, name)) > TOLERANCE,
    );
    expect(changed).toEqual([]);
  });

  test('are told apart from one another', () => {
    const [first = '', ...others] = pages;
    const alike = others.filter(
      (name) => meanDifference(picture(folder, name), picture(folder, first)) <= TOLERANCE,
    );
    expect(alike.length).toBeLessThan(3);
  });
});
