import { expect, test } from 'vitest';
import { relativeHref, safeName } from '../../../scripts/render/site/plan/address.ts';
import { claimAddresses } from '../../../scripts/render/site/plan/claim-addresses.ts';

test.each([
  ['index.html', '甲/index.html', '%E7%94%B2/index.html'],
  ['a/b/c.html', 'a/b/d.html', 'd.html'],
  ['a/b/c.html', 'a/b/c.html', 'c.html'],
  ['a/b/c.html', 'index.html', '../../index.html'],
  ['a/b/c.html', 'x/b/c.html', '../../x/b/c.html'],
  ['a/b/c.html', 'assets/', '../../assets/'],
])('from %s to %s is %s', (from, to, href) => {
  expect(relativeHref(from, to)).toBe(href);
});

test('a fragment is added', () => {
  expect(relativeHref('a.html', 'b.html', 'h1')).toBe('b.html#h1');
});

test.each([
  ['“三重一大”集体决策制度', '“三重一大”集体决策制度'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
  ['..', '未命名'],
  ['con', 'con-'],
  ['AUX.b', 'AUX-.b'],
  ['contact', 'contact'],
  ['收文 办理.', '收文-办理'],
])('the name %s becomes %s', (slug, name) => {
  expect(safeName(slug)).toBe(name);
});

test('two pages never share an address, whatever the case of their letters', () => {
  const claim = claimAddresses(['index.html']);
  expect(claim('', 'Index', '.html')).toBe('Index-2.html');
  expect(claim('a/', '甲', '.html')).toBe('a/甲.html');
  expect(claim('a/', '甲', '.html')).toBe('a/甲-2.html');
});
