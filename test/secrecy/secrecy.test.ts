import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import type { OutputFile } from '../../scripts/model/output.ts';
import { TARGETS } from '../../scripts/model/target.ts';
import type { Compiled } from '../../scripts/pipeline/content.ts';
import { read } from '../../scripts/read/read.ts';
import { readPdf } from '../../scripts/scan/read-pdf.ts';
import { docxText, isPrinted, pdfPages, squeeze } from '../contract/printed-text.ts';
import { writtenBody, writtenFields } from '../contract/written-text.ts';
import { compileFolder, produceAll } from '../support/compile-folder.ts';
import { readings } from './readings.ts';
import { telltalesIn, WITHHELD } from './telltales.ts';

const FOLDER = 'test/fixtures/secrecy';
const UNIT = '样例局';

let compiled: Compiled;
let files: readonly OutputFile[];
let findings: readonly Diagnostic[];

beforeAll(async () => {
  compiled = await compileFolder(FOLDER);
  const made = await produceAll(compiled, TARGETS);
  files = made.value;
  findings = [...compiled.diagnostics, ...made.diagnostics];
}, 300_000);

const isPublic = ({ path }: OutputFile) => /^(?:site|data)\/|\/公开版\//.test(path);
const book = (edition: string, ending: string) =>
  files.find(({ path }) => path.startsWith(`${UNIT}/${edition}/`) && path.endsWith(ending))?.contents ??
  new Uint8Array();

test('nothing is at fault, and every pointer to what is withheld is warned of', () => {
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const warned = findings.filter(({ ruleId }) => ruleId === 'withheld-reference-neutral');
  expect(warned.map(({ place }) => place.file)).toEqual(
    expect.arrayContaining([
      '样例局/职权/01-综合科/01-公开事项办理.md',
      '样例局/制度/01-公开管理制度.md',
      '邻居局/单位.md',
    ]),
  );
});

test('no public file holds anything of what is withheld, wherever and however one looks', async () => {
  const open = files.filter(isPublic);
  expect(open.map(({ path }) => path.replace(/.*\./, ''))).toEqual(
    expect.arrayContaining(['pdf', 'docx', 'html', 'json', 'js', 'png', 'jpg', 'svg']),
  );
  const leaks: string[] = [];
  for (const file of open) {
    for (const text of await readings(file)) {
      leaks.push(...telltalesIn(text, WITHHELD).map((telltale) => `${file.path}: ${telltale}`));
    }
  }
  expect([...new Set(leaks)]).toEqual([]);
});

test.each(['.pdf', '.docx'])('the same look finds them in the internal %s', async (ending) => {
  const file = { path: `内部版${ending}`, contents: book('内部版', ending) };
  const all = (await readings(file)).join('\n');
  const shown = [
    /绝密/,
    /密名/,
    /密规/,
    /密环节/,
    /密法/,
    /SECRET/,
    /内名/,
    /内规/,
    /内环节/,
    /申环节/,
    /申请正文/,
  ];
  expect(shown.filter((telltale) => !telltale.test(all))).toEqual([]);
});

test('the leak scan reads alternative texts and links of a PDF', async () => {
  const parts = await readPdf(book('内部版', '.pdf'));
  const hidden = parts.filter(({ part }) => part.endsWith('替代文字和链接')).flatMap(({ lines }) => lines);
  expect(hidden).toContain('密图说明零三');
});

test('a law that only withheld texts cite is not public', async () => {
  for (const file of files.filter(isPublic)) {
    const all = (await readings(file)).join('');
    expect(all, file.path).not.toMatch(/密法|保守国家秘密法/);
  }
});

test('what points to something withheld is printed as neutral text', () => {
  const text = squeeze(docxText(book('公开版', '.docx')));
  expect(text).toContain('遵守有关规定的要求');
  expect(text).toContain('见有关规定，并遵守有关规定和有关规定。');
  expect(text).toContain('编码为有关规定的事项另行规定，适用有关规定。');
});

test('a power on application has its row, and what is withheld is counted', () => {
  const text = squeeze(docxText(book('公开版', '.docx')));
  expect(text).toContain('档案查阅事项');
  expect(text).toContain('APPLY-QT-5');
  expect(text).toContain('依申请公开，请向样例县样例事务局提出书面申请');
  expect(text).toContain('涉及国家秘密');
});

describe.each([
  ['PDF', async (edition: string) => (await pdfPages(book(edition, '.pdf'))).map(squeeze)],
  ['Word file', async (edition: string) => [squeeze(docxText(book(edition, '.docx')))]],
] as const)('in the %s', (_, pagesOf) => {
  test('the internal edition holds all of it', async () => {
    const pages = await pagesOf('内部版');
    const missing = (await writtenByClerks()).filter(({ text }) => !isPrinted(text, pages));
    expect(missing).toEqual([]);
  });

  test('the review edition holds internal passages and nothing of what is classified', async () => {
    const pages = await pagesOf('送审稿');
    const written = await writtenByClerks();
    const open = written.filter(({ path }) => !isClassified(path));
    expect(open.filter(({ text }) => !isPrinted(text, pages))).toEqual([]);
    const all = pages.join('');
    const leaked = written.filter(
      ({ path, text }) => isClassified(path) && /绝密|密环节/.test(text) && all.includes(text),
    );
    expect(leaked).toEqual([]);
    expect(all).not.toContain('密名甲乙丙丁');
  });
});

test('the classified catalogue beside it holds the row of each classified power, and no body', async () => {
  const catalogue = files.find(({ path }) => path.startsWith(`${UNIT}/送审稿/涉密`));
  const all = squeeze(docxText(catalogue?.contents ?? new Uint8Array()));
  for (const cell of [
    '密名甲乙丙丁',
    '属于国家秘密，绝密理由拾贰',
    '《中华人民共和国保守国家秘密法》第三条',
  ]) {
    expect(all).toContain(cell);
  }
  const leaked = (await writtenByClerks()).filter(
    ({ path, text }) => isClassified(path) && /绝密(?!理由拾贰)|密环节/.test(text) && all.includes(text),
  );
  expect(leaked).toEqual([]);
});

const isClassified = (path: string) => /密档文件名|密规文件名/.test(path);

/** Each piece of text in the files of the unit that holds a telltale word. */
async function writtenByClerks(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const folders = { contentDir: `${FOLDER}/content`, diagramsDir: `${FOLDER}/diagrams` };
  return (await read(folders)).value
    .filter(({ path, unit }) => unit === UNIT && path.endsWith('.md'))
    .flatMap(({ path, bytes }) => {
      const source = new TextDecoder().decode(bytes);
      return [...writtenBody(source), ...writtenFields(source)]
        .flatMap(({ text }) => text.split(/[、；]/))
        .filter((text) => /绝密|密环节|内部[^使]|申请[\p{Script=Han}]+：/u.test(text))
        .map((text) => ({ path, text: squeeze(text) }));
    });
}
