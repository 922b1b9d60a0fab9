import { beforeAll, describe, expect, test } from 'vitest';
import { applyOpinions } from '../../scripts/comments/apply-opinions.ts';
import { sentBooklet } from '../../scripts/pipeline/sent-booklet.ts';
import { randomOffice } from '../import/random-office.ts';
import { compileFiles } from '../support/compile-files.ts';
import { department, type OfficeFiles, power, supportingRule, unit } from '../support/office-files.ts';
import { type Deed, reviewed } from './reviewer.ts';
import { findable, opinionsIn, type Sent, sendOut } from './sent-office.ts';

async function recompile(files: ReadonlyMap<string, string>) {
  const compilation = await compileFiles(Object.fromEntries(files));
  const [own] = compilation.units;
  if (!own) throw new Error('The unit is gone.');
  return sentBooklet(compilation, own, 'internal');
}

const RULE_PATH = '收发室/制度/01-办文制度.md';
const RULE = [
  '第一条　为了**规范**办文工作，制定本制度。',
  '第二条　办公室统一收文。各科室不得\n自行收文。',
  '第三条　收文当日登记。',
  '第四条　登记后分送承办科室。登记后归档。',
].join('\n\n');
const RISKS =
  '| 风险点 | 等级 | 防范措施 |\n| --- | --- | --- |\n| 公文丢失 | 高 | 逐件登记 |\n| 拖延办理 | 中 | 定期催办 |';
const office: OfficeFiles = {
  ...unit(),
  ...department('## 职能职责\n\n1. 负责公文收发。'),
  ...power({ 承诺时限: '5个工作日' }, `## 风险与防范\n\n${RISKS}`),
  ...supportingRule(RULE),
};

let sent: Sent;
beforeAll(async () => {
  sent = await sendOut(office);
});

/** The files that the deeds change, and how many of the opinions are written. */
async function applied(from: Sent, ...deeds: readonly Deed[]) {
  const opinions = opinionsIn(reviewed(from.docx, deeds), from);
  const done = await applyOpinions(opinions, from.text, from.files, recompile);
  return { ...done, opinions };
}

describe('a change whose place is certain is written', () => {
  test.each<readonly [string, Deed, string, string]>([
    ['word', { type: 'replace', find: '统一收文', by: '集中收文', tracked: true }, '统一收文', '集中收文'],
    [
      'sign that is markup',
      { type: 'replace', find: '当日', by: '*当日*', tracked: true },
      '当日',
      '\\*当日\\*',
    ],
    ['split', { type: 'split', find: '各科室不得', tracked: true }, '各科室不得', '\n\n各科室不得'],
    ['join', { type: 'join', find: '收文当日登记', tracked: true }, '登记。\n\n第四条', '登记。第四条'],
    [
      'paragraph that is gone',
      { type: 'drop-paragraph', find: '收文当日登记', tracked: true },
      '第三条　收文当日登记。\n\n',
      '',
    ],
    [
      'new paragraph',
      { type: 'add-paragraph', find: '收文当日登记', text: '涉密公文单独登记。', tracked: false },
      '收文当日登记。',
      '收文当日登记。\n\n涉密公文单独登记。',
    ],
  ])('%s', async (_, deed, from, to) => {
    const { files, numbers } = await applied(sent, deed);
    expect([...files.keys()]).toEqual([RULE_PATH]);
    expect(files.get(RULE_PATH)).toBe(office[RULE_PATH]?.replace(from, to));
    expect(numbers.size).toBe(1);
  });

  test('field, cell and row, each in its line', async () => {
    const { files } = await applied(
      sent,
      { type: 'replace', find: '5个工作日', by: '3个工作日', tracked: true },
      { type: 'replace', find: '定期催办', by: '每周|催办', tracked: true },
      { type: 'drop-row', find: '逐件登记', tracked: true },
    );
    const [path = '', text = ''] = [...files][0] ?? [];
    expect(text).toBe(
      office[path]
        ?.replace('承诺时限: 5个', '承诺时限: 3个')
        .replace('定期催办', '每周\\|催办')
        .replace('| 公文丢失 | 高 | 逐件登记 |\n', ''),
    );
  });

  test('in a file with carriage returns and a byte order mark, every other byte stays', async () => {
    const text = `\ufeff${office[RULE_PATH]}`.replaceAll('\n', '\r\n');
    const other = await sendOut({ ...office, [RULE_PATH]: text });
    const { files } = await applied(other, { type: 'split', find: '登记后归档', tracked: true });
    expect(files.get(RULE_PATH)).toBe(text.replace('登记后归档', '\r\n\r\n登记后归档'));
  });
});

test.each<readonly [string, Deed]>([
  ['text between signs of markup', { type: 'replace', find: '规范', by: '', tracked: true }],
  ['label that the program prints', { type: 'replace', find: '承办科室', by: '主办科室', tracked: true }],
  ['comment', { type: 'comment', find: '收文当日登记', text: '来不及。' }],
])('%s: what is not certain is listed and not written', async (_, deed) => {
  const { files, numbers, opinions } = await applied(sent, deed);
  expect(opinions.length).toBe(1);
  expect([files.size, numbers.size]).toEqual([0, 0]);
});

test('no line is lost: what nobody changed stands in the content as before', async () => {
  const from = await sendOut(randomOffice(21));
  const places = findable(from).filter((_, index) => index % 4 === 0);
  const deeds = places.map(
    ({ find, type }, index): Deed =>
      type === 'paragraph' && index % 2 === 0
        ? { type: 'add-paragraph', find, text: '新增一段。', tracked: index % 4 === 0 }
        : { type: 'replace', find, by: '鑫改鑫', tracked: true },
  );
  const { files, numbers } = await applied(from, ...deeds);
  expect(numbers.size).toBeGreaterThan(deeds.length / 2);
  const touched = new Set(places.map(({ file, line }) => `${file}:${line}`));
  for (const [file, text] of files) {
    const kept = new Set(text.split('\n'));
    const lost = (from.files.get(file) ?? '')
      .split('\n')
      .filter((line, index) => !kept.has(line) && !touched.has(`${file}:${index + 1}`));
    expect(lost, file).toEqual([]);
  }
});
