import { circledNumber, formatChineseNumber } from '../lib/chinese-numeral.ts';
import { child, childrenNamed, valOf, type XmlElement } from '../lib/docx-reading/xml-element.ts';
import { romanNumeral } from '../lib/roman-numeral.ts';

interface Level {
  readonly format: string;
  /** `%1、`: each % with a digit stands for the count of that level. */
  readonly text: string;
  readonly start: number;
  /** Whether a space or tab follows. */
  readonly spaced: boolean;
}

interface List {
  readonly abstract: string;
  /** Counts that this list begins with, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Which list and level a paragraph is of. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Gives the number of each paragraph in the order of the text: 第三条, （二）. A bullet has none. */
export type NumberOf = (place: ListPlace) => string | undefined;

/** Resolves `word/numbering.xml`. Lists that rest on the same definition count on, as in Word. */
export function listNumbers(numbering: XmlElement | undefined): NumberOf {
  const abstracts = new Map(
    childrenNamed(numbering, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'] ?? '',
      new Map(
        childrenNamed(each, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl']), readLevel(level)]),
      ),
    ]),
  );
  const lists = new Map(
    childrenNamed(numbering, 'w:num').map((each) => [each.attributes['w:numId'] ?? '', readList(each)]),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ list: id, level }) => {
    const list = lists.get(id);
    const levels = list && abstracts.get(list.abstract);
    const own = levels?.get(level);
    if (!list || !levels || !own || own.format === 'bullet' || own.format === 'none') return undefined;
    const count = counts.get(list.abstract) ?? [];
    const start = list.starts.get(level);
    const first = !begun.has(`${id}:${level}`);
    begun.add(`${id}:${level}`);
    const before = first && start !== undefined ? start - 1 : count[level];
    const next = [...Array(level + 1).keys()].map((index) =>
      index < level ? (count[index] ?? levels.get(index)?.start ?? 1) : (before ?? own.start - 1) + 1,
    );
    counts.set(list.abstract, next);
    const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return formatted(next[index] ?? 1, levels.get(index)?.format ?? 'decimal');
    });
    return own.spaced && /[\dA-Za-z]$/.test(label) ? `${label} ` : label;
  };
}

const readLevel = (level: XmlElement): Level => ({
  format: valOf(level, 'w:numFmt') ?? 'decimal',
  text: valOf(level, 'w:lvlText') ?? '',
  start: Number(valOf(level, 'w:start') ?? 1),
  spaced: valOf(level, 'w:suff') !== 'nothing',
});

function readList(list: XmlElement): List {
  const starts = childrenNamed(list, 'w:lvlOverride').flatMap((override) => {
    const start = valOf(override, 'w:startOverride') ?? valOf(child(override, 'w:lvl'), 'w:start');
    return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), Number(start)] as const];
  });
  return { abstract: valOf(list, 'w:abstractNumId') ?? '', starts: new Map(starts) };
}

function formatted(value: number, format: string): string {
  if (/chinese|japaneseCounting|ideograph|taiwanese/i.test(format) && !/enclosed/i.test(format))
    return formatChineseNumber(value);
  if (/enclosedCircle/i.test(format)) return circledNumber(value);
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return String.fromCodePoint(96 + (((value - 1) % 26) + 1));
    case 'upperLetter':
      return String.fromCodePoint(64 + (((value - 1) % 26) + 1));
    case 'lowerRoman':
      return romanNumeral(value);
    case 'upperRoman':
      return romanNumeral(value).toUpperCase();
    default:
      return String(value);
  }
}
