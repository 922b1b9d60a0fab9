import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTool } from '../support/tools.ts';
import { deedAt, disagreement } from './deeds.ts';
import { type Deed, reviewed } from './reviewer.ts';
import {
  type Findable,
  findable,
  officeTexts,
  opinionsIn,
  type Sent,
  sendOut,
  shown,
} from './sent-office.ts';

const soffice = findTool('soffice');
const run = promisify(execFile);

/** Enough text for all deeds, and no more than LibreOffice converts in a few seconds. */
const someFiles = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).filter(([path]) => !/制度\/(?:0[6-9]|1)|职权\/0[23]/.test(path)));

const TRACKED = 36;
const COMMENTS = 12;
const SILENT = 8;

const kindOf = (index: number) =>
  index < TRACKED ? 'tracked' : index < TRACKED + SILENT ? 'silent' : 'comment';

describe.runIf(soffice)('a file that LibreOffice saved again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huibian-round-'));
  /** Saves a file in another format and, where that is not DOCX, back again. */
  const saved = async (name: string, kind: string): Promise<Uint8Array> => {
    const there = join(folder, kind);
    const back = join(folder, `${kind}-back`);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const save = (to: string, outdir: string, path: string) =>
      run(soffice ?? '', [profile, '--headless', '--convert-to', to, '--outdir', outdir, path]);
    await save(kind, there, join(folder, `${name}.docx`));
    if (kind === 'docx') return readFileSync(join(there, `${name}.docx`));
    await save('docx', back, join(there, `${name}.${kind}`));
    return readFileSync(join(back, `${name}.docx`));
  };
  let sent: Sent;
  let places: readonly Findable[];
  let deeds: readonly Deed[];

  beforeAll(async () => {
    sent = await sendOut(someFiles(officeTexts()));
    // Far enough apart that no two deeds meet in one paragraph or its neighbour.
    const spread = findable(sent).filter((_, index) => index % 3 === 0);
    places = spread.slice(0, TRACKED + SILENT + COMMENTS);
    deeds = places.map((place, index) => deedAt(place, index, kindOf(index)));
    writeFileSync(join(folder, 'sent.docx'), sent.docx);
    writeFileSync(join(folder, 'edited.docx'), reviewed(sent.docx, deeds));
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('there are enough opinions of each kind', () => {
    const tracked = deeds.filter((deed) => deed.type !== 'comment' && deed.tracked);
    const silent = deeds.filter((deed) => deed.type !== 'comment' && !deed.tracked);
    expect(deeds.length).toBe(TRACKED + SILENT + COMMENTS);
    expect(tracked.length).toBeGreaterThanOrEqual(30);
    expect(silent.length).toBeGreaterThanOrEqual(5);
  });

  test.each([
    ['as DOCX', 'docx'],
    ['as .doc and back', 'doc'],
    ['as ODT and back', 'odt'],
  ])(
    '%s gives every opinion at its file and line, and no other',
    async (_, kind) => {
      expect(opinionsIn(await saved('sent', kind), sent).map(shown)).toEqual([]);
      const opinions = opinionsIn(await saved('edited', kind), sent);
      expect(disagreement(deeds, places, opinions)).toEqual({ missed: [], extra: [] });
    },
    240_000,
  );
});
