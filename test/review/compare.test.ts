import { describe, expect, test } from 'vitest';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { plainSpans } from '../../scripts/lib/plain-spans.ts';
import type { Block } from '../../scripts/model/block.ts';
import type { Booklet, Chapter } from '../../scripts/model/booklet.ts';
import { renderDocx } from '../../scripts/render/docx/render-docx.ts';
import { listChanges } from '../../scripts/review/changes/list-changes.ts';
import { compareSpans } from '../../scripts/review/redline/compare-spans.ts';
import { redline } from '../../scripts/review/redline/redline.ts';
import { readParts, values } from '../render/docx/read-docx.ts';
import { rule, smallBooklet } from '../render/docx/small-booklet.ts';
import { article, column, fields, paragraph, row, spans } from '../support/sample/spans.ts';
import { textAfter } from './support/resolve-changes.ts';

/** A comparison of words, changes in brackets: 每[-半年][+季度]检查一次. */
function words(before: string, after: string): string {
  return compareSpans(spans(before), spans(after))
    .map((span) => {
      if (span.type !== 'text') return '';
      if (!span.revision) return span.text;
      return `[${span.revision === 'deleted' ? '-' : '+'}${span.text}]`;
    })
    .join('');
}

describe('two texts are compared by words', () => {
  test.each([
    ['每半年检查一次。', '每季度检查一次。', '每[-半年][+季度]检查一次。'],
    ['本制度自公布之日起执行。', '本制度自公布之日起施行。', '本制度自公布之日起[-执行][+施行]。'],
    ['应当在20个工作日内办结。', '应当在15个工作日内办结。', '应当在[-20][+15]个工作日内办结。'],
    ['依照第二十条第一款办理。', '依照第二十一条第一款办理。', '依照[-第二十条][+第二十一条]第一款办理。'],
    ['由办公室登记。', '由办公室登记，并于当日分送。', '由办公室登记[+，并于当日分送]。'],
  ])('%s', (before, after, marked) => expect(words(before, after)).toBe(marked));

  test('a sentence of which little is left is replaced as a whole', () => {
    expect(words('参会人员不得迟到、早退。', '议题由局长会前确定。')).toBe(
      '[-参会人员不得迟到、早退。][+议题由局长会前确定。]',
    );
  });
});

const RULES = [
  ['第一条', '为了规范会议活动，提高会议质量，制定本制度。'],
  ['第二条', '能够合并召开的会议应当合并，每周三为无会日，突发情况除外。'],
  ['第三条', '局长办公会议由局长召集并主持，一般每两周召开一次。'],
  ['第四条', '讨论涉及国家秘密的议题，通信工具不得带入会场。'],
  ['第五条', '会议纪要在会后2个工作日内形成，由局长签发。'],
] as const;
const articles = (list: readonly (readonly [string, string])[]) =>
  list.map(([number, text]) => article(number, text));

const bookletOf = (children: readonly Block[]): Booklet<'review'> =>
  ({ ...smallBooklet([rule('r1', '会议制度', children)]), audience: 'review' }) as Booklet<'review'>;

const compared = (before: readonly Block[], after: readonly Block[]) =>
  redline(bookletOf(before), bookletOf(after), '2025年版').booklet;

const told = (booklet: Booklet<'review'>) =>
  listChanges(booklet).map(({ entry, kind }) => `${kind}：${entry.slice(1).join('、')}`);

async function documentOf(booklet: Booklet<'review'>): Promise<string> {
  const [file] = await renderDocx(booklet, { drawings: new Map(), fonts: await bundledFonts() });
  return (file && readParts(file.contents).get('word/document.xml')) ?? '';
}

describe('articles', () => {
  test('that follow a deleted one change their numbers and nothing else', async () => {
    const [one, , three, four, five] = RULES;
    const after = [one, ['第二条', three[1]], ['第三条', four[1]], ['第四条', five[1]]] as const;
    const booklet = compared(articles(RULES), articles(after));
    expect(told(booklet)).toEqual(['删除：第二条', '编号调整：第二条至第四条']);
    const document = await documentOf(booklet);
    expect(values(document, /<w:delText[^>]*>([^<]*)/g)).toEqual([
      '第二条　',
      '能够合并召开的会议应当合并，每周三为无会日，突发情况除外。',
      ...['第三条　', '第四条　', '第五条　'],
    ]);
  });

  test('that stand in another place have moved, with the changes in them', async () => {
    const [one, two, three, four, five] = RULES;
    const moved = ['第二条', `${four[1].replace('不得', '一律不得')}`] as const;
    const after = [one, moved, ['第三条', two[1]], ['第四条', three[1]], five] as const;
    const booklet = compared(articles(RULES), articles(after));
    expect(told(booklet)).toContain('移动：第二条');
    const document = await documentOf(booklet);
    const names = values(document, /<w:move(?:From|To)RangeStart [^>]*w:name="([^"]+)"/g);
    expect(names).toEqual(['move1', 'move1']);
    expect(document).toMatch(/<w:moveTo [^>]*>.*讨论涉及国家秘密的议题/);
    expect(values(document, /<w:ins [^>]*><w:r><w:t[^>]*>([^<]*)/g)).toContain('一律');
  });
});

