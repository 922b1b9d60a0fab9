import type { NumberStyle } from '../../model/prose.ts';
import { missingOwnArticles } from '../names/cited-own-rules.ts';
import type { Report, Rule } from '../rule.ts';
import { gluedNumbers } from '../views/glued-numbers.ts';
import { inlineLists } from '../views/inline-numbers.ts';
import {
  articleStyle,
  type InternalReference,
  internalReferences,
  type ReferenceNumber,
} from '../views/internal-references.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const internalReferenceResolves: Rule = {
  id: 'internal-reference-resolves',
  severity: 'error',
  summary: '“本制度第X条”“前款第（X）项”要在本文件中有，引用本单位别的制度的第几条，那个制度要有。',
  check(_compilation, report, context) {
    for (const { entry, blocks } of context.share(numberedTexts)) {
      if (entry.type !== 'rule' && entry.type !== 'assessment') continue;
      const style = articleStyle(blocks);
      if (!style) continue;
      const references = internalReferences(entry, blocks);
      if (references.length === 0) continue;
      const parts = partsOf(blocks, style);
      for (const reference of references) {
        // Where 一、 stands for 第一条, only 本制度第三条 says so.
        if (style !== 'article' && reference.from !== 'text') continue;
        const fault = faultOf(reference, parts);
        if (fault) reportAt(reference, fault, report);
      }
    }
    for (const { piece, text, index, rule, last } of context.share(missingOwnArticles)) {
      report({
        place: piece.placeAt(index),
        length: text.length,
        message: `《${rule}》的“${text}”找不到，它一共只有${last}条。`,
        hint: '请核对条款序号；那个制度增删条款以后，引用它的地方也要改。',
      });
    }
  },
};

interface Article {
  paragraphs: number;
  /** The numbers of its items （一）… of all paragraphs. */
  readonly items: Set<number>;
  /** The numbers of other inner lists, which are its items where it has no （一）. */
  readonly others: Set<number>;
}

interface Parts {
  readonly articles: ReadonlyMap<number, Article>;
  /** The last chapter; none in a text without chapters. */
  readonly chapters: number;
}

function partsOf(blocks: readonly NumberedBlock[], style: NumberStyle): Parts {
  const articles = new Map<number, Article>();
  let article: Article | undefined;
  let chapters = 0;
  for (const block of blocks) {
    const { marker, type, text } = block;
    if (marker?.style === 'chapter') chapters = Math.max(chapters, marker.value);
    if (marker?.style === style) {
      article = articles.get(marker.value) ?? { paragraphs: 0, items: new Set(), others: new Set() };
      article.paragraphs += 1;
      articles.set(marker.value, article);
      for (const { value } of gluedNumbers(block)) articles.set(value, article);
    } else if (!article) continue;
    else if (marker) {
      const values = marker.style === 'chinese-bracketed' ? article.items : article.others;
      for (const { value } of [marker, ...gluedNumbers(block)]) values.add(value);
    } else if (type === 'paragraph') article.paragraphs += 1;
    for (const { value } of inlineLists({ text }).flat()) article.items.add(value);
  }
  return { articles, chapters };
}

function faultOf(reference: InternalReference, parts: Parts): string | undefined {
  const { from, within, numbers } = reference;
  if (from === 'previous-article' && within && within.previous === undefined)
    return '这是第一条，前面没有别的条';
  const standsFirst = within?.paragraph === 1;
  const fault = numbers.map((number) => faultOfNumber(number, parts)).find((found) => found !== undefined);
  if (fault || from !== 'previous-paragraph' || !standsFirst) return fault;
  return numbers.length > 0 || speaksOfParagraph(reference)
    ? '它所在的是这一条的第一款，前面没有别的款'
    : undefined;
}

/** 第五条 前款规定…: an item may speak of the paragraph that it is part of. */
const speaksOfParagraph = ({ block, index, text }: InternalReference) =>
  block.marker?.style === 'article' && /^(?:的?规定|所[列称述])/u.test(block.text.slice(index + text.length));

function faultOfNumber(
  { kind, value, article: named }: ReferenceNumber,
  { articles, chapters }: Parts,
): string | undefined {
  if (kind === 'chapter') return chapters === 0 || value <= chapters ? undefined : `本文件只有${chapters}章`;
  if (kind === 'article') return articles.has(value) ? undefined : `本文件只有${articles.size}条`;
  const article = named === undefined ? undefined : articles.get(named);
  if (!article) return undefined;
  if (kind === 'paragraph') {
    return value <= article.paragraphs ? undefined : `那一条只有${article.paragraphs}款`;
  }
  const items = article.items.size > 0 ? article.items : article.others;
  if (items.has(value)) return undefined;
  return items.size === 0 ? '那一条没有分项' : `那一条只有${items.size}项`;
}

function reportAt({ block, index, text }: InternalReference, fault: string, report: Report): void {
  report({
    place: block.placeAt(index),
    length: text.length,
    message: `“${text}”找不到，${fault}。`,
    hint: '请核对条款序号；增删条款以后，引用它的地方也要改。',
  });
}
