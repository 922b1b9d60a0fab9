import { beforeAll, describe, expect, test } from 'vitest';
import { compareReturned } from '../../scripts/comments/compare-returned.ts';
import { readReturned } from '../../scripts/comments/read-returned.ts';
import { department, type OfficeFiles, power, supportingRule, unit } from '../support/office-files.ts';
import { type Deed, REVIEWER, reviewed } from './reviewer.ts';
import { opinionsIn, type Sent, sendOut, shown } from './sent-office.ts';

const RULE = [
  '第一条　为了规范办文工作，制定本制度。',
  '第二条　办公室统一收文。各科室不得自行收文。',
  '第三条　收文当日登记。',
  '第四条　登记后分送承办科室。',
  '第五条　本制度自印发之日起施行。',
].join('\n\n');
const RISKS =
  '| 风险点 | 等级 | 防范措施 |\n| --- | --- | --- |\n| 公文丢失 | 高 | 逐件登记 |\n| 拖延办理 | 中 | 定期催办 |';

const office: OfficeFiles = {
  ...unit(),
  ...department('## 职能职责\n\n1. 负责公文收发。'),
  ...power({ 承诺时限: '5个工作日' }, `## 风险与防范\n\n${RISKS}`),
  ...supportingRule(RULE),
};
const at = (text: string): string => {
  for (const [path, source] of Object.entries(office)) {
    const line = source.split('\n').findIndex((each) => each.includes(text)) + 1;
    if (line > 0) return `${path.split('/').at(-1)}:${line}`;
  }
  throw new Error(`“${text}” is not in the office.`);
};

let sent: Sent;
beforeAll(async () => {
  sent = await sendOut(office);
});
const opinionsAfter = (...deeds: readonly Deed[]) => opinionsIn(reviewed(sent.docx, deeds), sent).map(shown);

test('what nobody touched gives no opinion', () => {
  expect(opinionsIn(sent.docx, sent)).toEqual([]);
});

describe.each([
  ['tracked', true],
  ['silent', false],
] as const)('a %s edit is found where it was written', (type, tracked) => {
  test.each<readonly [string, Deed, string, string]>([
    [
      'word',
      { type: 'replace', find: '统一收文', by: '集中收文', tracked },
      '统一收文',
      tracked ? '“统一收文”→“集中收文”' : '“统一”→“集中”',
    ],
    ['deletion', { type: 'replace', find: '分送', by: '', tracked }, '分送', '“分送”→“”'],
    [
      'value of a field',
      { type: 'replace', find: '文书岗', by: '档案岗', tracked },
      '责任岗位',
      tracked ? '“文书岗”→“档案岗”' : '“文书”→“档案”',
    ],
    [
      'cell of a risk',
      { type: 'replace', find: '定期催办', by: '每周催办', tracked },
      '定期催办',
      tracked ? '“定期催办”→“每周催办”' : '“定期”→“每周”',
    ],
    [
      'new paragraph',
      { type: 'add-paragraph', find: '收文当日登记', text: '涉密公文单独登记。', tracked },
      '收文当日登记',
      '“”→“\n涉密公文单独登记。”',
    ],
    ['split', { type: 'split', find: '各科室不得', tracked }, '各科室不得', '“”→“\n”'],
    ['join', { type: 'join', find: '收文当日登记', tracked }, '收文当日登记', '“\n”→“”'],
  ])('%s', (_, deed, place, expected) => {
    const found = opinionsAfter(deed).filter((line) => !line.startsWith('单位.md'));
    expect(found).toEqual([`${at(place)} ${type} ${expected}`]);
  });

  test('row that is gone', () => {
    const found = opinionsAfter({ type: 'drop-row', find: '定期催办', tracked });
    expect(found.filter((line) => line.startsWith('01-收文办理'))).toEqual([
      `${at('拖延办理')} ${type} “②\u001f拖延办理\u001f—\u001f中\u001f—\u001f定期催办\u001f—”→“”`,
    ]);
  });

  test('paragraph that is gone', () => {
    const [found] = opinionsAfter({ type: 'drop-paragraph', find: '登记后', tracked });
    expect(found?.replace('\n', '')).toBe(`${at('登记后')} ${type} “第四条　登记后分送承办科室。”→“”`);
  });
});

