import { renderAsync } from '@resvg/resvg-js';
import { outlineText } from '../../scripts/draw/outline-text.ts';
import { escapeText } from '../../scripts/draw/svg-element.ts';
import type { FontFace } from '../../scripts/model/output.ts';

/** One sheet of a drawn chart, as it hangs in the gallery. */
export interface Exhibit {
  readonly caption: string;
  readonly note: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 3600;
const GAP = 30;
const CAPTION = 26;

/** All exhibits as one page that needs no other file. */
export function contactPage(exhibits: readonly Exhibit[], faulty: readonly string[]): string {
  const cards = exhibits.map(
    ({ caption, note, svg }) =>
      `<figure>${svg}<figcaption>${escapeText(caption)}<br><small>${escapeText(note)}</small></figcaption></figure>`,
  );
  const faults = faulty.map((fault) => `<li>${escapeText(fault)}</li>`).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>流程图样张</title>
<style>body{font-family:"Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:2em}
main{display:flex;flex-wrap:wrap;gap:2em;align-items:flex-start}
figure{margin:0;border:1px solid #ddd;padding:1em;max-width:100%}svg{max-width:100%;height:auto}figcaption{text-align:center}</style>
<h1>流程图样张（${exhibits.length}张）</h1><ul>${faults}</ul><main>${cards.join('\n')}</main></html>\n`;
}

/** All exhibits on one picture, in rows. */
export async function contactPicture(
  exhibits: readonly Exhibit[],
  regular: FontFace,
  bold: FontFace,
): Promise<Uint8Array> {
  const parts: string[] = [];
  let x = GAP;
  let y = GAP;
  let tallest = 0;
  for (const { caption, note, svg, width, height } of exhibits) {
    if (x > GAP && x + width + GAP > WIDTH) {
      x = GAP;
      y += tallest + CAPTION + GAP;
      tallest = 0;
    }
    parts.push(svg.replace('<svg', `<svg x="${x}" y="${y + CAPTION}"`));
    parts.push(
      `<text x="${x + width / 2}" y="${y + 15}" font-size="15">${escapeText(`${caption} ${note}`)}</text>`,
    );
    x += Math.max(width, 200) + GAP;
    tallest = Math.max(tallest, height);
  }
  const size = `width="${WIDTH}" height="${y + tallest + CAPTION + GAP}"`;
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" ${size} text-anchor="middle">${parts.join('')}</svg>`;
  const image = await renderAsync(outlineText(sheet, regular, bold), {
    background: '#ffffff',
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}
