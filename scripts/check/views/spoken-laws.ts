import { readArticles } from '../../lib/citation/read-articles.ts';
import type { Law } from '../../model/entry.ts';
import type { Citation } from '../../model/terms.ts';

/** Short names that a text gives its laws: 《中华人民共和国档案法》（以下简称《档案法》）. By short name, the title it stands for. */
export function aliasesIn(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts
      .filter((text) => text.includes('简称'))
      .flatMap((text) => [...text.matchAll(ALIAS)])
      .map(({ 1: title = '', 2: alias = '' }) => [alias, title]),
  );
}

const ALIAS =
  /《([^《》]+)》\s*[（(](?:[^（）()]{0,20}，)?(?:以下)?[简统]称(?:为)?[“"]?《?([^《》“”"（）()]+)》?[”"]?[)）]/gu;

/** One law cited in a text, at a UTF-16 index. */
export interface NamedAt {
  readonly citation: Citation;
  readonly index: number;
  readonly law?: Law;
}

/**
 * 该法第三十条, 上述条例第五条: articles of the law that the text named last before, if that is of the kind. An office gives no
 * 法 and no 条例 of its own, so that 本法 behind the name of a law means that law.
 */
export function pronounCitations(text: string, named: readonly NamedAt[]): readonly NamedAt[] {
  if (named.length === 0) return [];
  return [...text.matchAll(PRONOUN)].flatMap(({ 0: word, 1: kind = '', index }) => {
    const last = named.findLast((one) => one.index < index);
    const read = readArticles(text, index + word.length);
    if (!last?.law || !read || !last.law.name.replace(/（[^）]*）$/, '').endsWith(kind)) return [];
    const { file, line } = last.citation.place;
    const citation: Citation = {
      title: word,
      articles: read.articles,
      text: text.slice(index, read.end),
      quoted: false,
      place: { file, line, column: index + 1 },
    };
    return [{ citation, index, law: last.law }];
  });
}

const PRONOUN = /(?:[该同此]|上述|前述|本(?=法|条例))(法|条例|办法|规定|细则|决定)(?=第)/gu;
