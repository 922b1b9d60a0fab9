import { describe, expect, test } from 'vitest';
import { parseSource } from './parse-source.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

const PNG = bytes(
  '\x89PNG\r\n\x1a\n',
  [0, 0, 0, 13],
  'IHDR',
  [0, 0, 1, 44, 0, 0, 0, 200, 8, 2, 0, 0, 0],
  'crc4',
  [0, 0, 0, 0],
  'IEND',
  'crc4',
);
const JPEG = bytes(
  [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1],
  [0xff, 0xff, 0xc2, 0, 11, 8, 0, 200, 1, 44, 1, 1, 0x11, 0],
);
const GIF = bytes('GIF89a', [44, 1, 200, 0, 0, 0, 0], [0x3b]);

describe('a picture', () => {
  test.each([
    ['png', PNG, 300, 200],
    ['jpeg', JPEG, 300, 200],
    ['gif', GIF, 300, 200],
    ['svg', bytes('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200px"/>'), 300, 200],
    ['svg', bytes('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x --><svg width="1in" height="72pt"/>'), 96, 96],
    ['svg', bytes('<svg width="100%" viewBox="0 0 30.5, 20"/>'), 30.5, 20],
  ])('in %s has a size, whatever its name says', async (format, content, width, height) => {
    const { entry, findings } = await parseSource('picture', content);
    expect(findings).toEqual([]);
    expect(entry).toEqual({
      type: 'picture',
      path: '收发室/图片/大厅.png',
      format,
      width,
      height,
      bytes: content,
    });
  });

  test.each([
    ['a PNG cut off', PNG.subarray(0, 40)],
    ['a PNG without a header', bytes('\x89PNG\r\n\x1a\n')],
    ['a JPEG cut off', JPEG.subarray(0, 12)],
    ['a GIF cut off', GIF.subarray(0, 12)],
    ['an SVG that is no XML', bytes('<svg width="1" height="1"><g></svg>')],
    ['an SVG without a size', bytes('<svg/>')],
    ['a PNG of no width', Buffer.concat([PNG.subarray(0, 16), Buffer.alloc(4), PNG.subarray(20)])],
  ])('that is broken is reported: %s', async (_, content) => {
    const { entries, diagnostics } = await parseSource('picture', content);
    expect(diagnostics).toMatchObject([
      {
        ruleId: 'picture-is-readable',
        severity: 'error',
        message: '图片“收发室/图片/大厅.png”已经损坏，读不出内容。',
      },
    ]);
    expect(entries).toMatchObject([{ type: 'unreadable', role: 'other', unit: '收发室' }]);
  });

  test('that is none is reported', async () => {
    const { findings } = await parseSource('picture', bytes('PK\x03\x04'));
    expect(findings).toEqual(['1:1 “收发室/图片/大厅.png”的内容不是 PNG、JPEG、GIF 或者 SVG 图片。']);
  });
});
