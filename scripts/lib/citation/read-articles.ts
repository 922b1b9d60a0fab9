import type { ArticleReference } from '../../model/terms.ts';
import { type Part, type PartNumber, readLastOfRange, readNextNumber, readNumber } from './read-number.ts';

/** The articles that follow a title, and the UTF-16 index behind the last of them. */
export interface ArticlesRead {
  readonly articles: readonly ArticleReference[];
  readonly end: number;
}

/** Reads the articles that stand at `start`; undefined where there are none. A range is given number by number. */
export function readArticles(text: string, start: number): ArticlesRead | undefined {
  const first = readNumber(text, start);
  if (first?.part !== 'article') return undefined;
  const articles: ArticleReference[] = [];
  let number = first;
  let current = referenceTo(first);

  for (;;) {
    const inner = readNumber(text, number.end);
    if (inner && isInside(inner.part, current)) {
      current = moved(current, inner);
      number = inner;
      continue;
    }
    articles.push(current);
    const last = readLastOfRange(text, number);
    const endsRange = last !== undefined && last.part === innermost(current);
    if (endsRange) articles.push(...between(current, last));
    const next = endsRange ? last : readNextNumber(text, number);
    if (!next) return { articles, end: number.end };
    current = moved(current, next);
    number = next;
  }
}

const referenceTo = ({ value, suffix }: Pick<PartNumber, 'value' | 'suffix'>): ArticleReference => ({
  article: value,
  ...(suffix === undefined ? {} : { suffix }),
});

/** Whether a part may follow right behind: 款 behind 条, 项 behind 条 or 款. */
function isInside(part: Part, { paragraph, item }: ArticleReference): boolean {
  if (part === 'article' || item !== undefined) return false;
  return part === 'item' || paragraph === undefined;
}

function innermost({ paragraph, item }: ArticleReference): Part {
  if (item !== undefined) return 'item';
  return paragraph === undefined ? 'article' : 'paragraph';
}

/** The reference with one of its numbers replaced, and what lies inside that part dropped. */
function moved(
  { article, suffix, paragraph }: ArticleReference,
  next: Pick<PartNumber, 'part' | 'value' | 'suffix'>,
): ArticleReference {
  if (next.part === 'article') return referenceTo(next);
  const outer = referenceTo({ value: article, ...(suffix === undefined ? {} : { suffix }) });
  if (next.part === 'paragraph') return { ...outer, paragraph: next.value };
  return { ...outer, ...(paragraph === undefined ? {} : { paragraph }), item: next.value };
}

const WIDEST_RANGE = 300;

/** What a range leaves unsaid: 第四条 of 第三条至第五条. */
function between(first: ArticleReference, { part, value }: PartNumber): readonly ArticleReference[] {
  const from = first[part] ?? 0;
  const count = Math.min(Math.max(value - from - 1, 0), WIDEST_RANGE);
  return Array.from({ length: count }, (_, index) => moved(first, { part, value: from + index + 1 }));
}
