import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openPackage } from '../../../scripts/lib/docx-reading/open-package.ts';
import { readXml } from '../../../scripts/lib/docx-reading/read-xml.ts';

const document = strToU8(
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
);
const zip = (parts: Readonly<Record<string, Uint8Array>>) =>
  zipSync({ 'word/document.xml': document, ...parts });

/** A zip whose directory says that a part unpacks to `size` bytes. */
function claiming(size: number): Uint8Array {
  const bytes = zip({ 'word/media/a.png': new Uint8Array(4000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++) {
    const entry = view.getUint32(at, true) === 0x02014b50;
    if (entry && view.getUint16(at + 28, true) === 'word/media/a.png'.length)
      view.setUint32(at + 24, size, true);
  }
  return bytes;
}

test.each([
  ['something that is no zip', strToU8('你好'), /不是 Word 文档/],
  [
    'a .doc, or a file with a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    /旧版 .doc 或者加了密码/,
  ],
  ['a broken file', zip({}).slice(0, 60), /已经损坏/],
  ['a zip without a text', zipSync({ 'a.xml': document }), /没有 Word 正文/],
  ['macros', zip({ 'word/vbaProject.bin': new Uint8Array(4) }), /带有宏/],
  [
    'macros by type',
    zip({
      '[Content_Types].xml': strToU8('<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>'),
    }),
    /带有宏/,
  ],
  ['a path that leads out', zip({ '../../evil.xml': document }), /指向外面的路径/],
  ['an absolute path', zip({ '/etc/evil.xml': document }), /指向外面的路径/],
  ['a path with a drive', zip({ 'C:\\evil.xml': document }), /指向外面的路径/],
  ['a part that unpacks to a gigabyte', claiming(1_000_000_000), /大得不合常理/],
  ['a part that packs too well', zip({ 'word/media/b.xml': new Uint8Array(60_000_000) }), /大得不合常理/],
])('%s is refused in words', (_, bytes, message) => {
  expect(() => openPackage(bytes)).toThrow(message);
});

test('a part never unpacks to more than its directory says', () => {
  const parts = openPackage(claiming(100));
  expect(parts.get('word/media/a.png')?.length).toBeLessThanOrEqual(100);
});

test.each([
  [
    'an entity that reads a file',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
    /文档类型声明/,
  ],
  ['what is not well formed', '<x><y></x>', /不是完整的 XML/],
  ['what is nested without end', `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`, /嵌套得太深/],
])('%s is refused in words', (_, xml, message) => {
  expect(() => readXml(strToU8(xml), 'word/document.xml')).toThrow(message);
});

test('elements go by the usual prefixes, whatever the file calls them', () => {
  const xml = '<q:p xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main" q:val="1"><q:r>文</q:r></q:p>';
  expect(readXml(strToU8(xml), 'a.xml')).toEqual({
    name: 'w:p',
    attributes: { 'w:val': '1' },
    children: [{ name: 'w:r', attributes: {}, children: ['文'] }],
  });
});
