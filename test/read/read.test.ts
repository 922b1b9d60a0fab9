import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isProblem } from '../../scripts/lib/problem.ts';
import { read } from '../../scripts/read/read.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
}
const readAll = () => read({ contentDir: join(root, 'content'), diagramsDir: join(root, 'diagrams') });
const messages = async () =>
  (await readAll()).diagnostics.map(({ severity, message }) => `${severity}: ${message}`);

describe('a file', () => {
  test('is what its place says', async () => {
    write(
      'content/汇编.md',
      'content/法规/信访工作条例.md',
      'content/收发室/单位.md',
      'content/收发室/职权/01-办公室/科室.md',
      'content/收发室/职权/01-办公室/01-收文办理.md',
      'content/收发室/制度/01-会议制度.md',
      'content/收发室/考核/01-考核办法.md',
      'content/收发室/图片/一楼/大厅.JPG',
      'diagrams/收发室/收文办理.mmd',
      'diagrams/别处/收文办理.mmd',
    );
    const { value, diagnostics } = await readAll();
    expect(diagnostics).toEqual([]);
    const unit = '收发室';
    const department = '01-办公室';
    expect(value.map(({ bytes, ...file }) => file)).toEqual([
      { path: 'diagrams/别处/收文办理.mmd', role: 'diagram' },
      { path: 'diagrams/收发室/收文办理.mmd', role: 'diagram', unit },
      { path: '收发室/制度/01-会议制度.md', role: 'rule', unit },
      { path: '收发室/单位.md', role: 'unit', unit },
      { path: '收发室/图片/一楼/大厅.jpg', role: 'picture', unit },
      { path: '收发室/考核/01-考核办法.md', role: 'assessment', unit },
      { path: '收发室/职权/01-办公室/01-收文办理.md', role: 'power', unit, department },
      { path: '收发室/职权/01-办公室/科室.md', role: 'department', unit, department },
      { path: '汇编.md', role: 'workspace' },
      { path: '法规/信访工作条例.md', role: 'law' },
    ]);
    expect(Buffer.from(value.at(-1)?.bytes ?? []).toString()).toBe('content/法规/信访工作条例.md');
  });

  test('of the folder of word lists is read when its name is that of a list, and left alone otherwise', async () => {
    write(
      'content/收发室/单位.md',
      'content/_词表/错词.txt',
      'content/_词表/说明.docx',
      'content/_词表/单位.md',
    );
    const { value, diagnostics } = await readAll();
    expect(value.map(({ path, role }) => [path, role])).toEqual([
      ['_词表/错词.txt', 'word-list'],
      ['收发室/单位.md', 'unit'],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('that starts with _ or . is left alone, and so is all below such a folder', async () => {
    write(
      'content/收发室/单位.md',
      'content/_草稿/甲.docx',
      'content/收发室/_旧.md',
      'content/.DS_Store',
      'diagrams/.x',
    );
    const { value, diagnostics } = await readAll();
    expect(value.map(({ path }) => path)).toEqual(['收发室/单位.md']);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['说明.md', '“说明.md”不是汇编认识的文件，没有编入。'],
    ['法规/清单.xlsx', '“法规/清单.xlsx”不是汇编认识的文件，没有编入。'],
    ['法规/旧/条例.md', '“法规/旧/条例.md”不是汇编认识的文件，没有编入。'],
    ['收发室/说明.md', '“收发室/说明.md”不是汇编认识的文件，没有编入。'],
    ['收发室/附件/表.md', '“收发室/附件”不是汇编认识的文件夹，其中的文件没有编入。'],
    ['收发室/职权/收文.md', '职权文件“收发室/职权/收文.md”没有放在科室的文件夹中，没有编入。'],
    ['收发室/制度/会议.doc', '“收发室/制度/会议.doc”不是汇编认识的文件，没有编入。'],
    ['收发室/图片/大厅.bmp', '“收发室/图片/大厅.bmp”不是汇编认识的文件，没有编入。'],
    ['diagrams/收发室/收文.mmd', '流程图文件夹“diagrams”放在了内容文件夹里面，其中的文件没有读入。'],
    ['文印室/职权/说明.md', '文件夹“文印室”中没有“单位.md”，其中的文件没有编入。'],
    ['../diagrams/收发室/收文.vsdx', '“diagrams/收发室/收文.vsdx”不是汇编认识的文件，没有编入。'],
  ])('in no known place is a warning: %s', async (path, message) => {
    write('content/收发室/单位.md', `content/${path}`);
    const { value } = await readAll();
    expect(value.map((file) => file.path)).toEqual(['收发室/单位.md']);
    expect(await messages()).toEqual([`warning: ${message}`]);
  });

  test('whose folder is unknown does not repeat what the folder is told', async () => {
    write(
      'content/收发室/单位.md',
      'content/文印室/一.md',
      'content/文印室/制度/二.md',
      'content/文印室/图片/三.png',
    );
    expect(await messages()).toHaveLength(1);
  });

  test('named on a Mac has the same path as elsewhere', async () => {
    write(`content/${'é'.normalize('NFD')}室/单位.md`);
    const { value } = await readAll();
    expect(value[0]).toMatchObject({ path: 'é室/单位.md', unit: 'é室' });
  });

  test('with a twin that only Linux can tell apart is taken once', async () => {
    write('content/收发室/单位.md', 'content/收发室/图片/A.png', 'content/收发室/图片/a.png');
    expect(await messages()).toEqual([
      'error: 文件名“收发室/图片/a.png”与同一文件夹中另一个文件的名称只有大小写或字符编码的差别。',
    ]);
  });
});

describe('a symbolic link', () => {
  beforeEach(() => write('content/收发室/单位.md', 'content/收发室/制度/01-甲.md', 'secret/密.md'));
  const link = (target: string, path: string) => symlinkSync(target, join(root, 'content', path));

  test.each([
    ['to a file outside', '../../../secret/密.md', '收发室/制度/02-乙.md'],
    ['to a folder outside', '../../secret', '收发室/制度2'],
    ['to nothing', 'gone.md', '收发室/制度/02-乙.md'],
    ['to a folder that holds it', '..', '收发室/制度/圈'],
  ])('%s is refused', async (_, target, path) => {
    link(target, path);
    const { value, diagnostics } = await readAll();
    expect(value.map((file) => file.path)).toEqual(['收发室/制度/01-甲.md', '收发室/单位.md']);
    expect(diagnostics.map(({ ruleId, place }) => `${ruleId} ${place.file}`)).toEqual([
      `path-stays-inside ${path}`,
    ]);
  });

  test('to a file inside is followed', async () => {
    link('01-甲.md', '收发室/制度/02-乙.md');
    const { value, diagnostics } = await readAll();
    expect(diagnostics).toEqual([]);
    expect(value.map((file) => file.path)).toContain('收发室/制度/02-乙.md');
  });
});

describe('a workspace', () => {
  test('without a content folder cannot be read', async () => {
    const error = await readAll().catch((thrown: unknown) => thrown);
    expect(isProblem(error) && error.kind).toBe('environment');
    expect(error).toHaveProperty('message', expect.stringMatching(/^找不到内容文件夹“.*”。请在汇编/));
  });

  test.each([
    ['直接放着“单位.md”，是一个单位自己的文件夹', ['content/单位.md', 'content/制度/01-甲.md']],
    ['单位的文件夹在“我局/content”里面，请写 --content ', ['content/我局/content/收发室/单位.md']],
    ['“收发室/单位.md.txt”的文件名不对，请改成“单位.md”。', ['content/收发室/单位.md.txt']],
    ['“收发室/单位 .md”的文件名不对，请改成“单位.md”。', ['content/收发室/单位 .md']],
    ['请为每个单位建一个文件夹，在其中新建“单位.md”', ['content/法规/信访工作条例.md']],
  ])('without a unit says what to do: %s', async (hint, paths) => {
    write(...paths);
    const error = await readAll().catch((thrown: unknown) => thrown);
    expect(isProblem(error) && error.kind).toBe('environment');
    expect(error).toHaveProperty('message', expect.stringContaining(`里没有单位。`));
    expect(error).toHaveProperty('message', expect.stringContaining(hint));
  });

  test('needs no diagrams folder', async () => {
    write('content/收发室/单位.md');
    expect((await readAll()).diagnostics).toEqual([]);
  });
});
