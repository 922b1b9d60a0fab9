import { slugOf } from '../../lib/content-path.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { WordListFile, WordLists, WordPair } from '../../model/entry.ts';
import { wordPair } from './word-pair.ts';

/**
 * A file of content/_词表/, named after its list: one pair (`报帐员→报账员`, in 错词 also with its company) or, in 允许, one
 * word a line. Empty lines and lines that begin with # say nothing.
 */
export function readWordList(path: string, text: string): Outcome<WordListFile> {
  const lines = text.split(/\r?\n/u).map((line, index) => ({ text: line.trim(), line: index + 1 }));
  const filled = lines.filter((line) => line.text !== '' && !line.text.startsWith('#'));
  const name = slugOf(path.split('/').at(-1) ?? '');
  if (name === '允许') {
    return { value: file(path, { allowed: filled.map((line) => line.text) }), diagnostics: [] };
  }
  const read = filled.map((line) => ({ ...line, pair: pairOf(line.text, name) }));
  const pairs = read.flatMap(({ pair }): readonly WordPair[] => (pair ? [pair] : []));
  const key = name === '错词' ? 'typos' : name === '旧机构' ? 'organs' : 'terms';
  const diagnostics = read.filter(({ pair }) => !pair).map((line) => notAPair(path, line));
  return { value: file(path, { [key]: pairs }), diagnostics };
}

/** What is wrong in some company only is a slip; the other lists know no company. */
function pairOf(line: string, list: string): WordPair | undefined {
  const pair = wordPair(line);
  return pair?.company && list !== '错词' ? undefined : pair;
}

const file = (path: string, lists: Partial<WordLists>): WordListFile => ({
  type: 'word-list',
  path,
  lists: { typos: [], organs: [], terms: [], allowed: [], ...lists },
});

function notAPair(
  path: string,
  { text, line }: { readonly text: string; readonly line: number },
): Diagnostic {
  return {
    ruleId: 'word-list-is-readable',
    severity: 'warning',
    place: { file: path, line, column: 1 },
    length: [...text].length,
    message: `词表中的“${text}”没有用“→”隔开两个词。`,
    hint: '请一行写一条，中间用“→”隔开，例如“报帐员→报账员”；说明文字前面加“#”。',
  };
}
