import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { OutputFile } from '../../scripts/model/output.ts';
import { pdfPages, squeeze } from '../contract/printed-text.ts';

/**
 * A published file as anyone might read it who looks for what was left out: the text that it shows, its raw bytes, and
 * those with every wrapping undone. Independent of the program's own leak scan. White space is gone from all of them.
 */
export async function readings({ path, contents }: OutputFile): Promise<readonly string[]> {
  if (path.endsWith('.pdf')) return [path, ...(await pdfReadings(contents))].map(squeeze);
  if (/\.(?:docx|xlsx)$/.test(path)) {
    const parts = Object.entries(unzipSync(contents));
    return [path, ...parts.flatMap(([name, bytes]) => [name, ...textReadings(bytes)])].map(squeeze);
  }
  return [path, ...textReadings(contents)].map(squeeze);
}

async function pdfReadings(contents: Uint8Array): Promise<readonly string[]> {
  const raw = Buffer.from(contents);
  const streams: Buffer[] = [raw];
  for (let at = raw.indexOf('stream'); at >= 0; at = raw.indexOf('stream', at + 6)) {
    if (raw.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = at + (raw[at + 6] === 0x0d ? 8 : 7);
    try {
      streams.push(inflateSync(raw.subarray(start, raw.indexOf('endstream', start))));
    } catch {
      // Pictures and fonts may be packed in other ways; their raw bytes are read anyway.
    }
  }
  const pages = await pdfPages(contents);
  return [
    pages.join(''),
    ...streams.flatMap((stream) => [...textReadings(stream), ...utf16Readings(stream)]),
  ];
}

/** Titles, alternative texts and properties of a PDF are UTF-16, as bytes or as hexadecimal. */
function utf16Readings(bytes: Buffer): readonly string[] {
  const odd = bytes.length % 2;
  const latin = bytes.toString('latin1');
  const hex = [...latin.matchAll(/<((?:[0-9a-f]{4})+)>/gi)].map(([, digits = '']) =>
    Buffer.from(digits, 'hex'),
  );
  const even = [bytes.subarray(0, bytes.length - odd), bytes.subarray(1, bytes.length - 1 + odd), ...hex];
  return even.map((run) => Buffer.from(run).swap16().toString('utf16le'));
}

function textReadings(bytes: Uint8Array): readonly string[] {
  const text = strFromU8(bytes);
  const plain = text.replace(/<[^>]*>/g, '');
  const entities = text.replace(/&#(x?)([0-9a-f]+);/gi, (_, x, digits) =>
    String.fromCodePoint(Number.parseInt(digits, x ? 16 : 10)),
  );
  const escapes = text.replace(/\\u([0-9a-f]{4})/gi, (_, digits) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  const addresses = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
  return [text, plain, entities, escapes, addresses];
}
