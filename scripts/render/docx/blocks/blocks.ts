import { type ParagraphChild, TextRun } from 'docx';
import type { Block, BlockHandlers, CodeBlock, InternalBlock, ListBlock } from '../../../model/block.ts';
import type { Piece } from '../piece.ts';
import { bookmarked } from '../spans.ts';
import { PARAGRAPH_STYLES, type ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { textRuns } from '../text-runs.ts';
import { markerOf } from '../tracked/gone.ts';
import { trackedParagraph } from '../tracked/tracked-paragraph.ts';
import { trackedRuns } from '../tracked/tracked-runs.ts';
import { writable } from '../xml.ts';
import { figurePieces } from './figure.ts';
import { firstFootnote } from './footnotes.ts';
import { headingPiece, paragraphPiece } from './paragraph.ts';
import { standing } from './standing.ts';
import { type Bullet, frame, type Surroundings } from './surroundings.ts';
import { tablePieces } from './table.ts';

/** A block as paragraphs and tables, in order. */
export function blockPieces(block: Block, around: Surroundings): readonly Piece[] {
  // TypeScript does not relate the handler to the block through the shared key.
  const handler = handlers[block.type] as (block: Block, around: Surroundings) => readonly Piece[];
  const revision = block.revision ?? around.revision;
  const writer = markerOf(around.writer, revision);
  const [first, ...rest] = handler(block, { ...around, revision, move: block.move, writer });
  const footnote = firstFootnote(block);
  return first ? [footnote === undefined ? first : { ...first, footnote }, ...rest] : [];
}

const handlers: BlockHandlers<readonly Piece[], Surroundings> = {
  heading: (block, around) => [headingPiece(block, around)],
  paragraph: (block, around) => [paragraphPiece(block, around)],
  list: listPieces,
  table: tablePieces,
  figure: figurePieces,
  quote: ({ children }, around) => piecesOf(children, { ...around, quoted: true }),
  code: (block, around) => [codePiece(block, around)],
  separator: (_, around) => [textPiece('Separator', '＊　＊　＊', around)],
  internal: internalPieces,
};

/** Blocks that stand one below the other. */
export const piecesOf = (blocks: readonly Block[], around: Surroundings): readonly Piece[] =>
  blocks.flatMap((block, index) => blockPieces(block, { ...around, standing: standing(blocks, index) }));

const DOT: Bullet = { text: '● ', size: 18 };

function listPieces(list: ListBlock, around: Surroundings): readonly Piece[] {
  const { bullet: _, standing: __, ...outside } = around;
  return list.items.flatMap(([first, ...rest], index) => {
    const { revision, bullet } = itemLook(list, index);
    const inside = { ...outside, listDepth: around.listDepth + 1, revision: revision ?? around.revision };
    const opens = first?.type === 'paragraph';
    return [
      ...(opens ? [] : [textPiece('ListItem', bullet.text, inside)]),
      ...(first ? blockPieces(first, opens ? { ...inside, bullet } : inside) : []),
      ...piecesOf(rest, inside),
    ];
  });
}

/** The sign of an item and how it differs; in a compared list the numbers of both texts. */
function itemLook({ ordered, start, itemRevisions }: ListBlock, index: number) {
  const { number = start + index, formerNumber, revision } = itemRevisions?.[index] ?? {};
  const former = formerNumber === undefined ? {} : { former: `${formerNumber}.` };
  return { revision, bullet: ordered ? { text: `${number}.`, ...former } : DOT };
}

function textPiece(style: ParagraphStyleId, text: string, around: Surroundings): Piece {
  const runs = textRuns(text, { face: PARAGRAPH_STYLES[style].face ?? 'fang' });
  return linePiece(style, runs, around);
}

function linePiece(style: ParagraphStyleId, runs: readonly ParagraphChild[], around: Surroundings): Piece {
  const { tracker } = around.writer;
  const children = trackedRuns(runs, around.revision, tracker);
  return { type: 'text', node: trackedParagraph({ style, ...frame(around), children }, around, tracker) };
}

/** One paragraph, its lines broken by hand, so that it stays one passage when it is copied. */
function codePiece({ text, source }: CodeBlock, around: Surroundings): Piece {
  const lines = writable(text).replaceAll('\t', '    ').split('\n');
  const runs = lines.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
  const { tracker, sourceMark } = around.writer;
  const children = bookmarked(trackedRuns(runs, around.revision, tracker), [sourceMark(source)]);
  const options = { style: 'Code', ...frame(around), children };
  return { type: 'text', node: trackedParagraph(options, around, tracker) };
}

/** In a frame, which Word draws around neighbouring paragraphs of equal borders; a table within has its own rules. */
function internalPieces({ children }: InternalBlock, around: Surroundings): readonly Piece[] {
  const inside = { ...around, internal: true };
  return [textPiece('InternalMark', '【内部】', inside), ...piecesOf(children, inside)];
}
