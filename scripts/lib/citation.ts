import type { Place } from '../model/place.ts';
import type { ArticleReference, Citation, LegalBasis } from '../model/terms.ts';
import { nameIndex } from './citation/name-index.ts';
import { readArticles } from './citation/read-articles.ts';
import { standsForItself } from './citation/stands-for-itself.ts';

/** A part of a text, by UTF-16 index. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every `《title》` with the articles that follow it (CONTENT.md §3). Whether the title is a law is not judged.
 * `place` is that of the first character of `text`, which stands on one line.
 */
export function findCitations(text: string, place: Place): readonly Citation[] {
  return titleSpans(text).map((span) =>
    citation(text, span, text.slice(span.start + 1, span.end - 1), place),
  );
}

/**
 * Finds registered document numbers and short names (国务院令第513号, 信访条例) that stand in a text without 《》, with the
 * articles that follow. The longest name counts, and a name that is part of a longer word does not: 保密法 in 保密法规.
 */
export function findNamedCitations(
  text: string,
  place: Place,
  names: ReadonlySet<string>,
): readonly Citation[] {
  const namesAt = nameIndex(names);
  const titles = text.includes('《')
    ? titleSpans(text).map(({ start, end }) => ({ start, end: remarkEnd(text, end) }))
    : [];
  const found: Citation[] = [];
  let nextTitle = 0;
  for (let start = 0; start < text.length - 1; start++) {
    const title = titles[nextTitle];
    if (title && start >= title.start) {
      start = title.end - 1;
      nextTitle += 1;
      continue;
    }
    const candidates = namesAt(text, start);
    if (candidates.length === 0) continue;
    const name = candidates.find((candidate) => standsForItself(text, start, candidate));
    if (name === undefined) continue;
    const named = citation(text, { start, end: start + name.length }, name, place);
    found.push(named);
    start += named.text.length - 1;
  }
  return found;
}

/** Both kinds of citation in a text, in reading order: titles in 《》, and registered `names` that stand without. */
export function findAllCitations(
  text: string,
  place: Place,
  names: ReadonlySet<string>,
): readonly Citation[] {
  const titled = text.includes('《') ? findCitations(text, place) : [];
  const named = findNamedCitations(text, place, names);
  return [...titled, ...named].sort((a, b) => a.place.column - b.place.column);
}

/** One entry of 依据, with the citations in it; none where the entry names no title. */
export function parseLegalBasis(text: string, place: Place): LegalBasis {
  return { text, citations: findCitations(text, place), place };
}

function citation(text: string, { start, end }: Span, title: string, place: Place): Citation {
  const { articles, end: citationEnd } = articlesBehind(text, end);
  return {
    title,
    articles,
    text: text.slice(start, citationEnd),
    quoted: text[start] === '《',
    place: { ...place, column: place.column + Array.from(text.slice(0, start)).length },
  };
}

/** Where the titles stand, brackets included. A title may hold another one; one that is not closed is none. */
function titleSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = text.indexOf('《');
  while (start >= 0) {
    const end = titleEnd(text, start);
    if (end !== undefined) spans.push({ start, end });
    start = text.indexOf('《', end ?? start + 1);
  }
  return spans;
}

const LONGEST_TITLE = 200;

/** The index behind the 》 that closes the 《 at `start`. */
function titleEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < Math.min(text.length, start + LONGEST_TITLE); index++) {
    if (text[index] === '《') depth += 1;
    if (text[index] === '》') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

/** Remarks that tell which text is meant: （试行）, （2021年修订）, （2022年5月1日起施行）, （国务院令第513号）. */
const REMARKS =
  '(?:\\s*[（(](?:试行|暂行|草案|\\d{4}年?(?:版|本)?|[^（）()《》]{0,40}(?:修订|修正|修改|通过|公布|发布|印发|颁布|施行|实施)[^（）()《》]{0,6}|[^（）()《》]{2,24}号)[）)]){0,3}';
const REMARK = new RegExp(REMARKS, 'uy');
/**
 * What may stand between a title and its articles: remarks, the bracket that closes behind a document number, and the
 * chapter, which is said for convenience.
 */
const BETWEEN = new RegExp(
  `[）)]?${REMARKS}\\s*(?:的|中的?)?\\s*(?:第[0-9〇零一二三四五六七八九十百]+[编章节]){0,3}\\s*`,
  'uy',
);

/** The index behind a title that ends at `end` and its remarks: the number in them is no citation of its own. */
function remarkEnd(text: string, end: number): number {
  REMARK.lastIndex = end;
  return end + (REMARK.exec(text)?.[0].length ?? 0);
}

/** The articles behind a title that ends at `end`. Without articles, a remark in brackets is no part of the citation. */
function articlesBehind(
  text: string,
  end: number,
): { readonly articles: readonly ArticleReference[]; readonly end: number } {
  BETWEEN.lastIndex = end;
  const between = BETWEEN.exec(text)?.[0].length ?? 0;
  return readArticles(text, end + between) ?? { articles: [], end };
}
