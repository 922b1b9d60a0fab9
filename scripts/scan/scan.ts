import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output.ts';
import { readContents, readName } from './read-back.ts';
import type { ReadText } from './read-text.ts';
import { type Secret, type Secrets, squeeze } from './secrets.ts';

/** Names this short are looked for within a line only: over a line's end they occur by chance. */
const SHORT_NAME = 4;

/** Shorter ones still are everyday words (值班) unless they have the line to themselves. */
const SHORTEST_IN_LINE = 3;

/** As many characters as every indexed secret has at least: what `prefixAt` reads. */
const PREFIX = 2;

/** A finished file, with its texts where it has been read back already. */
export interface ReadableFile extends OutputFile {
  readonly texts?: readonly ReadText[];
}

/**
 * Reads every public file back and looks for what was withheld: names, codes, file names and sentences. Each secret
 * that is found gives one finding a file; none may be published then (DESIGN.md §1).
 */
export async function scan(files: readonly ReadableFile[], secrets: Secrets): Promise<readonly Diagnostic[]> {
  if (secrets.terms.length === 0) return [];
  const index = indexByPrefix(secrets.terms);
  const findings: Diagnostic[] = [];
  // Books are offered on the site as well: the same bytes are read once.
  const contentsRead = new Map<Uint8Array, readonly ReadText[]>();
  for (const file of files) {
    const found = new Map<Secret, string>();
    const contents = contentsRead.get(file.contents) ?? file.texts ?? (await readContents(file));
    if (isBook(file)) contentsRead.set(file.contents, contents);
    for (const { part, lines } of [readName(file), ...contents]) {
      const squeezed = lines.map((line) => mask(squeeze(line), secrets.covers));
      const short = squeezed.flatMap((line) => find(line, index).filter((secret) => isTold(secret, line)));
      const long = find(squeezed.join(''), index).filter((secret) => !isShort(secret));
      for (const secret of [...short, ...long]) if (!found.has(secret)) found.set(secret, part);
    }
    for (const [secret, part] of found) findings.push(finding(secret, file.path, part));
  }
  return findings;
}

const isBook = ({ path }: OutputFile) => /\.(?:pdf|docx)$/.test(path);

const isShort = ({ text }: Secret) => text.length < SHORT_NAME;

const isTold = (secret: Secret, line: string) =>
  isShort(secret) && (secret.text.length >= SHORTEST_IN_LINE || line === secret.text);

function mask(text: string, covers: readonly string[]): string {
  return covers.reduce((rest, cover) => rest.replaceAll(cover, '\0'), text);
}

/** Secrets by their first two characters. */
type Index = ReadonlyMap<number, readonly Secret[]>;

function indexByPrefix(secrets: readonly Secret[]): Index {
  const index = new Map<number, Secret[]>();
  for (const secret of secrets) {
    if (secret.text.length < PREFIX) continue;
    const prefix = prefixAt(secret.text, 0);
    index.set(prefix, [...(index.get(prefix) ?? []), secret]);
  }
  return index;
}

/** Two characters as one number: a public site is some millions of them, and a piece of text for each takes ten times as long. */
const prefixAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function find(text: string, index: Index): readonly Secret[] {
  const found: Secret[] = [];
  for (let at = 0; at + PREFIX <= text.length; at += 1) {
    for (const secret of index.get(prefixAt(text, at)) ?? []) {
      if (text.startsWith(secret.text, at)) found.push(secret);
    }
  }
  return found;
}

const KINDS: Readonly<Record<Secret['kind'], string>> = {
  name: '不公开事项的名称',
  code: '不公开事项的编码',
  'file-name': '不公开内容的文件名',
  sentence: '不公开内容中的一句话',
};

function finding({ kind, place, text }: Secret, path: string, part: string): Diagnostic {
  return {
    ruleId: 'nothing-withheld-is-published',
    severity: 'error',
    place,
    message: `公开文件“${path}”（${part}）中出现了${KINDS[kind]}“${text.slice(0, 20)}”，公开版未写出。`,
    hint: '请找到公开内容中重复这些文字的地方并改写；如果这里本来可以公开，请改它的“公开.范围”。',
  };
}
