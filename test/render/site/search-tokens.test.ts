import { describe, expect, test } from 'vitest';
import { loadSearchTokens } from '../../../scripts/render/site/search/search-tokens.ts';

const { forIndex, forQuery } = loadSearchTokens();

describe('the index', () => {
  test('holds each pair of characters and the last character of a run', () => {
    expect([...forIndex('信访局')]).toEqual(['信访', '访局', '局']);
  });

  test('joins a number to the character after it', () => {
    expect([...forIndex('在30日内')]).toEqual(['在', '30', '30日', '日内', '内']);
  });

  test('takes full-width letters and digits for plain ones', () => {
    expect([...forIndex('ＸＭ－００１')]).toEqual(['xm-001']);
  });
});

describe('a query', () => {
  test('asks for pairs; a single character is asked for itself', () => {
    expect([...forQuery('信访局')]).toEqual(['信访', '访局']);
    expect([...forQuery('局')]).toEqual(['局']);
  });

  test('asks for a number with its unit', () => {
    expect([...forQuery('30日')]).toEqual(['30日']);
    expect([...forQuery('30日内')]).toEqual(['30日', '日内']);
  });
});
