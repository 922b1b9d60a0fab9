import { gifSize, jpegSize, type PictureSize, pngSize } from '../../lib/raster-size.ts';
import type { Outcome } from '../../model/diagnostic.ts';
import type { Picture } from '../../model/entry.ts';
import type { SourceFile } from '../../model/source.ts';
import { svgSize } from './svg-size.ts';

/** Tells the format of a picture by its bytes, whatever its name says, and its size. Undefined for broken files. */
export function parsePicture({ path, bytes }: SourceFile): Outcome<Picture | undefined> {
  const format = formatOf(bytes);
  const size = format && SIZES[format](bytes);
  if (size && size.width > 0 && size.height > 0) {
    return { value: { type: 'picture', path, format, ...size, bytes }, diagnostics: [] };
  }
  const message = format
    ? `图片“${path}”已经损坏，读不出内容。`
    : `“${path}”的内容不是 PNG、JPEG、GIF 或者 SVG 图片。`;
  const hint = '请用看图软件打开原图，另存为 PNG 后换上。';
  const place = { file: path, line: 1, column: 1 };
  return {
    value: undefined,
    diagnostics: [{ ruleId: 'picture-is-readable', severity: 'error', place, message, hint }],
  };
}

const SIZES: Readonly<Record<Picture['format'], (bytes: Uint8Array) => PictureSize | undefined>> = {
  png: pngSize,
  jpeg: jpegSize,
  gif: gifSize,
  svg: svgSize,
};

function formatOf(bytes: Uint8Array): Picture['format'] | undefined {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^GIF8[79]a/.test(start)) return 'gif';
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/i.test(start) ? 'svg' : undefined;
}
