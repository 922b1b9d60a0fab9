import type { Place } from '../../model/place.ts';
import type { Inline, Text } from '../../model/prose.ts';

/** The end of a source line inside a paragraph. */
export interface SoftBreak {
  readonly type: 'soft-break';
  readonly place: Place;
}

/** Characters that are written without spaces between them. */
const WIDE = /[\p{Script=Han}\u2014\u2018\u2019\u201c\u201d\u2026\u2460-\u24ff\u3000-\u33ff\uff00-\uffef]/u;

/** Joins the lines of a paragraph: without a space beside Chinese, with one between Latin words. */
export function joinLines(inlines: readonly (Inline | SoftBreak)[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const [index, inline] of inlines.entries()) {
    if (inline.type !== 'soft-break') {
      joined.push(inline);
      continue;
    }
    const next = inlines[index + 1];
    const before = lastCharacter(joined.at(-1));
    const after = next && next.type !== 'soft-break' ? firstCharacter(next) : '';
    if (/^\S$/u.test(before) && /^\S$/u.test(after) && !WIDE.test(before) && !WIDE.test(after)) {
      joined.push({ type: 'text', value: ' ', place: inline.place });
    }
  }
  return mergeTexts(joined);
}

function lastCharacter(inline: Inline | undefined): string {
  if (!inline || inline.type === 'break') return '';
  if ('children' in inline) return lastCharacter(inline.children.at(-1));
  return 'value' in inline ? (Array.from(inline.value.slice(-2)).at(-1) ?? '') : '';
}

function firstCharacter(inline: Inline | undefined): string {
  if (!inline || inline.type === 'break') return '';
  if ('children' in inline) return firstCharacter(inline.children[0]);
  return 'value' in inline ? (Array.from(inline.value.slice(0, 2))[0] ?? '') : '';
}

/** Texts that follow one another in the source become one, so that a phrase is not cut by a sign that turned out ordinary. */
function mergeTexts(inlines: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  let run: Text[] = [];
  let end = 0;
  const flush = () => {
    const [first] = run;
    if (first) merged.push({ ...first, value: run.map(({ value }) => value).join('') });
    run = [];
  };
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      flush();
      merged.push(inline);
      continue;
    }
    if (run[0]?.place.line !== inline.place.line || inline.place.column !== end) flush();
    run.push(inline);
    end = inline.place.column + Array.from(inline.value).length;
  }
  flush();
  return merged;
}
