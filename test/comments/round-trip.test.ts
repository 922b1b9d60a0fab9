import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Opinion } from '../../scripts/comments/edit.ts';
import { findTool } from '../support/tools.ts';
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

const TRACKED = 36;
const COMMENTS = 12;
const SILENT = 8;

/** What a reviewer does at each place, in turn. */
function deedAt({ find, type }: Findable, index: number): Deed {
  if (index % 56 >= TRACKED + SILENT) return { type: 'comment', find, text: `第${index}条意见。` };
  const tracked = index % 56 < TRACKED;
  if (type === 'row') {
    return index % 3 === 0
      ? { type: 'drop-row', find, tracked }
      : { type: 'replace', find, by: `改${index}`, tracked };
  }
  const kinds: readonly Deed[] = [
    { type: 'replace', find, by: `改为${index}`, tracked },
    { type: 'replace', find, by: '', tracked },
    { type: 'replace', find, by: `${find}（增${index}）`, tracked },
    { type: 'add-paragraph', find, text: `新增的第${index}段。`, tracked },
    { type: 'split', find, tracked },
    { type: 'drop-paragraph', find, tracked },
    { type: 'join', find, tracked },
  ];
  return kinds[index % kinds.length] ?? { type: 'comment', find, text: '' };
}

/** Whether an opinion is what a deed should come back as, at the file and line where its text was written. */
function answers(opinion: Opinion, deed: Deed, { file, line, home }: Findable): boolean {
  const { place } = opinion.source;
  if (place.file !== file || place.line !== (deed.type === 'drop-row' ? home : line)) return false;
  if (opinion.type === 'remark') return deed.type === 'comment' && opinion.remark.text === deed.text;
  if (deed.type === 'comment') return false;
  const { type, removed, inserted } = opinion.edit;
  if ((type === 'tracked') !== deed.tracked) return false;
  if (deed.type === 'add-paragraph') return inserted.includes(deed.text);
  if (deed.type === 'split') return inserted === '\n';
  if (deed.type === 'join') return removed === '\n';
  if (deed.type === 'replace' && deed.by !== '') return inserted !== '' && deed.by.includes(inserted);
  return inserted === '' && (removed.includes(deed.find) || deed.find.includes(removed));
}

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
    sent = await sendOut(officeTexts());
    // Far enough apart that no two deeds meet in one paragraph or its neighbour.
    const spread = findable(sent).filter((_, index) => index % 5 === 0);
    places = spread.slice(0, TRACKED + SILENT + COMMENTS);
    deeds = places.map(deedAt);
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
      const missed = deeds.filter((deed, index) => {
        const place = places[index];
        return !place || !opinions.some((opinion) => answers(opinion, deed, place));
      });
      const extra = opinions.filter(
        (opinion) => !deeds.some((deed, index) => places[index] && answers(opinion, deed, places[index])),
      );
      expect({ missed, extra: extra.map(shown) }).toEqual({ missed: [], extra: [] });
    },
    240_000,
  );
});
