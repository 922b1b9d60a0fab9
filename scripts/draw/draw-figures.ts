import { measureWith } from '../lib/text-metrics.ts';
import type { Figure } from '../model/block.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Drawing, DrawingSheet, Drawings, FontFace } from '../model/output.ts';
import { chartPage } from './chart-page.ts';
import { fitSheets, LEAST_POINTS } from './fit-sheets.ts';
import { letterConnectors } from './letter-connectors.ts';
import { drawOtherKinds } from './other-kinds/draw-other-kinds.ts';
import { rasterize } from './rasterize.ts';

export interface DrawOptions {
  readonly font: FontFace;
  readonly boldFont?: FontFace;
  /** Whether to add the PNG that DOCX needs. */
  readonly png: boolean;
}

export type DrawFigures = (figures: readonly Figure[], options: DrawOptions) => Promise<Outcome<Drawings>>;

/**
 * Draws every figure that has to be drawn, by figure id. Pictures are not drawn: renderers take their bytes as they
 * are. A chart whose type would print below 7.5 pt even when it is split gives a finding (`flowchart-is-legible`).
 */
export const drawFigures: DrawFigures = async (figures, options) => {
  const underWay: Promise<Drawing>[] = [];
  const diagnostics: Diagnostic[] = [];
  // Laid out one after another, because ELK keeps state while it runs; pictures are made meanwhile.
  for (const figure of figures) {
    if (figure.content.type !== 'flowchart') continue;
    const drawn = await drawFlowchart(figure, figure.content, options);
    underWay.push(options.png ? withPictures(drawn.value, options) : Promise.resolve(drawn.value));
    diagnostics.push(...drawn.diagnostics);
  }
  const drawings = new Map((await Promise.all(underWay)).map((drawing) => [drawing.figureId, drawing]));
  const others = await drawOtherKinds(figures, options.font.family);
  for (const [id, drawing] of others.value)
    drawings.set(id, options.png ? await withPictures(drawing, options) : drawing);
  return { value: drawings, diagnostics: [...diagnostics, ...others.diagnostics] };
};

async function drawFlowchart(
  figure: Figure,
  { graph, marks }: Extract<Figure['content'], { type: 'flowchart' }>,
  { font }: DrawOptions,
): Promise<Outcome<Drawing>> {
  const fitted = letterConnectors(await fitSheets(graph, marks, measureWith(font)));
  const sheets = fitted.map(({ chart, landscape }, index): DrawingSheet => {
    const page = fitted.length > 1 ? `（${index + 1}/${fitted.length}）` : '';
    const svg = chartPage(chart, font.family, { title: `${figure.caption}${page}`, description: figure.alt });
    const { width, height } = chart;
    return { svg, width, height, landscape };
  });
  const points = Math.min(...fitted.map((sheet) => sheet.points));
  const place = graph.nodes[0]?.place;
  const diagnostics = place !== undefined && points < LEAST_POINTS ? [illegible(points, place)] : [];
  return { value: { figureId: figure.id, sheets }, diagnostics };
}

async function withPictures(drawing: Drawing, { font, boldFont }: DrawOptions): Promise<Drawing> {
  const sheets = drawing.sheets.map(async (sheet) => ({
    ...sheet,
    png: sheet.png ?? (await rasterize(sheet.svg, font, boldFont)),
  }));
  return { ...drawing, sheets: await Promise.all(sheets) };
}

function illegible(points: number, place: Diagnostic['place']): Diagnostic {
  return {
    ruleId: 'flowchart-is-legible',
    severity: 'warning',
    place,
    message: `这张流程图印在 A4 纸上，字只有 ${points.toFixed(1)} 磅，看不清。`,
    hint: '请精简节点文字，或者把流程分成几张图。',
  };
}
