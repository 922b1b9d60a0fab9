import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { defined } from '../../lib/defined.ts';
import { plainText } from '../../lib/plain-text.ts';
import type { LawArticle } from '../../model/entry.ts';
import type { ProseBlock, ProseHeading } from '../../model/prose.ts';

const ARTICLE = new RegExp(`^第(${NUMERAL})条(?:之(${NUMERAL}))?`);

/** The articles that stand under headings such as `## 第二十三条` or `### 第十条之一`. */
export function readArticles(blocks: readonly ProseBlock[]): readonly LawArticle[] {
  return blocks.flatMap((block, index) => {
    const number = block.type === 'heading' ? articleOf(block) : undefined;
    if (!number) return [];
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex((next) => next.type === 'heading');
    return [{ ...number, blocks: end < 0 ? rest : rest.slice(0, end), place: block.place }];
  });
}

function articleOf(heading: ProseHeading): Pick<LawArticle, 'article' | 'suffix'> | undefined {
  const title = `${heading.marker?.text ?? ''}${plainText(heading.children)}`.trim();
  const [, number, suffix] = ARTICLE.exec(title) ?? [];
  const article = parseChineseNumber(number ?? '');
  if (article === undefined) return undefined;
  return defined({ article, suffix: suffix === undefined ? undefined : parseChineseNumber(suffix) });
}
