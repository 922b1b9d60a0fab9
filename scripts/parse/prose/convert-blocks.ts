import type { Blockquote, Code, FootnoteDefinition, Heading, List, Paragraph, RootContent } from 'mdast';
import { plainText } from '../../lib/plain-text.ts';
import type { Place } from '../../model/place.ts';
import type { Inline, Marker, ProseBlock } from '../../model/prose.ts';
import { type BlockOrMark, nestContainers, reportMarksInCode } from './containers.ts';
import { convertInlines, placeOf } from './convert-inlines.ts';
import { convertList, numberOfItem } from './convert-list.ts';
import { convertTable, reportBrokenTable } from './convert-table.ts';
import { joinLines } from './join-lines.ts';
import { closesFence, isDoubleRule, unspacedHeading } from './line-shapes.ts';
import { isAddress } from './link-definitions.ts';
import type { ProseContext } from './prose-context.ts';
import { sourceTexts } from './source-texts.ts';
import { dropLeading, leadingText, trimInlines } from './trim-inlines.ts';
import { typedLists } from './typed-lists.ts';
import { typedNumber } from './typed-number.ts';

/** Turns the nodes of the text, or of a list item or quotation, into blocks. */
export function convertBlocks(nodes: readonly RootContent[], context: ProseContext): readonly ProseBlock[] {
  const typed = typedLists(nodes, context);
  const items = nodes.flatMap((node): readonly BlockOrMark[] => {
    const mark = node.type === 'paragraph' && context.containers.get(node.position?.start.line ?? 0);
    if (mark) return [mark];
    return node.type === 'list' && typed.has(node)
      ? convertTypedList(node, context)
      : convertBlock(node, context);
  });
  return nestContainers(items, context.findings);
}

function convertBlock(node: RootContent, context: ProseContext): readonly ProseBlock[] {
  recordSpan(node, context);
  const place = placeOf(node, context);
  switch (node.type) {
    case 'paragraph':
      return convertParagraph(node, context);
    case 'heading':
      return [convertHeading(node, context)];
    case 'list':
      return [convertList(node, context, convertBlocks)];
    case 'table':
      return [convertTable(node, context)];
    case 'blockquote':
      return convertQuote(node, place, context);
    case 'code':
      return [convertCode(node, place, context)];
    case 'thematicBreak':
      return [{ type: 'separator', place }];
    case 'footnoteDefinition':
      convertFootnote(node, place, context);
      return [];
    case 'definition':
      return isAddress(node) ? [] : paragraph(joinLines(sourceTexts(node, context.source)), place, context);
    default:
      return [];
  }
}

function recordSpan({ position }: RootContent, { source, spans }: ProseContext): void {
  if (position) spans.push({ from: source.place(position.start).line, to: source.place(position.end).line });
}

function convertParagraph(node: Paragraph, context: ProseContext): readonly ProseBlock[] {
  const place = placeOf(node, context);
  reportBrokenTable(node, place, context);
  const content = convertInlines(node.children, context);
  reportPageIndent(leadingText(content), place, context);
  return paragraph(content, place, context);
}

/** Spaces that a web page was laid out with. They are not printed, so that no later stage sees them. */
function reportPageIndent(text: string, place: Place, { findings }: ProseContext): void {
  const [, space] = /^\s*([\u00A0\u2002\u2003])/u.exec(text) ?? [];
  if (!space) return;
  const entity = space === '\u00A0' ? '&nbsp;' : space === '\u2002' ? '&ensp;' : '&emsp;';
  findings.warning(
    'no-web-residue',
    place,
    `这一段的开头有从网页带来的空格“${entity}”。`,
    '请删去；段首空两格由排版程序来做。',
  );
}

/** A paragraph, or what a clerk means by it; nothing where only comments stood. */
function paragraph(
  content: readonly Inline[],
  nodePlace: Place,
  context: ProseContext,
): readonly ProseBlock[] {
  const inlines = trimInlines(content);
  const [first] = inlines;
  if (!first) return [];
  const place = first.type === 'text' ? first.place : nodePlace;
  const text = leadingText(inlines);
  if (isDoubleRule(text) && inlines.length === 1) return [{ type: 'separator', place }];

  const signs = unspacedHeading(text);
  if (signs) {
    reportUnspacedHeading(text.slice(0, signs.length).trim(), place, context);
    return [heading(signs.depth, dropLeading(inlines, signs.length) ?? inlines, place, context)];
  }
  return [{ type: 'paragraph', ...marked(inlines, context), place }];
}

