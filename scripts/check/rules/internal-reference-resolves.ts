import type { Report, Rule } from '../rule.ts';
import {
  type InternalReference,
  internalReferences,
  type ReferenceNumber,
} from '../views/internal-references.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const internalReferenceResolves: Rule = {
  id: 'internal-reference-resolves',
  severity: 'error',
  summary: '“本制度第X条”“前款第（X）项”要在本文件中有。',
  check(_compilation, report, context) {
    for (const { entry, blocks } of context.share(numberedTexts)) {
      if (entry.type !== 'rule' && entry.type !== 'assessment') continue;
      const articles = articlesOf(blocks);
      if (articles.size === 0) continue;
      for (const reference of internalReferences(entry, blocks)) {
        const fault = faultOf(reference, articles);
        if (fault) reportAt(reference, fault, report);
      }
    }
  },
};

interface Article {
  paragraphs: number;
  /** The numbers of its items （一）…, of all paragraphs. */
  readonly items: Set<number>;
}
type Articles = ReadonlyMap<number, Article>;

function articlesOf(blocks: readonly NumberedBlock[]): Articles {
  const articles = new Map<number, Article>();
  let article: Article | undefined;
  for (const { marker, type } of blocks) {
    if (marker?.style === 'article') {
      article = articles.get(marker.value) ?? { paragraphs: 0, items: new Set() };
      article.paragraphs += 1;
      articles.set(marker.value, article);
    } else if (!article) continue;
    else if (marker?.style === 'chinese-bracketed') article.items.add(marker.value);
    else if (!marker && type === 'paragraph') article.paragraphs += 1;
  }
  return articles;
}

function faultOf({ from, within, numbers }: InternalReference, articles: Articles): string | undefined {
  if (from === 'previous-article' && within && within.previous === undefined)
    return '这是第一条，前面没有别的条';
  const standsFirst = within?.paragraph === 1;
  const fault = numbers.map((number) => faultOfNumber(number, articles)).find((found) => found !== undefined);
  if (fault || from !== 'previous-paragraph' || !standsFirst) return fault;
  return numbers.length === 0 ? undefined : '它所在的是这一条的第一款，前面没有别的款';
}

function faultOfNumber(number: ReferenceNumber, articles: Articles): string | undefined {
  if (number.kind === 'article') {
    return articles.has(number.value) ? undefined : `本文件只有${articles.size}条`;
  }
  const article = number.article === undefined ? undefined : articles.get(number.article);
  if (!article) return undefined;
  if (number.kind === 'paragraph') {
    return number.value <= article.paragraphs ? undefined : `那一条只有${article.paragraphs}款`;
  }
  if (article.items.has(number.value)) return undefined;
  return article.items.size === 0 ? '那一条没有分项' : `那一条只有${article.items.size}项`;
}

function reportAt({ block, index, text }: InternalReference, fault: string, report: Report): void {
  report({
    place: block.placeAt(index),
    length: text.length,
    message: `“${text}”找不到，${fault}。`,
    hint: '请核对条款序号；增删条款以后，引用它的地方也要改。',
  });
}
