import type { Figure, PrintedPicture } from '../../../scripts/model/block.ts';
import type { FlowGraph } from '../../../scripts/model/flow-graph.ts';
import type { Drawing, Drawings } from '../../../scripts/model/output.ts';

const place = { file: '收发室/职权/01-办公室/01-收文办理.md', line: 40, column: 1 };

const graph: FlowGraph = {
  direction: 'down',
  groups: [],
  nodes: [
    { id: 'a', label: '签收登记', shape: 'terminal', paint: {}, metadata: new Map(), place },
    { id: 'b', label: '是否属于本单位', shape: 'decision', paint: {}, metadata: new Map(), place },
    { id: 'c', label: '拟办、批办', shape: 'process', paint: {}, metadata: new Map(), place },
    { id: 'd', label: '退回来文单位', shape: 'terminal', paint: {}, metadata: new Map(), place },
  ],
  edges: [
    { from: 'a', to: 'b', stroke: 'normal', head: 'arrow', tail: 'none', length: 1, place },
    { from: 'b', to: 'c', label: '是', stroke: 'normal', head: 'arrow', tail: 'none', length: 1, place },
    { from: 'b', to: 'd', label: '否', stroke: 'normal', head: 'arrow', tail: 'none', length: 1, place },
  ],
};

/** The smallest PNG there is: one grey dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

export const seal: PrintedPicture = {
  fileName: 'picture-1.png',
  alt: '收文专用章样式',
  format: 'png',
  width: 96,
  height: 96,
  bytes: PNG,
};

/** An SVG picture, as a clerk may put one into a rule. */
export const badge: PrintedPicture = {
  fileName: 'picture-2.svg',
  alt: '值班胸牌样式',
  format: 'svg',
  width: 120,
  height: 60,
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60" viewBox="0 0 120 60"><rect x="2" y="2" width="116" height="56" fill="#eeeeee" stroke="#333333"/></svg>',
  ),
};

const chart = (id: string, caption: string, content: Figure['content']): Figure => ({
  id,
  caption,
  alt: `${caption}：第1步签收登记；第2步判断是否属于本单位，是则转第3步拟办、批办，否则退回来文单位。`,
  content,
});
const marks = {
  risks: [{ node: 'a', label: '风险①', level: '高' as const }],
  notes: [{ node: 'a', post: '收发员', limit: '即时' }],
  supervised: ['c'],
  published: [],
};

export const figures = {
  receiving: chart('figure-1', '收文办理流程图', { type: 'flowchart', graph, marks }),
  sending: chart('figure-2', '发文办理流程图', { type: 'flowchart', graph, marks }),
  duty: chart('figure-3', '值班时序图', { type: 'mermaid', code: 'sequenceDiagram\n  值班员->>科长: 报告' }),
  seal: chart('figure-4', '收文专用章', { type: 'picture', picture: seal }),
};

const BOX = 'fill="#ffffff" stroke="#333333" stroke-width="1.2"';
function svg(width: number, height: number, labels: readonly string[]): string {
  const step = height / labels.length;
  const boxes = labels.map((label, index) => {
    const y = index * step + 10;
    const line = index > 0 ? `<path d="M${width / 2} ${y - 20}V${y}" fill="none" stroke="#333333"/>` : '';
    return `${line}<rect x="40" y="${y}" width="${width - 80}" height="${step - 20}" rx="6" ${BOX}/><text x="${width / 2}" y="${y + step / 2 - 5}" font-family="Noto Sans Hans" font-size="14" text-anchor="middle" fill="#111111">${label}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${boxes.join('')}</svg>`;
}
function sheet(width: number, height: number, labels: readonly string[]) {
  return { svg: svg(width, height, labels), width, height, landscape: width > height };
}

/** One chart of a page, one of two sheets (the second lies sideways), one that is small, and the picture. */
export function sampleDrawings(): Drawings {
  const drawings: readonly Drawing[] = [
    {
      figureId: 'figure-1',
      sheets: [sheet(420, 520, ['签收登记', '是否属于本单位', '拟办、批办', '退回来文单位'])],
    },
    {
      figureId: 'figure-2',
      sheets: [sheet(500, 900, ['拟稿', '核稿', '会签', '接①']), sheet(1000, 520, ['接①', '签发', '印制'])],
    },
    { figureId: 'figure-3', sheets: [sheet(240, 160, ['值班员', '科长'])] },
  ];
  return new Map(drawings.map((drawing) => [drawing.figureId, drawing]));
}
