import { extname } from 'node:path/posix';
import { strFromU8, unzipSync } from 'fflate';
import type { OutputFile } from '../model/output.ts';
import { readPdf } from './read-pdf.ts';
import type { ReadText } from './read-text.ts';

/**
 * Reads a finished file back: the text, metadata and outline of a PDF; each part of a DOCX or XLSX; the text and the
 * raw source of everything else that is text; and always the file's own name.
 */
export async function readBack({ path, contents }: OutputFile): Promise<readonly ReadText[]> {
  const name: ReadText = { part: '文件名', lines: path.split('/') };
  switch (extname(path).toLowerCase()) {
    case '.pdf':
      return [name, ...(await readPdf(contents))];
    case '.docx':
    case '.xlsx':
    case '.zip':
      return [name, ...readZip(contents)];
    case '.png':
    case '.jpg':
    case '.jpeg':
    case '.gif':
      return [name, { part: '图片', lines: [Buffer.from(contents).toString('latin1'), strFromU8(contents)] }];
    default:
      return [name, ...readMarkup('内容', strFromU8(contents))];
  }
}

function readZip(contents: Uint8Array): readonly ReadText[] {
  return Object.entries(unzipSync(contents)).flatMap(([part, bytes]) => [
    { part, lines: part.split('/') },
    ...(/\.(xml|rels|svg|txt)$/.test(part) ? readMarkup(part, strFromU8(bytes)) : []),
  ]);
}

/** Elements that stand within a line: text on both sides of their tags is one text. */
const INLINE =
  /<\/?(?:a|b|i|u|em|strong|span|mark|small|sup|sub|code|del|wbr|w:(?:r|t|rPr|rFonts|sz|b|i|proofErr|bookmarkStart|bookmarkEnd|hyperlink|ins|del|lang|spacing|noProof)|r|t)(?:\s[^<>]*)?\/?>/gu;

function readMarkup(part: string, source: string): readonly ReadText[] {
  const text = decodeEntities(source.replace(INLINE, '').replace(/<[^<>]*>/gu, '\n'));
  return [
    { part, lines: text.split('\n') },
    {
      part: `${part}（源代码）`,
      lines: [decodeEntities(source), decodeUnicode(source), decodeAddress(source)],
    },
  ];
}

function decodeEntities(text: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '\u00ad',
  };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[name] ?? all;
  });
}

/** \u4e2d as in JSON and scripts. */
const decodeUnicode = (text: string) =>
  text.replace(/\\u([0-9a-f]{4})/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** %E4%B8%AD as in addresses. */
const decodeAddress = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
