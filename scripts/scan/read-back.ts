import { extname } from 'node:path/posix';
import { strFromU8, unzipSync } from 'fflate';
import type { OutputFile } from '../model/output.ts';
import { decodeAddress } from './decode-address.ts';
import { readPdf } from './read-pdf.ts';
import type { ReadText } from './read-text.ts';

/** The words of a file's own name. */
export const readName = ({ path }: OutputFile): ReadText => ({ part: '文件名', lines: path.split('/') });

/**
 * Reads a finished file back: text, metadata, outline, alternative texts and links of a PDF; each part of a DOCX or
 * XLSX; the text and the raw source of everything else that is text.
 */
export async function readContents({ path, contents }: OutputFile): Promise<readonly ReadText[]> {
  switch (extname(path).toLowerCase()) {
    case '.pdf':
      return readPdf(contents);
    case '.docx':
    case '.xlsx':
    case '.zip':
      return readZip(contents);
    case '.png':
    case '.jpg':
    case '.jpeg':
    case '.gif':
      return [readBytes('图片', contents)];
    default:
      return readMarkup('内容', strFromU8(contents));
  }
}

/** Of pictures and the like only what stands in them as plain text. */
const readBytes = (part: string, bytes: Uint8Array): ReadText => ({ part, lines: [strFromU8(bytes)] });

function readZip(contents: Uint8Array): readonly ReadText[] {
  return Object.entries(unzipSync(contents)).flatMap(([part, bytes]) => [
    { part, lines: part.split('/') },
    ...(/\.(?:xml|rels|svg|txt)$/.test(part) ? readMarkup(part, strFromU8(bytes)) : [readBytes(part, bytes)]),
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
      lines: [...new Set([decodeEntities(source), decodeUnicode(source), decodeAddress(source)])],
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
