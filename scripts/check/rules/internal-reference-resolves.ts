import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Report, Rule } from '../rule.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';
import type { ProseEntry } from '../views/prose-entries.ts';

export const internalReferenceResolves: Rule = {
  id: 'internal-reference-resolves',
  severity: 'error',
  summary: '“本制度第X条”“前款第（X）项”要在本文件中有。',
  check(_compilation, report, context) {
    for (const { entry, blocks } of context.share(numberedTexts)) {
      if (entry.type !== 'rule' && entry.type !== 'assessment') continue;
      const articles = itemsByArticle(blocks);
      if (articles.size > 0) checkBlocks(entry, blocks, articles, report);
    }
  },
};

/** The numbers of the items （一）… of each article. */
type Articles = ReadonlyMap<number, ReadonlySet<number>>;

function itemsByArticle(blocks: readonly NumberedBlock[]): Articles {
  const articles = new Map<number, Set<number>>();
  let items = new Set<number>();
  for (const { marker } of blocks) {
    if (marker?.style === 'article') {
      items = articles.get(marker.value) ?? new Set();
      articles.set(marker.value, items);
    } else if (marker?.style === 'chinese-bracketed') items.add(marker.value);
  }
  return articles;
}

const TERM = '制度|办法|规定|细则|规则|条例|方案|准则|章程|规程|意见|要求|标准';
const OWN = new RegExp(
  `(本(${TERM})|依照|按照|根据|违反|适用|符合|参照)第(${NUMERAL})条(?:第(${NUMERAL})款)?(?:第[（(]?(${NUMERAL})[）)]?项)?`,
  'gu',
);
const SAME_ARTICLE = new RegExp(`(?:本条|前款)(?:第${NUMERAL}款)?第[（(]?(${NUMERAL})[）)]?项`, 'gu');

function checkBlocks(
  entry: ProseEntry,
  blocks: readonly NumberedBlock[],
  articles: Articles,
  report: Report,
): void {
  let current: number | undefined;
  for (const block of blocks) {
    if (block.marker?.style === 'article') current = block.marker.value;
    for (const match of block.text.matchAll(OWN)) {
      const [whole, lead = '', term, article = '', , item] = match;
      // 本条例 in a 制度 speaks of the law that the sentence is about.
      if (term && term !== '制度' && !entry.name.includes(term)) continue;
      if (!term && !endsReference(block.text, match.index + whole.length)) continue;
      const fault = faultOf(
        articles,
        parseChineseNumber(article),
        item ? parseChineseNumber(item) : undefined,
      );
      if (fault)
        reportAt(
          block,
          match.index + (term ? 0 : lead.length),
          whole.slice(term ? 0 : lead.length),
          fault,
          report,
        );
    }
    for (const match of block.text.matchAll(SAME_ARTICLE)) {
      const fault = faultOf(articles, current, parseChineseNumber(match[1] ?? ''));
      if (current !== undefined && fault) reportAt(block, match.index, match[0], fault, report);
    }
  }
}

/** 按照第九条规定 means an article of this text; 依照第九条… of a law that was named before would go on with its name. */
const endsReference = (text: string, end: number) =>
  /^(?:的)?规定/.test(text.slice(end)) && !/《[^》]+》[^。]*$/.test(text.slice(0, end));

function faultOf(
  articles: Articles,
  article: number | undefined,
  item: number | undefined,
): string | undefined {
  if (article === undefined) return undefined;
  const items = articles.get(article);
  if (!items) return `本文件只有${articles.size}条`;
  if (item === undefined || items.has(item)) return undefined;
  return items.size === 0 ? '这一条没有分项' : `这一条只有${items.size}项`;
}

function reportAt(block: NumberedBlock, index: number, text: string, fault: string, report: Report): void {
  report({
    place: block.placeAt(index),
    length: text.length,
    message: `“${text}”找不到，${fault}。`,
    hint: '请核对条款序号；增删条款以后，引用它的地方也要改。',
  });
}
