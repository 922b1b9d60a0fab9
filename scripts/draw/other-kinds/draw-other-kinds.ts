import type { Figure } from '../../model/block.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Drawing, DrawingSheet, Drawings } from '../../model/output.ts';
import type { Place } from '../../model/place.ts';
import { attributes, element, escapeText } from '../svg-element.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { FlatDiagram } from './flatten-in-page.ts';
import { type DrawnDiagram, openMermaidCli } from './open-mermaid-cli.ts';

const DENSITY = 3;
/** In pixels; what is a little wider than the text area may shrink rather than take a turned page. */
const WIDEST_UPRIGHT = 740;
/** A figure without a place of its own is reported as a whole. */
const NOWHERE: Place = { file: 'diagrams/', line: 1, column: 1 };

/**
 * Draws sequence diagrams, Gantt charts and the like through mermaid-cli and one browser. Their SVG is made
 * plain, because Mermaid's own comes out black in PDF and LibreOffice; `family` is the face that its text is set in.
 * What cannot be made plain becomes a picture inside an SVG. Nothing is started when there is none to draw.
 *
 * Without a browser each gives an error (`diagram-has-browser`), and code that Mermaid refuses one of its own
 * (`diagram-is-drawn`).
 */
export async function drawOtherKinds(figures: readonly Figure[], family: string): Promise<Outcome<Drawings>> {
  const waiting = figures.flatMap((figure) =>
    figure.content.type === 'mermaid' ? [{ figure, content: figure.content }] : [],
  );
  if (waiting.length === 0) return { value: new Map(), diagnostics: [] };
  const cli = await openMermaidCli();
  if (!cli) {
    return {
      value: new Map(),
      diagnostics: waiting.map(({ figure, content }) => noBrowser(figure, content.place)),
    };
  }
  const drawings = new Map<string, Drawing>();
  const diagnostics: Diagnostic[] = [];
  try {
    for (const { figure, content } of waiting) {
      try {
        const sheet = sheetOf(await cli.draw(content.code), figure, family);
        drawings.set(figure.id, { figureId: figure.id, sheets: [sheet] });
      } catch (error) {
        diagnostics.push(notDrawn(figure, content.code, content.place, error));
      }
    }
  } finally {
    await cli.close();
  }
  return { value: drawings, diagnostics };
}

function sheetOf(drawn: DrawnDiagram, { caption, alt }: Figure, family: string): DrawingSheet {
  const { inside, width, height, png } = drawn.type === 'flat' ? flatParts(drawn) : pictureParts(drawn.bytes);
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': family,
  });
  const words = `<title>${escapeText(caption)}</title><desc>${escapeText(alt)}</desc>`;
  return {
    svg: `<svg${root}>${words}${inside}</svg>`,
    width,
    height,
    landscape: width > height * 1.6 && width > WIDEST_UPRIGHT,
    ...(png && { png }),
  };
}

interface Parts {
  readonly inside: string;
  readonly width: number;
  readonly height: number;
  readonly png?: Uint8Array;
}

function flatParts({ elements, width, height }: FlatDiagram): Parts {
  return { inside: elements, width, height };
}

function pictureParts(bytes: Uint8Array): Parts {
  const png = Buffer.from(bytes);
  const width = Math.round(png.readUInt32BE(16) / DENSITY);
  const height = Math.round(png.readUInt32BE(20) / DENSITY);
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const inside = element('image', { href, width: String(width), height: String(height) });
  return { inside, width, height, png };
}

function noBrowser({ caption }: Figure, place: Place = NOWHERE): Diagnostic {
  return {
    ruleId: 'diagram-has-browser',
    severity: 'error',
    place,
    message: `“${caption}”不是流程图，需要借助浏览器绘制，而这台电脑上没有找到 Edge、Chrome 或者 Chromium。`,
    hint: '请安装其中一种浏览器并运行 npm install，或者改用流程图（flowchart）。',
  };
}

function notDrawn({ caption }: Figure, code: string, place: Place = NOWHERE, error: unknown): Diagnostic {
  const said = error instanceof Error ? error.message : String(error);
  return {
    ruleId: 'diagram-is-drawn',
    severity: 'error',
    ...explainRefusal(said, code, caption, place),
    hint: '请对照 Mermaid 的写法改正，名称含有汉字或者标点的要加英文引号，或者改用流程图（flowchart）。',
  };
}
