import type { Place } from '../model/place.ts';
import type { ArticleReference, Citation, LegalBasis } from '../model/terms.ts';
import { readArticles } from './citation/read-articles.ts';

/** （试行）, （2021年修订）, （国务院令第513号）: what may stand between a title and its articles. */
const REMARK =
  /^\s*[（(](?:试行|暂行|草案|[^（）()《》]{0,20}(?:修订|修正|修改|通过|公布)[^（）()《》]{0,6}|[^（）()《》]{2,24}号)[）)]/u;
/** 第三章第十条 cites the article; the chapter is said for convenience. */
const CHAPTER = /^\s*(?:的|中的?)?\s*(?:第[0-9〇零一二三四五六七八九十百]+[编章节]){0,3}\s*/u;

/**
 * Finds every `《title》` with the articles that follow it (CONTENT.md §3). Whether the title is a law is not judged.
 * `place` is that of the first character of `text`, which stands on one line.
 */
export function findCitations(text: string, place: Place): readonly Citation[] {
  return titleSpans(text).map(({ start, end }) => {
    const { articles, end: citationEnd } = articlesBehind(text, end);
    return {
      title: text.slice(start + 1, end - 1),
      articles,
      text: text.slice(start, citationEnd),
      quoted: true,
      place: placeAt(text, start, place),
    };
  });
}

/** One entry of 依据, with the citations in it; none where the entry names no title. */
export function parseLegalBasis(text: string, place: Place): LegalBasis {
  return { text, citations: findCitations(text, place), place };
}

/** Where the titles stand in a text, brackets included, by UTF-16 index. A title may hold another one. */
export function titleSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '《') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (character === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push({ start, end: index + 1 });
    }
  }
  return spans;
}

/** The articles behind a title that ends at `end`; without any, the remark in brackets is no part of the citation. */
export function articlesBehind(
  text: string,
  end: number,
): { readonly articles: readonly ArticleReference[]; readonly end: number } {
  let start = end;
  for (let remark = REMARK.exec(text.slice(start, start + 60)); remark; ) {
    start += remark[0].length;
    remark = REMARK.exec(text.slice(start, start + 60));
  }
  start += CHAPTER.exec(text.slice(start, start + 60))?.[0].length ?? 0;
  return readArticles(text, start) ?? { articles: [], end };
}

/** The place of a UTF-16 index in a text that stands on one line. */
export function placeAt(text: string, index: number, place: Place): Place {
  return { ...place, column: place.column + Array.from(text.slice(0, index)).length };
}
