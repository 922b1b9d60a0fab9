import { formatArticle } from '../lib/format-article.ts';
import { lawOf } from '../lib/law-of.ts';
import { proseText } from '../lib/plain-text.ts';
import type { Law, LawArticle } from '../model/entry.ts';
import type { ProseBlock } from '../model/prose.ts';
import type { ArticleReference, Citation } from '../model/terms.ts';

/**
 * The text of the cited articles that the registry holds, one entry a paragraph, each article after its number and in
 * quotation marks. A citation of one paragraph (第X款) quotes that paragraph alone.
 */
export function quotedArticles(
  citations: readonly Citation[],
  lawIndex: ReadonlyMap<string, Law>,
): readonly string[] {
  return citations.flatMap(({ title, articles }) => {
    const held = lawOf(lawIndex, title)?.articles ?? [];
    return articles.flatMap((cited) => {
      const article = held.find(
        (candidate) => candidate.article === cited.article && candidate.suffix === cited.suffix,
      );
      return article ? quote(citedPassage(article, cited)) : [];
    });
  });
}

interface Passage {
  /** 第二十三条第一款. */
  readonly number: string;
  readonly blocks: readonly ProseBlock[];
}

function citedPassage({ article, suffix, blocks }: LawArticle, { paragraph }: ArticleReference): Passage {
  const whole = { article, ...(suffix !== undefined && { suffix }) };
  const all = { number: formatArticle(whole), blocks };
  if (paragraph === undefined) return all;
  const starts = blocks.flatMap((block, index) =>
    block.type === 'paragraph' && !block.marker ? [index] : [],
  );
  const start = starts[paragraph - 1];
  if (start === undefined) return all;
  return { number: formatArticle({ ...whole, paragraph }), blocks: blocks.slice(start, starts[paragraph]) };
}

function quote({ number, blocks }: Passage): readonly string[] {
  const paragraphs = blocks.map((block) => proseText([block])).filter((text) => text !== '');
  return paragraphs.map(
    (text, index) =>
      `${index === 0 ? `${number}：“` : ''}${text}${index === paragraphs.length - 1 ? '”' : ''}`,
  );
}
