import { describe, expect, test } from 'vitest';
import { proseText } from '../../../scripts/lib/plain-text.ts';
import type { Prose } from '../../../scripts/model/prose.ts';
import { parseProse } from '../../../scripts/parse/prose/parse-prose.ts';

const OFFICE_TEXTS = [
  `第一章　总则
第一条　为规范**信访**工作，根据《信访工作条例》第二十三条制定本制度。
第二条　办理时限：
（一）受理　五个工作日；
1、登记
2.转办，见[收文办理](../职权/01-办公室/01-收文办理.md#第一条)。
（1）甲
①乙[^注]

| 步骤 | 环节 | 时限 |
| --- | :-: | --- |
| 1 | 受理<br>登记 | 3日 |
| 2 | 审\\|核 | 5*3*2 |
注：本表由办公室负责。

[^注]: 以登记为准。
`,
  `## 办理程序
1. 申请人提出申请
（1）身份证
（2）户口本
2. 窗口受理
- 材料齐全的
  当场受理
- 不齐的
    一次告知

:::内部
核查口径不对外。
## 内部说明
:::

> 引用文字
第三条 接着写
##　备注
![流程示意](../图片/图一.png)
\`\`\`mermaid
flowchart TD
  受理 --> 审核
\`\`\`
`,
  `　　经研究决定，现将有关事项通知如下：
　　一、提高认识。网址：https://www.gov.cn/政务，邮箱abc@gov.cn。
    缩进的文字
姓名：____，电话：138****1234。
---
<b>加粗</b>文字<br>换行 <!-- 批注 --> 之后
***
~~删除~~与*强调*、张*、李*。
\`代码\`和 [坏链接](javascript:运行) 以及 [^无]
`,
];

const FRAGMENTS: readonly string[] = [
  ...['*', '**', '_', '__', '`', '```', '~~~', '~~', '|', '[', ']', '](', '![', ')', '<', '>', '\\', '\t'],
  ...[
    '\n',
    '\n\n',
    '  \n',
    '    ',
    '　　',
    '\n|---|---|\n',
    '\n===\n',
    '\n---\n',
    '\n* * *\n',
    '\n> ',
    '\n- ',
  ],
  ...[':::', '\n:::\n', '\n:::内部\n', '\n：：：内部 文字\n', '\n:::别的\n', '# ', '\n## ', '\n##', '\n＃ '],
  ...[
    '\n1. ',
    '\n3、',
    '\n第九条 ',
    '（三）',
    '[^注]',
    '\n[^注]: ',
    '\n[^新]: ',
    '\n[参]: 地址\n',
    '[参]',
    '[参][]',
  ],
  ...[
    '<b>',
    '</div>',
    '<br>',
    '<!',
    '<?',
    '<![CDATA[',
    '&amp;',
    '&#20013;',
    '<http://a.cn/>',
    'http://',
    'www.',
  ],
  ...['@a.cn', '𠮷', '\0', '\u200b', '\u00a0', '﻿'],
];

/** mulberry32: the same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mutated(text: string, next: () => number): string {
  let result = text;
  for (let count = 1 + Math.floor(next() * 6); count > 0; count--) {
    const at = Math.floor(next() * result.length);
    const until = at + Math.floor(next() * 12);
    const fragment = FRAGMENTS[Math.floor(next() * FRAGMENTS.length)] ?? '';
    const kind = next();
    if (kind < 0.6) result = result.slice(0, at) + fragment + result.slice(at);
    else if (kind < 0.8) result = result.slice(0, at) + result.slice(until);
    else result = result.slice(0, at) + result.slice(at, until).repeat(2) + result.slice(until);
  }
  return result;
}

const hanzi = (text: string) => text.match(/\p{Script=Han}/gu) ?? [];

/** Everything that the result or a finding still says: texts, targets of links, charts, labels. */
function said({ blocks, footnotes }: Prose, messages: readonly string[]): string {
  const texts: string[] = [...messages];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value, decoded(value));
    else if (Array.isArray(value)) value.forEach(walk);
    else if (value instanceof Map) for (const item of value.values()) walk(item);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) if (key !== 'place') walk(item);
    }
  };
  walk([blocks, footnotes]);
  return texts.join('\n');
}

/** An address says its Chinese in per cent signs. */
function decoded(text: string): string {
  return text.includes('%') ? decodeURI(text.replace(/%(?![0-9A-F]{2})/gi, '%25')) : '';
}

/** The characters of the text that nothing accounts for. Comments, container names and 职权/.. are meant to vanish. */
function lost(text: string): string {
  const { value, diagnostics } = parseProse(text, { file: '收发室/制度/01-办文.md', line: 1 });
  const left = new Map<string, number>();
  for (const character of hanzi(
    said(
      value,
      diagnostics.map(({ message }) => message),
    ),
  )) {
    left.set(character, (left.get(character) ?? 0) + 1);
  }
  const printed = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/[^/\s()]+\/\.\.(?=\/)/g, '')
    .replace(/[:：]{3,}\s*内部/g, '');
  return hanzi(printed)
    .filter((character) => {
      const count = left.get(character) ?? 0;
      left.set(character, count - 1);
      return count <= 0;
    })
    .join('');
}

describe('parseProse loses nothing', () => {
  test.each(OFFICE_TEXTS.map((text, index) => [index, text] as const))('of office text %i', (_, text) => {
    expect(lost(text)).toBe('');
  });

  test.each([1, 2])('of texts with slips of the hand (seed %i)', (seed) => {
    const next = random(seed);
    for (let round = 0; round < 120; round++) {
      const text = mutated(OFFICE_TEXTS[round % OFFICE_TEXTS.length] ?? '', next);
      expect(lost(text), JSON.stringify(text)).toBe('');
    }
  });

  test.each([3, 4])('and keeps internal passages internal, or says why not (seed %i)', (seed) => {
    const next = random(seed);
    const passage = '\n:::内部\n核查口径不对外。\n';
    for (let round = 0; round < 120; round++) {
      const text = mutated(OFFICE_TEXTS[1] ?? '', next);
      if (!text.includes(passage)) continue;
      const { value, diagnostics } = parseProse(text, { file: '收发室/制度/01-办文.md', line: 1 });
      if (diagnostics.some(({ severity }) => severity === 'error')) continue;
      const open = value.blocks.filter(({ type }) => type !== 'internal');
      expect(proseText(open), JSON.stringify(text)).not.toContain('核查口径');
    }
  });
});
