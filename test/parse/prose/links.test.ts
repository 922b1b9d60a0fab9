import { describe, expect, test } from 'vitest';
import { resolveTarget } from '../../../scripts/parse/prose/resolve-target.ts';
import { found, outline } from './read-prose.ts';

describe('links to content files', () => {
  test.each([
    ['[制度](../../制度/01-会议制度.md)', 'reference(收发室/制度/01-会议制度.md, 1:2 制度)'],
    ['[条](../../制度/01-会议制度.md#第一条)', 'reference(收发室/制度/01-会议制度.md#第一条, 1:2 条)'],
    ['[空](<../../制度/01 会议.md>)', 'reference(收发室/制度/01 会议.md, 1:2 空)'],
    ['[码](02-%E5%8A%9E.md)', 'reference(收发室/职权/01-办公室/02-办.md, 1:2 码)'],
    ['[半](02-50%.md)', 'reference(收发室/职权/01-办公室/02-50%.md, 1:2 半)'],
    ['[反](..\\02-科\\01-甲.md)', 'reference(收发室/职权/02-科/01-甲.md, 1:2 反)'],
    ['[根](/法规/档案法.md)', 'reference(法规/档案法.md, 1:2 根)'],
    ['[此](#风险)', 'reference(收发室/职权/01-办公室/01-收文办理.md#风险, 1:2 此)'],
    ['[图](../../../../diagrams/收发室/a.mmd)', 'reference(diagrams/收发室/a.mmd, 1:2 图)'],
    ['[定][甲]\n\n[甲]: ../02-科/01-甲.md', 'reference(收发室/职权/02-科/01-甲.md, 1:2 定)'],
    ['[定][甲]\n\n[甲]: ../02-科/01-甲.md "说明"', 'reference(收发室/职权/02-科/01-甲.md, 1:2 定)'],
  ])('%s', (text, expected) => {
    expect(outline(text)).toEqual([`1:1 paragraph ${expected}`]);
    expect(found(text)).toEqual([]);
  });

  test('out of the content folder are refused, and their text stays', () => {
    expect(outline('见[甲](../../../../secret/a.md)')).toEqual(['1:1 paragraph 1:1 见 1:3 甲']);
    expect(found('见[甲](../../../../secret/a.md)')).toEqual([
      '1:2 error path-stays-inside 路径“../../../../secret/a.md”指到了汇编的文件夹外面。',
    ]);
  });

  test('need an address in their definition: 注 defines none', () => {
    expect(outline('见[注]。\n\n[注]: 本表由办公室提供')).toEqual([
      '1:1 paragraph 1:1 见[注]。',
      '3:1 paragraph 3:1 [注]: 本表由办公室提供',
    ]);
  });
});

describe('web links', () => {
  test.each([
    ['[网](https://www.gov.cn/a?b=1)', 'link(https://www.gov.cn/a?b=1, 1:2 网)'],
    ['[信](mailto:a@b.cn)', 'link(mailto:a@b.cn, 1:2 信)'],
    ['[网](www.gov.cn)', 'link(http://www.gov.cn, 1:2 网)'],
    ['<https://a.cn/>', 'link(https://a.cn/, 1:2 https://a.cn/)'],
    ['见https://a.gov.cn/b。另', '1:1 见 link(https://a.gov.cn/b, 1:2 https://a.gov.cn/b) 1:20 。另'],
    ['见https://a.gov.cn/政务', '1:1 见 link(https://a.gov.cn/, 1:2 https://a.gov.cn/) 1:19 政务'],
    ['（www.a.cn/b(1)）', '1:1 （ link(http://www.a.cn/b(1), 1:2 www.a.cn/b(1)) 1:15 ）'],
    ['(http://a.cn).', '1:1 ( link(http://a.cn, 1:2 http://a.cn) 1:13 ).'],
    ['邮箱abc@a.gov.cn，', '1:1 邮箱 link(mailto:abc@a.gov.cn, 1:3 abc@a.gov.cn) 1:15 ，'],
    ['http://', '1:1 http://'],
  ])('%s', (text, expected) => {
    expect(outline(text)).toEqual([`1:1 paragraph ${expected}`]);
    expect(found(text)).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScript:x',
    'data:text/html,x',
    'file:///c:/a',
    '//a.cn/b',
    'tel:12345',
    'java&#9;script:x',
  ])('%s is refused, and its text stays', (url) => {
    expect(outline(`[甲](${url})`)).toEqual(['1:2 paragraph 1:2 甲']);
    expect(found(`[甲](${url})`)).toEqual([
      expect.stringMatching(/^1:1 error link-is-safe 链接“.+”不是网址、邮箱，也不是汇编里的文件。$/),
    ]);
  });
});

describe('pictures', () => {
  test('lead to a content path', () => {
    expect(outline('![签收](../../图片/签收.PNG)')).toEqual([
      '1:1 paragraph image(收发室/图片/签收.png, 签收)',
    ]);
  });

  test('need a text for those who cannot see them', () => {
    expect(found('![](../../图片/签收.png)')).toEqual([
      '1:1 warning image-has-alt 图片“../../图片/签收.png”没有文字说明。',
    ]);
  });

  test.each(['http://a.cn/b.png', 'data:image/svg+xml,x'])(
    '%s is no picture of ours, its text stays',
    (url) => {
      expect(outline(`![签收](${url})`)).toEqual(['1:3 paragraph 1:3 签收']);
      expect(found(`![签收](${url})`)).toEqual([
        `1:1 error no-remote-picture 图片“${url}”不在汇编的文件夹里。`,
      ]);
    },
  );
});

test('resolveTarget composes decomposed characters, as macOS writes them', () => {
  expect(resolveTarget('é.md'.normalize('NFD'), 'a/b.md')).toEqual({
    type: 'content',
    path: 'a/é.md'.normalize('NFC'),
  });
});
