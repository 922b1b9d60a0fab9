import { Paragraph, TextRun } from 'docx';
import type { Block, BlockHandlers, CodeBlock, InternalBlock, ListBlock } from '../../../model/block.ts';
import type { Piece } from '../piece.ts';
import { bookmarked } from '../spans.ts';
import { PARAGRAPH_STYLES, type ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { textRuns } from '../text-runs.ts';
import { writable } from '../xml.ts';
import { figurePieces } from './figure.ts';
import { firstFootnote } from './footnotes.ts';
import { headingPiece, paragraphPiece } from './paragraph.ts';
import { type Bullet, frame, type Surroundings } from './surroundings.ts';
import { tablePieces } from './table.ts';

/** A block as paragraphs and tables, in order. */
export function blockPieces(block: Block, around: Surroundings): readonly Piece[] {
  // TypeScript does not relate the handler to the block through the shared key.
  const handler = handlers[block.type] as (block: Block, around: Surroundings) => readonly Piece[];
  const [first, ...rest] = handler(block, around);
  const footnote = firstFootnote(block);
  return first ? [footnote === undefined ? first : { ...first, footnote }, ...rest] : [];
}

const handlers: BlockHandlers<readonly Piece[], Surroundings> = {
  heading: (block, around) => [headingPiece(block, around)],
  paragraph: (block, around) => [paragraphPiece(block, around)],
  list: listPieces,
  table: (block, { writer }) => tablePieces(block, writer),
  figure: (block, { writer }) => figurePieces(block, writer),
  quote: ({ children }, around) => all(children, { ...around, quoted: true }),
  code: (block, around) => [codePiece(block, around)],
  separator: (_, around) => [textPiece('Separator', '＊　＊　＊', around)],
  internal: internalPieces,
};

const all = (blocks: readonly Block[], around: Surroundings): readonly Piece[] =>
  blocks.flatMap((block) => blockPieces(block, around));

const DOT: Bullet = { text: '● ', size: 18 };

function listPieces({ ordered, start, items }: ListBlock, around: Surroundings): readonly Piece[] {
  const { bullet: _, ...outside } = around;
  const inside = { ...outside, listDepth: around.listDepth + 1 };
  return items.flatMap(([first, ...rest], index) => {
    const bullet = ordered ? { text: `${start + index}.` } : DOT;
    const opens = first?.type === 'paragraph';
    return [
      ...(opens ? [] : [textPiece('ListItem', bullet.text, inside)]),
      ...(first ? blockPieces(first, opens ? { ...inside, bullet } : inside) : []),
      ...all(rest, inside),
    ];
  });
}

function textPiece(style: ParagraphStyleId, text: string, around: Surroundings): Piece {
  const children = textRuns(text, { face: PARAGRAPH_STYLES[style].face ?? 'fang' });
  return { type: 'text', node: new Paragraph({ style, ...frame(around), children }) };
}

/** One paragraph, its lines broken by hand, so that it stays one passage when it is copied. */
function codePiece({ text, source }: CodeBlock, around: Surroundings): Piece {
  const lines = writable(text).replaceAll('\t', '    ').split('\n');
  const runs = lines.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
  const children = bookmarked(runs, [around.writer.sourceMark(source)]);
  return { type: 'text', node: new Paragraph({ style: 'Code', ...frame(around), children }) };
}

/** In a frame, which Word draws around neighbouring paragraphs of equal borders; a table within has its own rules. */
function internalPieces({ children }: InternalBlock, around: Surroundings): readonly Piece[] {
  const inside = { ...around, internal: true };
  return [textPiece('InternalMark', '【内部】', inside), ...all(children, inside)];
}
