import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import type { OutputFile } from '../../scripts/model/output.ts';
import type { Compiled } from '../../scripts/pipeline/content.ts';
import { read } from '../../scripts/read/read.ts';
import { compileFolder, produceAll } from '../support/compile-folder.ts';
import { docxText, isPrinted, pdfPages, squeeze } from './printed-text.ts';
import { writtenBody, writtenCharts, writtenFields } from './written-text.ts';

const FOLDER = 'test/fixtures/contract';
const UNITS = ['青禾镇', '执法大队', '卫生院'];

let compiled: Compiled;
let findings: readonly Diagnostic[];
/** Squeezed text by unit: the pages of the PDF, and the Word file as one page. */
const pdf = new Map<string, readonly string[]>();
const docx = new Map<string, readonly string[]>();
/** Every content file of a unit, as written. */
const sources = new Map<string, string>();

beforeAll(async () => {
  compiled = await compileFolder(FOLDER);
  const made = await produceAll(compiled, ['internal']);
  findings = [...compiled.diagnostics, ...made.diagnostics];
  for (const unit of UNITS) {
    const file = (ending: string): OutputFile | undefined =>
      made.value.find(({ path }) => path.startsWith(`${unit}/内部版/`) && path.endsWith(ending));
    pdf.set(unit, (await pdfPages(file('.pdf')?.contents ?? new Uint8Array())).map(squeeze));
    docx.set(unit, [squeeze(docxText(file('.docx')?.contents ?? new Uint8Array()))]);
  }
  const folders = { contentDir: join(FOLDER, 'content'), diagramsDir: join(FOLDER, 'diagrams') };
  for (const { path, unit } of (await read(folders)).value) {
    const onDisk = path.startsWith('diagrams/') ? join(FOLDER, path) : join(FOLDER, 'content', path);
    if (unit !== undefined && /\.(?:md|mmd)$/.test(path)) sources.set(path, await readFile(onDisk, 'utf8'));
  }
}, 300_000);

test('content that follows the contract has no errors', () => {
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

/** What the contract itself announces, and what the fixture's deliberately careless notations deserve. */
const ANNOUNCED = ['file-is-known', 'part-is-complete', 'risk-is-rated', 'withheld-reference-neutral'];
const DESERVED = [
  'approval-is-on-file',
  'law-citation-has-form',
  'materials-and-conditions-stated',
  'power-code-has-form',
  'punctuation-is-chinese',
  'site-facts-complete',
];

test('it is warned of what the contract announces, and nothing cries wolf', () => {
  const warned = findings.filter(({ severity }) => severity === 'warning');
  expect(ANNOUNCED.filter((rule) => warned.every(({ ruleId }) => ruleId !== rule))).toEqual([]);
  expect(warned.filter(({ ruleId }) => ![...ANNOUNCED, ...DESERVED].includes(ruleId))).toEqual([]);
});

describe.each(UNITS)('the internal booklet of %s', (unit) => {
  test.each([
    ['PDF', pdf],
    ['Word file', docx],
  ] as const)('has every sentence, title and typed number in its %s', (_, books) => {
    const missing = writtenIn(unit)
      .filter(({ text }) => !isPrinted(squeeze(text), books.get(unit) ?? []))
      .map(({ from, text }) => `${from}: ${text}`);
    expect(missing).toEqual([]);
  });

  test('has the words of every chart in its PDF', () => {
    const pages = pdf.get(unit) ?? [];
    const missing = filesOf(unit)
      .flatMap(([path, source]) => writtenCharts(path, source).map((text) => ({ path, text })))
      .filter(({ text }) => !isPrinted(squeeze(text), pages))
      .map(({ path, text }) => `${path}: ${text}`);
    expect(missing).toEqual([]);
  });
});

test('the cover says the date in Chinese numerals', () => {
  expect(pdf.get('青禾镇')?.[0]).toContain('二〇二六年十一月');
  expect(pdf.get('执法大队')?.[0]).toContain('二〇二六年十一月');
  expect(pdf.get('卫生院')?.[0]).toContain('二〇二六年十月');
});

test('parts are numbered in sequence, under the titles that the unit gives them', () => {
  const parts = (unit: string) =>
    [...(docx.get(unit)?.[0] ?? '').matchAll(/第[一二三]部分/g)].map(([label]) => label);
  expect(new Set(parts('执法大队'))).toEqual(new Set(['第一部分', '第二部分']));
  expect(new Set(parts('卫生院'))).toEqual(new Set(['第一部分', '第二部分', '第三部分']));
  expect(docx.get('卫生院')?.[0]).toMatch(/第三部分考核评价办法/);
});

test('drafts are stamped on every page that says something, approved books are not', () => {
  const pages = (unit: string) => (pdf.get(unit) ?? []).filter((page) => page !== '');
  expect(pages('执法大队').every((page) => page.includes('草案'))).toBe(true);
  expect(pages('卫生院').every((page) => page.includes('送审'))).toBe(true);
  expect(pages('青禾镇').some((page) => /草案|送审/.test(page))).toBe(false);
});

test('what starts with _ or . is ignored', () => {
  expect([...sources.keys()].filter((path) => /\/[_.]/.test(path))).toEqual([]);
  expect(docx.get('青禾镇')?.[0]).not.toMatch(/草稿|旧权力|拟增权力/);
});

/** All that a clerk of the unit wrote and a reader of the whole book must find. */
function writtenIn(unit: string): readonly { readonly from: string; readonly text: string }[] {
  return filesOf(unit)
    .filter(([path]) => path.endsWith('.md'))
    .flatMap(([path, source]) => {
      const body = writtenBody(source).filter(({ text }) => !isFixedTitle(path, text));
      const fields = writtenFields(source).filter(({ key }) => isPrintedField(path, key));
      return [
        ...body.map(({ line, text }) => ({ from: `${path}:${line}`, text })),
        ...fields.map(({ key, text }) => ({ from: `${path} ${key}`, text: dateAsPrinted(key, text) })),
      ];
    })
    .flatMap(({ from, text }) => partsOf(text).map((part) => ({ from, text: part })));
}

const filesOf = (unit: string) =>
  [...sources].filter(([path]) => path.startsWith(`${unit}/`) || path.startsWith(`diagrams/${unit}/`));

/** Lists in text are set one item a line, and the conditions of a step with ；. */
const partsOf = (text: string) => text.split(/[、；，\n]/).filter((part) => part.trim() !== '');

/** The sections of a power are printed under the titles of the form, and a step by its name instead of a node's id. */
const isFixedTitle = (path: string, text: string) =>
  path.includes('/职权/') && /^(?:办理程序|流程图|风险与防范|备注|\s*[a-z]+\d*\s*)$/.test(text);

const UNIT_FIELDS = /^(?:名称|汇编名称|版次|投诉举报)/;
const NOT_PRINTED = /^(?:流程图|对应职权|规范性文件|制定科室|取整|计分单位|总分|对应职责)$/;

function isPrintedField(path: string, key: string): boolean {
  if (path.endsWith('/单位.md')) return UNIT_FIELDS.test(key);
  if (/\/(?:制度|考核)\//.test(path) && key.startsWith('公开')) return false;
  return !NOT_PRINTED.test(key);
}

function dateAsPrinted(key: string, text: string): string {
  const date = key.endsWith('日期') ? /^(\d{4})-0?(\d+)(?:-0?(\d+))?$/.exec(text) : null;
  if (!date) return text.replace(/^《(社会救助公示办法)》$/, '$1');
  return `${date[1]}年${date[2]}月${date[3] === undefined ? '' : `${date[3]}日`}`;
}
