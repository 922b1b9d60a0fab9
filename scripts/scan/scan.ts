import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output.ts';
import { findSecretsAmong } from './find-secrets.ts';
import { readContents, readName } from './read-back.ts';
import type { ReadText } from './read-text.ts';
import { type Secret, type Secrets, squeeze } from './secrets.ts';

/** Names this short are looked for within a line only: over a line's end they occur by chance. */
const SHORT_NAME = 4;

/** Shorter ones still are everyday words (值班) unless they have the line to themselves. */
const SHORTEST_IN_LINE = 3;

/** Reads a finished file back, whatever its kind. */
export type ReadBack = (file: OutputFile) => Promise<readonly ReadText[]>;

/** Looks through finished files for what was withheld. */
export type Scanner = (files: readonly OutputFile[]) => Promise<readonly Diagnostic[]>;

/**
 * Reads public files back and looks for what was withheld: names, codes, file names and sentences. Each secret that is
 * found gives one finding a file; none may be published then (DESIGN.md §1). Files may be given as they are finished:
 * books, which take long and may be read in a thread, are offered on the site as well, and the same bytes are read once.
 */
export function scanner(secrets: Secrets, readBook: ReadBack = readContents): Scanner {
  const search = searchFor(secrets);
  const books = new Map<Uint8Array, Promise<Found>>();
  const searchBook = (file: OutputFile): Promise<Found> => {
    const found = books.get(file.contents) ?? readBook(file).then(search);
    books.set(file.contents, found);
    return found;
  };
  return async (files) => {
    if (secrets.terms.length === 0) return [];
    const findings: Diagnostic[] = [];
    // Books may be read side by side; of the many small files one at a time is in memory.
    const inBooks = await Promise.all(files.map((file) => (isBook(file) ? searchBook(file) : undefined)));
    for (const [index, file] of files.entries()) {
      const contents = inBooks[index] ?? search(await readContents(file));
      const found: Found = new Map([...contents, ...search([readName(file)])]);
      for (const [secret, part] of found) findings.push(finding(secret, file.path, part));
    }
    return findings;
  };
}

/** `scanner` for files that are all there. */
export const scan = (files: readonly OutputFile[], secrets: Secrets): Promise<readonly Diagnostic[]> =>
  scanner(secrets)(files);

/** The part of the file where a secret stands. */
type Found = ReadonlyMap<Secret, string>;

function searchFor({ terms, covers }: Secrets): (texts: readonly ReadText[]) => Found {
  const find = findSecretsAmong(terms);
  return (texts) => {
    const found = new Map<Secret, string>();
    for (const { part, lines } of texts) {
      const squeezed = lines.map((line) => mask(squeeze(line), covers));
      for (const secret of find(squeezed.join('')))
        if (!found.has(secret) && isTold(secret, squeezed)) found.set(secret, part);
    }
    return found;
  };
}

const isBook = ({ path }: OutputFile) => /\.(?:pdf|docx)$/.test(path);

function isTold({ text }: Secret, lines: readonly string[]): boolean {
  if (text.length >= SHORT_NAME) return true;
  const inLine = text.length >= SHORTEST_IN_LINE;
  return lines.some((line) => (inLine ? line.includes(text) : line === text));
}

function mask(text: string, covers: readonly string[]): string {
  return covers.reduce((rest, cover) => rest.replaceAll(cover, '\0'), text);
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
