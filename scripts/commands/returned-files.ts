import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readReturned } from '../comments/read-returned.ts';
import type { ReturnedDocument } from '../comments/returned-document.ts';
import { problem } from '../lib/problem.ts';
import type { Audience } from '../model/edition.ts';
import type { Unit } from '../model/entry.ts';
import { convertToDocx } from './office-convert.ts';

/** Reads a returned file of any kind. */
export async function readDocument(path: string): Promise<ReturnedDocument> {
  return readReturned(await docxBytes(path));
}

/** A file as DOCX; other kinds of documents go through LibreOffice. */
export async function docxBytes(path: string): Promise<Uint8Array> {
  const extension = extname(path).toLowerCase();
  if (extension === '.docm')
    throw problem(
      'usage',
      `“${basename(path)}”带有宏，没有读取。请用 Word 或 WPS 打开，另存为不带宏的 .docx。`,
    );
  const bytes = await readFile(path).catch((error) => {
    throw problem('usage', `找不到或打不开文件“${path}”。请检查路径。`, error);
  });
  return ['.doc', '.odt', '.rtf', '.wps'].includes(extension) ? convertToDocx(bytes, extension) : bytes;
}

/** The unit that the files are of: the only one, else the one that they name. */
export function unitOf(returned: readonly ReturnedDocument[], units: readonly Unit[]): Unit {
  const named = units.filter(({ name }) => returned.some((file) => opening(file).includes(name)));
  const [unit, ...others] = named.length > 0 ? named : units;
  if (unit && others.length === 0) return unit;
  const names = units.map(({ name }) => `“${name}”`).join('、') || '（没有任何单位）';
  throw problem('usage', `看不出退回的文件是哪个单位的汇编。请用 --unit 指明，可选：${names}。`);
}

/** The title and the cover. */
const opening = ({ title = '', passages }: ReturnedDocument): string =>
  [title, ...passages.slice(0, 10).map(({ pieces }) => pieces.map(({ text }) => text).join(''))].join('\n');

const AUDIENCES: readonly (readonly [name: string, audience: Audience])[] = [
  ['内部版', 'internal'],
  ['送审稿', 'review'],
  ['公开版', 'public'],
];

/** The edition that the files say they are; 送审稿 where they do not say it. */
export function audienceOf(returned: readonly ReturnedDocument[]): Audience {
  const text = returned.map(opening).join('\n');
  return AUDIENCES.find(([name]) => text.includes(name))?.[1] ?? 'review';
}
