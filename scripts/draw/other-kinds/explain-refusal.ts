import type { Place } from '../../model/place.ts';

export interface Refusal {
  /** Where Mermaid stopped; the place of the whole diagram where it does not say. */
  readonly place: Place;
  readonly message: string;
}

/** What Mermaid says of code that it cannot read, in words a clerk can act on. `place` is that of the code's first character. */
export function explainRefusal(said: string, code: string, caption: string, place: Place): Refusal {
  const at = stoppedAt(said, code);
  if (at === undefined) {
    const [first = ''] = said.split('\n', 1);
    const reason = /selector "svg"/.test(first) ? '' : `，Mermaid 的说明是：“${first}”`;
    return { place, message: `“${caption}”画不出来${reason}。` };
  }
  const lines = code.slice(0, at).split('\n');
  const line = lines.length;
  const column = (lines.at(-1) ?? '').length;
  const rest = (code.slice(at).split('\n', 1)[0] ?? '').trim();
  const words = rest === '' ? '这一行的末尾' : `“${Array.from(rest).slice(0, LONGEST_QUOTE).join('')}”`;
  return {
    place: { ...place, line: place.line + line - 1, column: line === 1 ? place.column + column : column + 1 },
    message: `“${caption}”画不出来：第 ${line} 行读到${words}时，不合 Mermaid 的写法。`,
  };
}

const LONGEST_QUOTE = 12;

/**
 * Where Mermaid stopped reading. It shows the text before that place without line feeds, and a caret below it; its
 * line numbers count neither front matter nor comments.
 */
function stoppedAt(said: string, code: string): number | undefined {
  const lines = said.split('\n');
  const below = lines.findIndex((line) => /^-*\^/.test(line));
  const shown = lines[below - 1];
  if (shown === undefined) return undefined;
  const before = shown.slice(0, lines[below]?.indexOf('^')).replace(/^\.{3}/, '');
  const offsets = Array.from(code, (_, index) => index).filter((index) => code[index] !== '\n');
  const found = offsets
    .map((index) => code[index])
    .join('')
    .indexOf(before);
  return found < 0 || before === '' ? undefined : (offsets[found + before.length] ?? code.length);
}
