import { describe, expect, test } from 'vitest';
import { loadSearchTokens } from '../../../scripts/render/site/search/search-tokens.ts';

const { forIndex, termOf, forQuery } = loadSearchTokens();

function indexed(text: string): readonly string[] {
  const terms: string[] = [];
  forIndex(text, (key) => terms.push(termOf(key)));
  return terms;
}

describe('the index', () => {
  test('holds each pair of characters and the last character of a run', () => {
    expect(indexed('信访局')).toEqual(['信访', '访局', '局']);
  });

  test('joins a number to the character after it', () => {
    expect(indexed('在30日内')).toEqual(['在', '30', '30日', '日内', '内']);
  });

  test('knows a pair again by its key, also the first and the last of all characters', () => {
    expect(indexed('二〇二六')).toEqual(['二〇', '〇二', '二六', '六']);
    expect(indexed('〇㐀鿿〇')).toEqual(['〇㐀', '㐀鿿', '鿿〇', '〇']);
  });

  test('keeps rare characters whole, and joins them to the character after them', () => {
    expect(indexed('王𬭼工程师')).toEqual(['王', '𬭼', '𬭼工', '工程', '程师', '师']);
  });

  test('takes full-width letters and digits for plain ones', () => {
    expect(indexed('ＸＭ－００１')).toEqual(['xm-001']);
  });
});

describe('a query', () => {
  test('asks for pairs; a single character is asked for itself', () => {
    expect([...forQuery('信访局')]).toEqual(['信访', '访局']);
    expect([...forQuery('局')]).toEqual(['局']);
  });

  test.each(['𬭼', '王𬭼', '𬭼工程师', '𬭼𫖮', '𬭼a1', 'a1𬭼'])(
    'with rare characters, %s, asks for what the index holds',
    (query) => {
      const terms = [...forQuery(query)];
      expect(terms).not.toEqual([]);
      expect(indexed(query)).toEqual(expect.arrayContaining(terms));
    },
  );

  test('asks for a number with its unit', () => {
    expect([...forQuery('30日')]).toEqual(['30日']);
    expect([...forQuery('30日内')]).toEqual(['30日', '日内']);
  });
});
