import type { ArticleReference } from '../model/terms.ts';
import { formatChineseNumber } from './chinese-numeral.ts';

/** 第二十三条第一款第（二）项, 第十条之一: as laws number themselves. */
export function formatArticle({ article, suffix, paragraph, item }: ArticleReference): string {
  const parts = [
    `第${formatChineseNumber(article)}条`,
    suffix && `之${formatChineseNumber(suffix)}`,
    paragraph && `第${formatChineseNumber(paragraph)}款`,
    item && `第（${formatChineseNumber(item)}）项`,
  ];
  return parts.filter((part) => typeof part === 'string').join('');
}
