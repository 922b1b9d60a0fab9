import { expect, test } from 'vitest';
import type { SourceRole } from '../../scripts/model/source.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { parseSource, power } from './parse-source.ts';

const POWER = power(
  `对应职责: [4]
办理条件:
  - 属于本单位职权。
承诺时限: 20个工作日
公开:
  范围: 不公开
  形式: [网站, 公开栏]
变更:
  - 日期: 2026-09-01
    内容: 改`,
  `前言，见[制度](../../制度/01-收文制度.md)。

## 办理程序

| 步骤 | 环节 | 时限 | 下一步 |
| --- | --- | --- | --- |
| 1 | 登记 | 1日 | 同意:2、不同意:结束 |
| 2 | 归档 | 即时 | |

## 风险与防范

| 风险点 | 环节 | 等级 | 防范措施 |
| --- | --- | --- | --- |
| 泄露 | 登记 | 高 | 专人保管 |

:::内部
（一）内部的话。
:::
`,
);
const DEPARTMENT =
  '---\n名称: 办公室\n---\n## 职能职责\n\n1、收文。\n\n## 权力行使依据\n\n1. 《档案法》第十条\n';
const ASSESSMENT =
  '---\n总分: 10\n等级:\n  - 名称: 优秀\n    下限: 9\n---\n| 考核内容 | 分值 |\n| --- | --- |\n| 收文 | 10 |\n';
const LAW = '---\n层级: 法律\n条数: 10\n---\n## 第十条\n\n条文。\n';
const UNIT = '---\n名称: 收发室\n编制日期: 2026-11\n投诉举报: {电话: [1, 2]}\n---\n前言。\n';

const SOURCES: readonly (readonly [SourceRole, string])[] = [
  ['power', POWER],
  ['department', DEPARTMENT],
  ['assessment', ASSESSMENT],
  ['law', LAW],
  ['unit', UNIT],
];

/** What slips into files: the marks of YAML, Markdown, tables and containers, in both widths, and stray characters. */
const DEBRIS = [
  ...[
    '---',
    '---js',
    '\n',
    '\r\n',
    '\t',
    '　',
    ':',
    '：',
    ': ',
    '- ',
    '#',
    '## ',
    '|',
    '"',
    "'",
    '`',
    '```',
    ':::',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '《',
    '》',
    '&a',
    '*a',
    '!!js',
    '>',
    '|-',
    '%',
    '@',
    '、',
    '第',
    '条',
    '<br>',
    '<!--',
    '-->',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '![](',
    '\\',
    '\u0000',
    '\uFFFD',
    '\uFEFF',
    '\u{1F600}',
    '__proto__: 1\n',
    '~',
    '9'.repeat(40),
  ],
];

function mutate(text: string, random: () => number): string {
  const pick = (length: number) => Math.floor(random() * length);
  let result = text;
  for (let changes = 1 + pick(4); changes > 0; changes--) {
    const from = pick(result.length);
    const to = from + (random() < 0.5 ? 0 : pick(30));
    const moved = random() < 0.2 ? result.slice(from, to).repeat(2) : '';
    result = result.slice(0, from) + moved + (DEBRIS[pick(DEBRIS.length)] ?? '') + result.slice(to);
  }
  return result;
}

test.each(SOURCES)('whatever happens to a file, it is read or explained: %s', async (role, text) => {
  const random = seededRandom(text.length);
  const lineCount = (changed: string) => changed.split(/\r\n|\r|\n/).length;
  for (let run = 0; run < 100; run++) {
    const changed = mutate(text, random);
    const { entries, diagnostics } = await parseSource(role, changed);
    expect(entries, changed).toHaveLength(1);
    for (const { place, message, hint } of diagnostics) {
      expect(place.line, changed).toBeGreaterThanOrEqual(1);
      expect(place.line, changed).toBeLessThanOrEqual(lineCount(changed));
      expect(place.column, `${changed}\n${message}`).toBeGreaterThanOrEqual(1);
      expect(message).toMatch(/。$/);
      expect(hint).toMatch(/[。？]$/);
    }
  }
});

test('a power that was damaged does not become public by it', async () => {
  const random = seededRandom(7);
  for (let run = 0; run < 200; run++) {
    const changed = mutate(POWER, random);
    // A word that itself was replaced says something else; this is about damage around it.
    if (/社会|依申请|单位内部/.test(changed)) continue;
    const { entry } = await parseSource('power', changed);
    expect(entry?.disclosure.scope ?? '不公开', changed).toBe('不公开');
  }
});

test('bytes that are no text are explained', async () => {
  const random = seededRandom(11);
  for (let run = 0; run < 50; run++) {
    const bytes = Uint8Array.from({ length: 200 }, () => Math.floor(random() * 256));
    const { entries, diagnostics } = await parseSource('rule', bytes);
    expect(entries).toHaveLength(1);
    expect(diagnostics.length).toBeGreaterThan(0);
  }
});
