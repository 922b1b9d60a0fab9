import { mkdir, readFile, rename } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fileTrouble } from '../../scripts/commands/file-trouble.ts';

test.each([
  ['a file that is not there', () => readFile('test/没有.md'), '“test/没有.md”：不存在'],
  ['a folder where a file should be', () => rename('package.json', 'test'), '“test”：是一个文件夹，不是文件'],
  ['a file where a folder should be', () => mkdir('package.json/内容'), '“package.json/内容”：不是文件夹'],
])('%s is told in Chinese, with its path', async (_, attempt, told) => {
  const error = await attempt().catch((reason: unknown) => reason);
  expect(fileTrouble(error)).toContain(told);
});

test('a fault of our own is none of the files', () => {
  expect(fileTrouble(new TypeError('undefined is not a function'))).toBeUndefined();
});
