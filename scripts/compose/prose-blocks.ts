import { plainText } from '../lib/plain-text.ts';
import { stableId } from '../lib/stable-id.ts';
import type { Block, Figure, HeadingBlock, ParagraphBlock, Span, TableBlock } from '../model/block.ts';
import type { Place } from '../model/place.ts';
import type { Inline, Marker, ProseBlock, ProseDiagram, ProseTable } from '../model/prose.ts';
import type { ComposeContext } from './compose-context.ts';
import { diagramFigure } from './figures.ts';
import { settleLeads } from './settle-leads.ts';
import { type FootnoteNumbers, merged, spans, textSpans } from './spans.ts';
import { cellParagraphs } from './tables.ts';

/** Where a run of prose is printed. */
export interface ProseContext {
  readonly compose: ComposeContext;
  readonly footnotes: FootnoteNumbers;
  /** Captions figures that have no title of their own. */
  readonly title: string;
  /** Markdown depth that becomes depth 1: 2 where a file's `##` is the first level below the chapter. */
  readonly topDepth: number;
  /** Below 第X条 the numbers （一） and 1. count items and are no titles. */
  readonly hasArticles: boolean;
}

/** Turns prose into the blocks of the booklet, in order; typed numbers choose the face of their line. */
export function proseBlocks(prose: readonly ProseBlock[], context: ProseContext): readonly Block[] {
  const printed = prose.filter((block) => !isOwnTitle(block, context));
  return settleLeads(
    printed.map((block, index) =>
      block.type === 'diagram' ? diagram(block, printed[index - 1], context) : proseBlock(block, context),
    ),
  );
}

/** A heading right above a diagram says what it shows. */
function diagram(block: ProseDiagram, above: ProseBlock | undefined, { title }: ProseContext): Block {
  const subject = above?.type === 'heading' ? plainText(above.children).trim() : title;
  return { type: 'figure', figure: diagramFigure(block, subject), source: block.place };
}

/** `# 名称` or `## 名称` repeats what the chapter's title says. */
export const isOwnTitle = (
  block: ProseBlock,
  { title, topDepth }: Pick<ProseContext, 'title' | 'topDepth'>,
): boolean =>
  block.type === 'heading' &&
  block.depth <= topDepth &&
  !block.marker &&
  plainText(block.children).trim() === title;

function proseBlock(block: ProseBlock, context: ProseContext): Block {
  const source = block.place;
  const inline = (children: readonly Inline[]) => spans(children, context);
  switch (block.type) {
    case 'heading': {
      const depth = Math.max(1, block.depth - context.topDepth + 1);
      return heading(block.marker, inline(block.children), depth, source);
    }
    case 'paragraph':
      return paragraph(block.marker, block.children, context, source);
    case 'table':
      return table(block, context);
    case 'list': {
      const items = block.items.map((item) => proseBlocks(item.children, context));
      return { type: 'list', ordered: block.ordered, start: block.start, items, source };
    }
    case 'quote':
      return { type: 'quote', children: proseBlocks(block.children, context), source };
    case 'code':
      return { type: 'code', text: block.value, source };
    case 'diagram':
      return diagram(block, undefined, context);
    case 'internal':
      return { type: 'internal', children: proseBlocks(block.children, context), source };
    case 'separator':
      return { type: 'separator', source };
  }
}

function paragraph(
  marker: Marker | undefined,
  children: readonly Inline[],
  context: ProseContext,
  source: Place,
): Block {
  const content = spans(children, context);
  const picture = loneFigure(content, source);
  if (!marker && picture) return { type: 'figure', figure: picture, source };
  if (!marker) return { type: 'paragraph', role: 'body', spans: content, source };
  const number = { marker: marker.text, level: marker.level };
  if (marker.style === 'article') {
    const { mark, rest } = markBehind(content);
    const typed = { ...number, marker: marker.text + mark };
    return { type: 'paragraph', role: 'article', ...typed, face: 'hei', spans: rest, source };
  }
  if (isTitle(content)) return heading(marker, content, headingDepth(marker), source);
  const opened = context.hasArticles ? undefined : leadOf(content);
  if (!opened) return { type: 'paragraph', role: 'numbered', ...number, spans: content, source };
  return { type: 'paragraph', role: 'numbered', ...number, face: face(marker), ...opened, source };
}