test('a comment comes with its author, its anchor and the replies to it', () => {
  const deed: Deed = { type: 'comment', find: '收文当日登记', text: '来不及。', reply: '改为次日。' };
  const [opinion] = opinionsIn(reviewed(sent.docx, [deed]), sent);
  expect(opinion).toMatchObject({
    type: 'remark',
    passage: '第三条　收文当日登记。',
    path: ['配套制度', '办文制度', '第三条'],
    remark: {
      author: REVIEWER,
      date: '2026-11-21T09:30:00Z',
      text: '来不及。',
      anchor: '收文当日登记',
      replies: [{ author: REVIEWER, text: '改为次日。' }],
    },
  });
  expect(opinion && shown(opinion)).toContain(at('收文当日登记'));
});

test('what the office itself changed and remarked before it sent the file is no opinion', () => {
  const own = reviewed(sent.docx, [
    { type: 'replace', find: '一', by: '一', tracked: false },
    { type: 'comment', find: '收文当日登记', text: '检查发现。' },
  ]);
  const options = { sent: sent.text, files: sent.files, own: new Set([REVIEWER]) };
  expect(compareReturned(readReturned(own), options)).toEqual([]);
});

test('a text without bookmarks is mapped by what it says', () => {
  const bare = reviewed(sent.docx, [{ type: 'replace', find: '统一收文', by: '集中收文', tracked: true }]);
  const document = readReturned(bare);
  const stripped = { ...document, passages: document.passages.map((passage) => ({ ...passage, marks: [] })) };
  const options = { sent: sent.text, files: sent.files, own: new Set<string>() };
  expect(compareReturned(stripped, options).map(shown)).toEqual([
    `${at('统一收文')} tracked “统一收文”→“集中收文”`,
  ]);
});

test('another book is refused in words', async () => {
  const text = Array.from({ length: 200 }, (_, index) => `另一段${index}。`).join('\n\n');
  const other = await sendOut({ ...unit({}, text) });
  expect(() => opinionsIn(other.docx, sent)).toThrow(/看不出是哪一本汇编/);
});

describe('in a footnote', () => {
  const note = '登记是指在收文登记簿上写明来文单位和文号。';
  const text = `第一条　收文当日登记[^1]，登记后分送承办科室[^2]。\n\n第二条　各科室不得自行收文。\n\n[^1]: ${note}\n\n[^2]: 急件随到随送。`;
  const files = { ...office, ...supportingRule(text) };
  const [path = ''] = Object.keys(supportingRule(text));
  const lineOf = (part: string) =>
    `${path.split('/').at(-1)}:${(files[path] ?? '').split('\n').findIndex((line) => line.includes(part)) + 1}`;

  test.each<readonly [string, Deed, string, string]>([
    [
      'a tracked change',
      { type: 'replace', find: '登记簿', by: '系统', tracked: true },
      note,
      'tracked “登记簿”→“系统”',
    ],
    [
      'a silent one',
      { type: 'replace', find: '登记簿', by: '系统', tracked: false },
      note,
      'silent “登记簿”→“系统”',
    ],
    ['a comment', { type: 'comment', find: '来文单位', text: '写全称？' }, note, '来文单位'],
    [
      'a comment on a short note',
      { type: 'comment', find: '随到随送', text: '夜里呢？' },
      '[^2]: ',
      '随到随送',
    ],
    [
      'a change of a short note',
      { type: 'replace', find: '急件', by: '特急件', tracked: true },
      '[^2]: ',
      '“急件”→“特急件”',
    ],
  ])('%s is found where the note is written', async (_, deed, at, said) => {
    const out = await sendOut(files);
    const opinions = opinionsIn(reviewed(out.docx, [deed]), out);
    expect(opinions.map(shown)).toEqual([expect.stringContaining(said)]);
    expect(opinions.map(shown)[0]).toContain(lineOf(at));
    expect(opinions[0]?.source.exact).toBe(true);
    expect(opinions[0]?.path.at(-1)).toBe('第一条');
  });
});