function convertHeading(node: Heading, context: ProseContext): ProseBlock {
  const inlines = trimInlines(convertInlines(node.children, context));
  return heading(node.depth, inlines, placeOf(node, context), context);
}

function heading(signs: number, inlines: readonly Inline[], place: Place, context: ProseContext): ProseBlock {
  const { findings, headingDepth, headingShift } = context;
  const depth = signs + headingShift;
  if (depth === 1) {
    findings.warning(
      'heading-levels-step',
      place,
      '正文里的标题用了一个“#”，这一级是文件名称的。',
      '请从两个“#”开始写正文的标题。',
    );
  } else if (depth > headingDepth + 1) {
    findings.warning(
      'heading-levels-step',
      place,
      `标题从 ${headingDepth - headingShift} 个“#”跳到了 ${signs} 个“#”。`,
      `请改为 ${headingDepth + 1 - headingShift} 个“#”。`,
    );
  }
  context.headingDepth = depth;
  return { type: 'heading', depth, ...marked(inlines, context), place };
}

/** Each item as the paragraph that the clerk meant; what is indented below it follows. */
function convertTypedList(node: List, context: ProseContext): readonly ProseBlock[] {
  recordSpan(node, context);
  return node.children.flatMap((item) => {
    const text = numberOfItem(item, context);
    const style = text.endsWith(')') ? 'arabic-bracketed' : 'arabic';
    const marker: Marker = { style, value: Number.parseInt(text, 10), text, level: 0 };
    context.markers.push(marker);
    const place = placeOf(item, context);
    const [first, ...rest] = convertBlocks(item.children, context);
    if (first?.type !== 'paragraph' || first.marker)
      return [{ type: 'paragraph', marker, children: [], place }, ...(first ? [first] : []), ...rest];
    return [{ ...first, marker, place }, ...rest];
  });
}

/** Takes a typed number off the text that begins with it. */
function marked(
  inlines: readonly Inline[],
  { markers }: ProseContext,
): { readonly marker?: Marker; readonly children: readonly Inline[] } {
  const number = typedNumber(plainText(inlines));
  const children = number && dropLeading(inlines, number.length);
  if (!number || !children) return { children: inlines };
  const { style, value, text } = number;
  const marker = { style, value, text, level: 0 };
  markers.push(marker);
  return { marker, children };
}

function convertQuote(node: Blockquote, place: Place, context: ProseContext): readonly ProseBlock[] {
  const children = convertBlocks(node.children, context);
  return children.length === 0 ? [] : [{ type: 'quote', children, place }];
}

function convertCode(node: Code, place: Place, context: ProseContext): ProseBlock {
  const { source, findings } = context;
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const opening = source.line(start.line).slice(start.column - 1);
  const mark = /^(?:`+|~+)/.exec(opening)?.[0] ?? '```';
  if (end.line === start.line || !closesFence(source.line(end.line), { mark })) {
    findings.error(
      'fence-is-closed',
      place,
      `这里的“${mark}”没有结束，后面的文字都被当成了代码。`,
      `请在代码的末尾另起一行，写上“${mark}”。`,
      mark.length,
    );
  }
  const first = source.place({ line: start.line + 1, column: start.column });
  reportMarksInCode(node.value, first, findings);
  if (node.lang?.toLowerCase() === 'mermaid') {
    const title = node.meta ? { title: node.meta } : {};
    return { type: 'diagram', code: node.value, ...title, place: first };
  }
  const language = [node.lang, node.meta].filter(Boolean).join(' ');
  return { type: 'code', ...(language === '' ? {} : { language }), value: node.value, place };
}

function convertFootnote(node: FootnoteDefinition, place: Place, context: ProseContext): void {
  const { findings, footnotes } = context;
  const label = node.identifier;
  const children = convertBlocks(node.children, context);
  const earlier = footnotes.get(label);
  if (earlier) {
    findings.error(
      'footnote-resolves',
      place,
      `脚注“[^${label}]”的注释文字写了两次，两处的文字都印在这个脚注里。`,
      '请给其中一处换一个脚注标记。',
    );
    footnotes.set(label, { ...earlier, children: [...earlier.children, ...children] });
  } else footnotes.set(label, { label, children, place });
}

function reportUnspacedHeading(signs: string, place: Place, { findings }: ProseContext): void {
  findings.warning(
    'heading-has-space',
    place,
    `“${signs}”后面没有半角空格，其他编辑器不会把这一行当作标题。`,
    '请用半角的“#”，并在它后面加一个半角空格。',
  );
}
