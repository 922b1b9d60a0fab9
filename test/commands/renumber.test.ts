import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renumber } from '../../scripts/commands/renumber.ts';

const RULE = [
  '---',
  '施行日期: 2026-01-01',
  '公开: {范围: 社会, 形式: [公开栏], 时间: 长期}',
  '---',
  '',
  '## 第一章　总则',
  '',
  '第一条　按照本制度第四条第（四）项办理。',
  '',
  '## 第三章　办文',
  '',
  '第四条　范围：',
  '（一）收文；',
  '（三）发文；',
  '（四）归档。',
  '',
  '前款第（三）项依照《中华人民共和国档案法》第四条办理。',
  '',
  '第五条　违反前条第（三）项的，依照第九条规定处理。',
  '',
].join('\r\n');

const OTHER =
  '---\n施行日期: 2026-01-01\n---\n\n第一条　依照《办文制度》第四条和[办文制度](01-办文制度.md)第五条办理。\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renumber-'));
  await put('收发室/单位.md', '---\n名称: 示范县收发室\n编制日期: 2026-11\n---\n');
  await put('收发室/制度/01-办文制度.md', `\uFEFF${RULE}`);
  await put('收发室/制度/02-会议制度.md', OTHER);
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  const file = join(folder, 'content', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const text = (path: string) => readFile(join(folder, 'content', path), 'utf8');
const run = (write: boolean) =>
  renumber({
    contentDir: join(folder, 'content'),
    diagramsDir: join(folder, 'diagrams'),
    units: [],
    write,
  });

test('shows what would change and leaves the files alone', async () => {
  const shown = await run(false);
  expect(shown).toContain('-## 第三章　办文\n+## 第二章　办文');
  expect(shown).toContain('“收发室/制度/01-办文制度.md”第 19 行的“第九条”原来指哪一处不能确定');
  expect(shown).toContain('以上改动还没有写入，涉及 2 个文件。');
  expect(await text('收发室/制度/01-办文制度.md')).toBe(`\uFEFF${RULE}`);
});

test('renumbers, follows every reference and keeps every other byte', async () => {
  await run(true);
  const expected = RULE.replace('第四条第（四）项', '第二条第（三）项')
    .replace('第三章', '第二章')
    .replace('第四条　范围', '第二条　范围')
    .replace('（三）发文', '（二）发文')
    .replace('（四）归档', '（三）归档')
    .replace('前款第（三）项', '前款第（二）项')
    .replace('第五条　违反前条第（三）项', '第三条　违反前条第（二）项');
  expect(await text('收发室/制度/01-办文制度.md')).toBe(`\uFEFF${expected}`);
  expect(await text('收发室/制度/02-会议制度.md')).toBe(
    OTHER.replace('》第四条', '》第二条').replace(')第五条', ')第三条'),
  );
});

test('follows references in a text without articles, with numbers of Markdown lists and numbers that are glued', async () => {
  const before = [
    '---\n施行日期: 2026-01-01\n---\n',
    '1. 归档范围',
    '（1）收文；（2）发文；',
    '（4）合同。',
    '前款第（4）项由办公室归档。',
    '3. 移交',
    '依照本制度第1条第（4）项、第一条第（2）项办理。',
    '4. 附则',
    '本制度第4条自印发之日起施行。\n',
  ].join('\n\n');
  await put('收发室/制度/03-归档制度.md', before);
  await run(true);
  expect(await text('收发室/制度/03-归档制度.md')).toBe(
    before
      .replace('（4）合同', '（3）合同')
      .replaceAll('第（4）项', '第（3）项')
      .replace('3. 移交', '2. 移交')
      .replace('4. 附则', '3. 附则')
      .replace('本制度第4条', '本制度第3条'),
  );
});

test('finds nothing to do the second time', async () => {
  await run(true);
  const before = await text('收发室/制度/01-办文制度.md');
  expect(await run(true)).toBe('序号都是连续的，不用改动。\n');
  expect(await text('收发室/制度/01-办文制度.md')).toBe(before);
});
