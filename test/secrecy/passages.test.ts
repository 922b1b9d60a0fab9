import { expect, test } from 'vitest';
import { compose } from '../../scripts/compose/compose.ts';
import { entryTexts } from '../../scripts/lib/entry-text.ts';
import type { Booklet } from '../../scripts/model/booklet.ts';
import { compile } from '../../scripts/pipeline/content.ts';
import { roleOf } from '../../scripts/read/role-of.ts';
import { select } from '../../scripts/select/select.ts';
import {
  assessment,
  law,
  type OfficeFiles,
  power,
  supportingRule,
  unit,
  workspace,
} from '../support/office-files.ts';

/** The public book of 收发室, and whether anything is wrong with its content. */
async function published(files: OfficeFiles): Promise<{ book: Booklet<'public'>; hasErrors: boolean }> {
  const sources = Object.entries({ ...unit(), ...files }).flatMap(([path, text]) => {
    const role = roleOf(path);
    return role ? [{ ...role, path, bytes: new TextEncoder().encode(text) }] : [];
  });
  const { compilation, diagnostics } = await compile({ value: sources, diagnostics: [] });
  const [own] = compilation.units;
  if (!own) throw new Error('The unit is missing.');
  return {
    book: compose(select(compilation, own, 'public', 0)),
    hasErrors: diagnostics.some(({ severity, place }) => severity === 'error' && place.file.includes('制度')),
  };
}

const says = (book: Booklet<'public'>) => entryTexts(book).join('\n');

test.each([
  ['with spaces', '::: 内部\n绝密\n:::'],
  ['indented', '  :::内部\n  绝密\n  :::'],
  ['in full-width colons', '：：：内部\n绝密\n：：：'],
  ['longer', ':::::内部\n绝密\n:::::'],
  ['never closed', ':::内部\n绝密'],
  ['closed on its own line', ':::内部 绝密 :::'],
  ['right below a paragraph', '公开的话。\n:::内部\n绝密\n:::\n公开的话。'],
  ['in a list item', '- 公开的话\n\n  :::内部\n  绝密\n  :::\n- 公开的话'],
  ['in a nested list', '1. 公开的话\n   - 公开的话\n     :::内部\n     绝密\n     :::'],
  ['between table rows', '| 事项 | 说明 |\n| --- | --- |\n| 甲 | 乙 |\n:::内部\n| 丙 | 绝密 |\n:::'],
  ['in a quotation', '> :::内部\n> 绝密\n> :::'],
  ['with a heading', ':::内部\n## 绝密\n\n绝密\n:::'],
  ['with a fence', ':::内部\n```\n绝密\n:::\n```\n绝密\n:::'],
  ['with a chart', ':::内部\n```mermaid\nflowchart TD\n    绝密 --> 绝密二\n```\n:::'],
  ['with a footnote', '公开的话。\n\n:::内部\n内部的话[^甲]\n:::\n\n[^甲]: 绝密'],
  ['with a footnote that marks another', ':::内部\n内部的话[^甲]\n:::\n\n[^甲]: 见[^乙]\n\n[^乙]: 绝密'],
  ['with windows line ends', ':::内部\r\n绝密\r\n:::\r\n'],
  ['with another container in it', ':::内部\n:::内部\n绝密\n:::\n绝密\n:::'],
  ['in capitals of its own', ':::内部资料\n绝密\n:::'],
])('a passage %s is not published, or stops the publication', async (_, body) => {
  const { book, hasErrors } = await published(supportingRule(body));
  expect(hasErrors || !says(book).includes('绝密')).toBe(true);
});

test('a passage in a section of a power is not published', async () => {
  const passage = ':::内部\n绝密\n:::\n';
  const titles = ['办理程序', '流程图', '风险与防范', '备注', '其他说明'];
  const body = `${passage}\n${titles.map((title) => `## ${title}\n\n公开的话。\n\n${passage}`).join('\n')}`;
  const text = says((await published(power({}, body))).book);
  expect(text).toContain('公开的话。');
  expect(text).not.toContain('绝密');
});

test('a passage in a law or in the workspace is not published', async () => {
  const passage = ':::内部\n绝密\n:::';
  const { book } = await published({
    ...workspace({}, passage),
    ...law('中华人民共和国档案法', { 条数: '53' }, `## 第十条\n\n公开的条文。\n\n${passage}`),
    ...power(),
  });
  expect(says(book)).toContain('公开的条文。');
  expect(says(book)).not.toContain('绝密');
});

test('whatever is withheld is counted by the class of its reason', async () => {
  const classified = { 公开: '{范围: 不公开}', 不公开理由: '{理由: 涉及商业秘密}' };
  const inside = { 公开: '{范围: 单位内部, 形式: 内网, 时间: 长期}' };
  const { book } = await published({
    ...power(),
    ...supportingRule('第一条　一。', classified, '甲制度'),
    ...supportingRule('第一条　二。', inside, '乙制度'),
    ...assessment(inside, '第一条　三。'),
  });
  expect(new Map(book.withheld.map(({ reasonClass, count }) => [reasonClass, count]))).toEqual(
    new Map([
      ['涉及商业秘密', 1],
      ['单位内部制度', 2],
    ]),
  );
});

test('a link to a power on application prints its name, which is public, and leads nowhere', async () => {
  const { book } = await published({
    ...power({}, '## 备注\n\n见[查档](02-查档.md)。'),
    ...power(
      { 编码: 'SFS-QT-002', 公开: '{范围: 依申请, 形式: 书面, 时间: 即时}' },
      '绝密',
      '收发室/职权/01-办公室/02-查档.md',
    ),
  });
  expect(says(book)).toMatch(/见\n?查档/);
  expect(JSON.stringify(book.chapters)).not.toContain('"type":"reference"');
});