test('an article that went to another rule has moved, with the change in it', async () => {
  const [one, two, three] = RULES;
  const book = (first: readonly Block[], second: readonly Block[]) =>
    ({
      ...smallBooklet([rule('r1', '会议制度', first), rule('r2', '保密制度', second)]),
      audience: 'review',
    }) as Booklet<'review'>;
  const own = article('第一条', '涉密载体由机要员保管，外出不得携带。');
  const before = book(articles([one, two, three]), [own]);
  const after = book(articles([one, three]), [own, article('第二条', two[1].replace('周三', '周五'))]);
  const { booklet } = redline(before, after, '2025年版');
  expect(told(booklet)).toContain('移动：第二条');
  const document = await documentOf(booklet);
  expect(values(document, /<w:move(?:From|To)RangeStart [^>]*w:name="([^"]+)"/g)).toEqual(['move1', 'move1']);
  for (const [side, whole] of [
    ['accept', after],
    ['reject', before],
  ] as const)
    expect(textAfter(document, side)).toEqual(textAfter(await documentOf(whole), 'accept'));
});

describe('tables', () => {
  test('track the value of a field, and rows that were put in or taken out', async () => {
    const grid = (rows: readonly (readonly string[])[]): Block => ({
      type: 'table',
      style: 'grid',
      columns: [column('风险点'), column('等级')],
      rows: rows.map((cells) => row(cells)),
    });
    const before = [
      fields([['承诺时限', ['20个工作日']]]),
      grid([
        ['漏登漏报', '中'],
        ['态度生硬', '低'],
      ]),
    ];
    const after = [
      fields([['承诺时限', ['15个工作日']]]),
      grid([
        ['漏登漏报', '高'],
        ['泄露信息', '高'],
      ]),
    ];
    const booklet = compared(before, after);
    expect(told(booklet)).toEqual(['修改：承诺时限', '修改：漏登漏报', '删除：态度生硬', '新增：泄露信息']);
    const document = await documentOf(booklet);
    expect(values(document, /<w:trPr>(?:<[^>]*>)*?<w:(ins|del) /g)).toEqual(['del', 'ins']);
    expect(values(document, /<w:delText[^>]*>(20)</g)).toEqual(['20']);
  });
});

describe('the last paragraphs of a cell', () => {
  const cell = (lines: readonly string[]): Block => ({
    type: 'table',
    style: 'grid',
    columns: [column('名称'), column('引用的职权和制度')],
    rows: [{ cells: [{ paragraphs: [spans('信访工作条例')] }, { paragraphs: lines.map(spans) }] }],
  });
  test.each([
    [['会议制度', '学习制度'], ['会议制度']],
    [['会议制度'], ['会议制度', '值班制度', '档案管理办法']],
    [
      ['会议制度', '学习制度'],
      ['会议制度', '值班制度'],
    ],
    [
      ['学习制度', '考勤办法'],
      ['印章使用审批', '来访接待分流', '财务开支'],
    ],
  ])('come and go without an empty line: %j, %j', async (before, after) => {
    const document = await documentOf(compared([cell(before)], [cell(after)]));
    const plain = async (lines: readonly string[]) =>
      textAfter(await documentOf(bookletOf([cell(lines)])), 'accept');
    expect(textAfter(document, 'accept')).toEqual(await plain(after));
    expect(textAfter(document, 'reject')).toEqual(await plain(before));
  });
});

test('a revised chart stands below the former one, and beside it in the list of changes', () => {
  const chart = (label: string): Block => ({
    type: 'figure',
    figure: { id: 'f1', caption: '收文办理流程图', alt: label, content: { type: 'mermaid', code: label } },
  });
  const booklet = compared([chart('登记')], [chart('登记、分送')]);
  const [chapter] = booklet.chapters;
  const figures = (chapter?.children ?? []).flatMap((child) =>
    !('slug' in child) && child.type === 'figure' ? [`${child.revision} ${child.figure.id}`] : [],
  );
  expect(figures).toEqual(['deleted f1-base', 'inserted f1']);
  expect(
    listChanges(booklet).map(({ kind, figures }) => [kind, figures?.before?.id, figures?.after?.id]),
  ).toEqual([['修改', 'f1-base', 'f1']]);
});

test('chapters keep their identity when they move to another part of the book', async () => {
  const chapter = (id: string, title: string, children: readonly (Chapter | Block)[]): Chapter =>
    ({ ...rule(id, title, []), children }) as Chapter;
  const record = fields([['承办科室', ['督查科']]]);
  const duty = (text: string) => rule('p1', '投诉受理', [paragraph(text), record]);
  const text = '对本局工作人员的投诉，由督查岗登记后三日内答复。';
  const book = (chapters: readonly Chapter[]) =>
    ({ ...smallBooklet(chapters), audience: 'review' }) as Booklet<'review'>;
  const before = book([chapter('d1', '督查科', [duty(text)]), chapter('d2', '复查科', [])]);
  const after = book([
    chapter('d1', '督查科', []),
    chapter('d2', '复查科', [duty(text.replace('三', '五'))]),
  ]);
  const { booklet } = redline(before, after, '2025年版');
  const changes = listChanges(booklet);
  expect(changes.map(({ kind, entry }) => [kind, entry.join('›')])).toEqual([
    ['移动', '复查科›投诉受理'],
    ['修改', '复查科›投诉受理'],
  ]);
  const document = await documentOf(booklet);
  const ranges = (end: string) =>
    values(document, new RegExp(`<w:move${end}RangeStart [^>]*w:name="([^"]+)"`, 'g'));
  expect(ranges('From')).toEqual(['move1-0', 'move1-1']);
  expect(ranges('To')).toEqual(ranges('From'));
  const loose = document.replace(/<w:move(From|To)RangeStart.*?<w:move\1RangeEnd[^>]*>/gs, '');
  expect(values(loose, /(<w:move(?:From|To) [^>]*><w:r>)/g)).toEqual([]);
  const [, change] = changes;
  expect([change?.before, change?.after].map((side) => plainSpans(side?.[0] ?? []))).toEqual([
    text,
    text.replace('三', '五'),
  ]);
});
