import { expect, test } from 'vitest';
import { plainText, proseText } from '../../scripts/lib/plain-text.ts';
import { parseProse } from '../../scripts/parse/prose/parse-prose.ts';

const blocks = (text: string) => parseProse(text, { file: '收发室/制度/01-办文.md', line: 1 }).value.blocks;

test('proseText says all that is printed, one line a paragraph or row', () => {
  const text = `## 第一章　总则
第一条 为**规范**收文，见[制度](02-会议.md)。
（一）登记
- 甲
- 乙

| 环节 | 时限 |
| --- | --- |
| 受理<br>登记 | 3日 |

> 引文
:::内部
口径
:::
`;
  expect(proseText(blocks(text))).toBe(
    [
      '第一章　总则',
      '第一条　为规范收文，见制度。',
      '（一）登记',
      '甲',
      '乙',
      '环节\t时限',
      '受理\n登记\t3日',
      '引文',
      '口径',
    ].join('\n'),
  );
});

test('plainText says a picture in words and leaves footnote marks out', () => {
  const [paragraph] = blocks('甲![签收](../图片/签收.png)乙[^1]\n\n[^1]: 注');
  expect(paragraph?.type === 'paragraph' && plainText(paragraph.children)).toBe('甲签收乙');
});
