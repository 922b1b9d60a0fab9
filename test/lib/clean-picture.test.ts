import { expect, test } from 'vitest';
import { cleanPicture } from '../../scripts/lib/clean-picture.ts';
import { cleanSvg } from '../../scripts/lib/clean-svg.ts';

const chunk = (type: string, body: string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type + body, 'latin1'), Buffer.alloc(4)]);
};
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

test('a PNG loses its texts and keeps its pixels', () => {
  const pixels = [chunk('IHDR', 'header-bytes'), chunk('IDAT', 'pixels'), chunk('IEND', '')];
  const told = Buffer.concat([
    signature,
    ...pixels.slice(0, 1),
    chunk('tEXt', 'Author\0somebody'),
    chunk('eXIf', 'gps'),
    ...pixels.slice(1),
  ]);
  expect(Buffer.from(cleanPicture('png', told))).toEqual(Buffer.concat([signature, ...pixels]));
});

test('a JPEG loses EXIF and comments and keeps JFIF and the scan', () => {
  const segment = (marker: number, body: string) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), Buffer.from(body, 'latin1')]);
  const start = Buffer.from([0xff, 0xd8]);
  const kept = [segment(0xe0, 'JFIF'), segment(0xdb, 'table'), segment(0xda, 'scan\xff\xd9')];
  const told = Buffer.concat([
    start,
    kept[0] ?? start,
    segment(0xe1, 'Exif gps'),
    segment(0xfe, 'by somebody'),
    ...kept.slice(1),
  ]);
  expect(Buffer.from(cleanPicture('jpeg', told))).toEqual(Buffer.concat([start, ...kept]));
});

test('a GIF loses its comment', () => {
  const head = Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00', 'latin1');
  const comment = Buffer.from('\x21\xfe\x08somebody\x00', 'latin1');
  const image = Buffer.from('\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00\x3b', 'latin1');
  expect(Buffer.from(cleanPicture('gif', Buffer.concat([head, comment, image])))).toEqual(
    Buffer.concat([head, image]),
  );
});

test('an SVG keeps what draws and loses what runs, loads or tells', () => {
  const source = `<?xml version="1.0"?><!-- by somebody --><svg xmlns="http://www.w3.org/2000/svg" xmlns:x="urn:x" viewBox="0 0 9 9" onload="run()">
    <metadata><x:author>somebody</x:author></metadata><script>run()</script><style>@import url(http://a.example/)</style>
    <image href="http://a.example/1.png"/><a href="javascript:run()"><rect width="1" height="1"/></a>
    <rect fill="url(http://a.example/#p)" width="2" height="2"/><use href="#r"/><text x="1" y="2">甲 &amp; 乙</text></svg>`;
  const cleaned = cleanSvg(source);
  expect(cleaned).toContain('<text x="1" y="2">甲 &amp; 乙</text>');
  expect(cleaned).toContain('<use href="#r"></use>');
  expect(cleaned).toContain('<rect width="2" height="2"></rect>');
  expect(cleaned).not.toMatch(/somebody|run|example|script|style|image/);
});

test('broken XML gives a closed drawing of what came before the fault', () => {
  expect(cleanSvg('<svg><rect width="1"/><g><text>甲</text></svg>')).toMatch(/^<svg>.*<\/svg>$/);
});
