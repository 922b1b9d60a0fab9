import type { ArticleReference } from '../../model/terms.ts';
import { NUMERAL, parseChineseNumber } from '../chinese-numeral.ts';

/** The articles that follow a title, and the UTF-16 index behind the last of them. */
export interface ArticlesRead {
  readonly articles: readonly ArticleReference[];
  readonly end: number;
}

type Part = 'article' | 'paragraph' | 'item';

/** One number with what it counts: 第二十三条之一, 第一款, 第（二）项, or a bare （二） whose 项 comes later. */
interface Number {
  readonly part: Part;
  readonly value: number;
  readonly suffix?: number;
  readonly end: number;
}

const PARTS: Readonly<Record<string, Part>> = { 条: 'article', 款: 'paragraph', 项: 'item' };

const WIDEST_RANGE = 300;

const number = `(?:[（(]\\s*(${NUMERAL})\\s*[）)]|(${NUMERAL}))`;
const separator = '(?:\\s*(?:以及|[、，,和及与或])\\s*)';
/** 第三条, 第（二）项; the 第 may be left out behind a separator, the 条 where it stands behind the last of a row: 第十二、十三条. */
const NUMBER = new RegExp(
  `(第?)\\s*${number}\\s*(?:([条款项])|(?=(?:${separator}?(?:第?\\s*${number}))+\\s*([条款项])))`,
  'uy',
);
const SUFFIX = new RegExp(`之(${NUMERAL})(?![0-9〇零一二两三四五六七八九十])`, 'uy');
const SEPARATOR = new RegExp(separator, 'uy');
const RANGE = /\s*[至到—～-]\s*/uy;
const SPACE = /\s*/uy;

/** Reads the articles that stand at `start`; undefined where there are none. */
export function readArticles(text: string, start: number): ArticlesRead | undefined {
  const first = readNumber(text, skip(SPACE, text, start));
  if (first?.part !== 'article') return undefined;
  const articles: ArticleReference[] = [];
  let current: ArticleReference = articleOf(first);
  let end = first.end;

  for (;;) {
    const direct = readNumber(text, skip(SPACE, text, end));
    if (direct && direct.part !== 'article' && isInside(direct.part, current)) {
      current = refined(current, direct);
      end = direct.end;
      continue;
    }
    articles.push(current);
    const range = match(RANGE, text, end);
    const last = range === undefined ? undefined : readNumber(text, range);
    if (last && last.part === innermost(current)) {
      articles.push(...between(current, last));
      current = refined(current, last);
      end = last.end;
      articles.push(current);
      const more = following(text, end);
      if (!more) return { articles, end };
      current = refined(current, more);
      end = more.end;
      continue;
    }
    const next = following(text, end);
    if (!next) return { articles, end };
    current = refined(current, next);
    end = next.end;
  }
}

/** The number behind a separator, or right behind the one before: 第（一）（二）项. */
function following(text: string, end: number): Number | undefined {
  return readNumber(text, match(SEPARATOR, text, end) ?? skip(SPACE, text, end));
}

function readNumber(text: string, start: number): Number | undefined {
  NUMBER.lastIndex = start;
  const found = NUMBER.exec(text);
  const part = PARTS[found?.[4] ?? found?.[7] ?? ''];
  const value = parseChineseNumber(found?.[2] ?? found?.[3] ?? '');
  if (!found || !part || value === undefined) return undefined;
  const end = start + found[0].length;
  SUFFIX.lastIndex = end;
  const suffix = part === 'article' ? SUFFIX.exec(text) : undefined;
  const suffixValue = parseChineseNumber(suffix?.[1] ?? '');
  if (!suffix || suffixValue === undefined) return { part, value, end };
  return { part, value, suffix: suffixValue, end: end + suffix[0].length };
}

const articleOf = ({ value, suffix }: Number): ArticleReference => ({
  article: value,
  ...(suffix === undefined ? {} : { suffix }),
});

function innermost({ paragraph, item }: ArticleReference): Part {
  if (item !== undefined) return 'item';
  return paragraph === undefined ? 'article' : 'paragraph';
}

/** Whether a part may follow right behind: 款 behind 条, 项 behind 条 or 款. */
const isInside = (part: Part, { paragraph, item }: ArticleReference) =>
  item === undefined && (part === 'item' || paragraph === undefined);

/** The reference with one number replaced and what lies inside it dropped. */
function refined(reference: ArticleReference, next: Number): ArticleReference {
  if (next.part === 'article') return articleOf(next);
  const { article, suffix, paragraph } = reference;
  const outer = { article, ...(suffix === undefined ? {} : { suffix }) };
  if (next.part === 'paragraph') return { ...outer, paragraph: next.value };
  return { ...outer, ...(paragraph === undefined ? {} : { paragraph }), item: next.value };
}

/** What a range leaves unsaid: 第四条 of 第三条至第五条. */
function between(first: ArticleReference, last: Number): readonly ArticleReference[] {
  const from = first[last.part] ?? 0;
  const count = Math.min(Math.max(last.value - from - 1, 0), WIDEST_RANGE);
  return Array.from({ length: count }, (_, index) =>
    refined(first, { part: last.part, value: from + index + 1, end: 0 }),
  );
}

function match(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  return found ? start + found[0].length : undefined;
}

const skip = (pattern: RegExp, text: string, start: number) => match(pattern, text, start) ?? start;