/** 第七条：…… keeps the mark at its number, before the space that sets the text off. */
function markBehind(content: readonly Span[]): { readonly mark: string; readonly rest: readonly Span[] } {
  const [first, ...rest] = content;
  const mark = first?.type === 'text' ? (/^[：:]/u.exec(first.text)?.[0] ?? '') : '';
  if (first?.type !== 'text' || mark === '') return { mark: '', rest: content };
  const text = first.text.slice(mark.length).trimStart();
  return { mark, rest: text === '' ? rest : [{ ...first, text }, ...rest] };
}

/** A picture that stands alone is a figure with its alternative text as caption. */
function loneFigure(content: readonly Span[], source: Place): Figure | undefined {
  const [only, ...rest] = content.filter((item) => item.type !== 'text' || item.text.trim() !== '');
  if (only?.type !== 'picture' || rest.length > 0) return undefined;
  const { picture } = only;
  return {
    id: stableId('f', `${source.file}:${source.line}`),
    caption: picture.alt,
    alt: picture.alt,
    content: { type: 'picture', picture },
  };
}

/** GB/T 9704-2012 7.3.3: 一、黑体, （一）楷体, 1. and （1）仿宋; 章, 节 and 条 numbers are 黑体 by custom. */
function face({ style }: Marker): 'hei' | 'kai' | 'fang' {
  if (style === 'chinese-bracketed') return 'kai';
  return ['part', 'chapter', 'section', 'article', 'chinese'].includes(style) ? 'hei' : 'fang';
}

/** A numbered line is a title when it is short and no sentence: GB/T 15834-2011 B.4 lets a title end without 。. */
function isTitle(content: readonly Span[]): boolean {
  const text = content.map((item) => (item.type === 'text' ? item.text : '。')).join('');
  return text.length > 0 && text.length <= 30 && !/[。；;，：:]/.test(text);
}

function headingDepth({ style, level }: Marker): number {
  if (style === 'part' || style === 'chapter' || style === 'chinese') return 1;
  if (style === 'section' || style === 'chinese-bracketed') return 2;
  return Math.min(Math.max(level, 3), 4);
}

function heading(
  marker: Marker | undefined,
  content: readonly Span[],
  depth: number,
  source: Place,
): HeadingBlock {
  const id = stableId('h', `${source.file}:${source.line}`);
  if (!marker) return { type: 'heading', id, depth, spans: content, inContents: false, source };
  const chapter = marker.style === 'part' || marker.style === 'chapter' || marker.style === 'section';
  const gap = chapter || marker.style === 'article' ? '　' : '';
  return {
    type: 'heading',
    id,
    depth,
    style: chapter ? 'chapter' : 'numbered',
    spans: merged([...textSpans(marker.text + gap), ...content]),
    inContents: false,
    source,
  };
}

/** The opening sentence of a numbered paragraph, where it is a short title: （一）受理登记。…… */
function leadOf(content: readonly Span[]): Required<Pick<ParagraphBlock, 'lead' | 'spans'>> | undefined {
  const [first, ...rest] = content;
  if (first?.type !== 'text') return undefined;
  const end = first.text.indexOf('。') + 1;
  const remains = end < first.text.length || rest.length > 0;
  if (end === 0 || end > 20 || !remains || /[，；：]/.test(first.text.slice(0, end))) return undefined;
  const { text, ...style } = first;
  return {
    lead: [{ ...style, text: text.slice(0, end) }],
    spans: end < text.length ? [{ ...style, text: text.slice(end) }, ...rest] : rest,
  };
}

/** A clerk's table as it stands; line breaks in a cell make paragraphs. */
function table(block: ProseTable, context: ProseContext): TableBlock {
  const align = (index: number) => block.align[index];
  return {
    type: 'table',
    style: 'grid',
    columns: block.head.cells.map((cell, index) => ({
      title: spans(cell.children, context),
      ...aligned(align(index)),
    })),
    rows: block.rows.map((row) => ({
      cells: row.cells.map((cell, index) => ({
        paragraphs: cellParagraphs(spans(cell.children, context)),
        ...aligned(align(index)),
      })),
      source: row.place,
    })),
    source: block.place,
  };
}

const aligned = (align: 'left' | 'center' | 'right' | undefined) => (align ? { align } : {});
