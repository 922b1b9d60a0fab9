import { expect, test } from 'vitest';
import { parseSource } from './parse-source.ts';

test('reads a pair a line, and says which line is none', async () => {
  const { entry, findings } = await parseSource('word-list', '# 财务\n报帐员→报账员\n\n登陆 登录\n');
  expect(entry?.lists.typos).toEqual([{ from: '报帐员', to: '报账员' }]);
  expect(findings).toEqual(['4:1 词表中的“登陆 登录”没有用“→”隔开两个词。']);
});
