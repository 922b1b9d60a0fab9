import type { Edit } from './edit.ts';
import type { SentText } from './sent-text.ts';
import type { SourceFiles, SourceRange } from './source-range.ts';
import { textMap } from './text-map.ts';
import { comparable } from './text-unit.ts';

/** What is looked for: some text between what stands before and behind it in print. Only comparable characters count. */
export interface Needle {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** What an edit changes, as it stands in the sent text; a joined paragraph has the next one behind it. */
export function editNeedle({ unit, at, removed }: Edit, { units }: SentText): Needle {
  const text = units[unit]?.text ?? '';
  const next = removed.includes('\n') ? (units[unit + 1]?.text ?? '') : '';
  return {
    before: text.slice(0, at),
    text: removed,
    after: `${text.slice(at + removed.length)}${next}`,
  };
}

/** How much of the surroundings is asked for, from the surest on. Markup may stand in the way of a longer one. */
const REACHES = [24, 12, 8, 6, 4, 3, 2, 1, 0] as const;
/** A place in a whole file is only believed with so many characters. */
const SURE = 8;

/**
 * The one stretch of a range that was printed as the needle's text: where it stands once with its surroundings. Undefined
 * where it stands nowhere or more than once.
 */
export function findInRange(
  needle: Needle,
  range: SourceRange,
  files: SourceFiles,
  least = 1,
): SourceRange | undefined {
  const source = files.get(range.file)?.slice(range.from, range.to) ?? '';
  // Markdown joins the lines of a paragraph, so line ends are as little text as spaces are.
  const map = textMap(source.replaceAll('\n', ' '));
  const text = comparable(needle.text).replaceAll('\n', '');
  for (const { before, after } of surroundings(needle)) {
    const wanted = before + text + after;
    if (wanted.length < Math.max(least, text === '' ? 2 : 1)) continue;
    const index = map.text.indexOf(wanted);
    if (index < 0 || map.text.indexOf(wanted, index + 1) >= 0) continue;
    const start = index + before.length;
    const end = start + text.length;
    const behind = text === '' && before !== '';
    const from = behind ? map.offsetAfter(start) : map.offsetOf(start);
    return {
      file: range.file,
      from: range.from + from,
      to: range.from + (text === '' ? from : map.offsetAfter(end)),
    };
  }
  return undefined;
}

/** The same over whole files; only with surroundings long enough to be no chance. */
export function findInFiles(
  needle: Needle,
  names: readonly string[],
  files: SourceFiles,
): SourceRange | undefined {
  const found = names.flatMap((file) => {
    const range = { file, from: 0, to: files.get(file)?.length ?? 0 };
    return findInRange(needle, range, files, SURE) ?? [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function* surroundings({ before, after }: Needle) {
  const left = comparable(before).replaceAll('\n', '');
  const right = comparable(after).replaceAll('\n', '');
  for (const reach of REACHES) {
    const near = { before: reach === 0 ? '' : left.slice(-reach), after: right.slice(0, reach) };
    yield near;
    yield { ...near, after: '' };
    yield { ...near, before: '' };
  }
}
