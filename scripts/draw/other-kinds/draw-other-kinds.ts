import type { Figure } from '../../model/block.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Drawing, DrawingSheet, Drawings } from '../../model/output.ts';
import type { Place } from '../../model/place.ts';
import { attributes, element, escapeText } from '../svg-element.ts';
import { openMermaidCli } from './open-mermaid-cli.ts';

const DENSITY = 3;
/** A figure without a place of its own is reported as a whole. */
const NOWHERE: Place = { file: 'diagrams/', line: 1, column: 1 };

/**
 * Draws sequence diagrams, Gantt charts and the like through mermaid-cli and one browser. They become pictures inside
 * an SVG: Mermaid's own SVG comes out black in PDF and LibreOffice. Nothing is started when there is none to draw.
 *
 * Without a browser each gives an error (`diagram-has-browser`), and code that Mermaid refuses one of its own
 * (`diagram-is-drawn`).
 */
export async function drawOtherKinds(figures: readonly Figure[]): Promise<Outcome<Drawings>> {
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
        const sheet = sheetOf(await cli.draw(content.code), figure);
        drawings.set(figure.id, { figureId: figure.id, sheets: [sheet] });
      } catch (error) {
        diagnostics.push(notDrawn(figure, content.place, error));
      }
    }
  } finally {
    await cli.close();
  }
  return { value: drawings, diagnostics };
}

function sheetOf(bytes: Uint8Array, { caption, alt }: Figure): DrawingSheet {
  const png = Buffer.from(bytes);
  const [width, height] = [png.readUInt32BE(16) / DENSITY, png.readUInt32BE(20) / DENSITY].map((side) =>
    Math.round(side),
  );
  if (width === undefined || height === undefined) throw new Error('A PNG has a size.');
  const size = { width: String(width), height: String(height) };
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
  });
  const picture = element('image', { href: `data:image/png;base64,${png.toString('base64')}`, ...size });
  const words = `<title>${escapeText(caption)}</title><desc>${escapeText(alt)}</desc>`;
  return {
    svg: `<svg${root}>${words}${picture}</svg>`,
    width,
    height,
    landscape: width > height * 1.6 && width > 590,
    png,
  };
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

function notDrawn({ caption }: Figure, place: Place = NOWHERE, error: unknown): Diagnostic {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  return {
    ruleId: 'diagram-is-drawn',
    severity: 'error',
    place,
    message: `“${caption}”画不出来，Mermaid 的说明是：“${said}”。`,
    hint: '请对照 Mermaid 的写法改正，或者改用流程图（flowchart）。',
  };
}
