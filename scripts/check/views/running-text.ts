import { exposure } from '../../lib/withheld.ts';
import type { Chart, Power } from '../../model/entry.ts';
import type { Inline, Marker, ProseBlock, ProseParagraph, ProseTable } from '../../model/prose.ts';
import { fieldPlace } from '../field-place.ts';
import { fieldTexts } from './field-texts.ts';
import { inlineText, type PlacedText, textAt, textFrom } from './inline-text.ts';
import { numberedItem } from './numbered-item.ts';
import type { ProseEntry } from './prose-entries.ts';

/** One unbroken piece of what the office wrote: a paragraph, a table cell, a field, the label of a node. */
export interface TextPiece extends PlacedText {
  readonly entry: ProseEntry;
  readonly kind: 'title' | 'field' | 'heading' | 'paragraph' | 'head-cell' | 'cell' | 'label' | 'picture';
  /** Whether the public edition prints it. */
  readonly public: boolean;
  /** The number before the text, typed or counted by Markdown, which is not part of it. */
  readonly marker?: Marker;
  /** For `title` and `field`. */
  readonly field?: string;
  /** For `cell`: the title of its column. */
  readonly column?: string;
  /** For `cell`: the first cell of its row that is no number; absent for that cell itself and those before it. */
  readonly row?: string;
}

/** Sentences that a person wrote: no names of nodes, no column titles. */
export const isProse = ({ kind }: TextPiece) => kind === 'paragraph' || kind === 'cell' || kind === 'field';

/** Every piece of text of one entry, in reading order. */
export function piecesOf(entry: ProseEntry): readonly TextPiece[] {
  const { title, body } = publicParts(entry);
  const pieces: TextPiece[] = [
    { entry, kind: 'title', public: title, field: '名称', ...fieldText(entry, '名称', entry.name) },
  ];
  for (const [field, text] of fieldTexts(entry)) {
    pieces.push({ entry, kind: 'field', public: body, field, ...fieldText(entry, field, text) });
  }
  addBlocks(entry.body.blocks, { entry, isPublic: body, pieces });
  for (const { children } of entry.body.footnotes.values())
    addBlocks(children, { entry, isPublic: body, pieces });
  if (entry.type === 'power') pieces.push(...chartPieces(entry, body));
  return pieces;
}

/** A value stands at its own text, be it an item of a list or the only one; what no source text stands behind, at its key. */
function fieldText(entry: ProseEntry, field: string, text: string): PlacedText {
  const own = entry.places.get(field.endsWith(']') ? field : `${field}[0]`);
  return own ? textFrom(text, own) : textAt(text, fieldPlace(entry, field));
}

function publicParts(entry: ProseEntry): { readonly title: boolean; readonly body: boolean } {
  if (entry.type === 'workspace') return { title: false, body: false };
  if (entry.type === 'unit' || entry.type === 'department' || entry.type === 'law')
    return { title: true, body: true };
  const how = exposure(entry, 'public');
  return { title: how !== 'nothing', body: how === 'whole' };
}

/** Where the pieces of a body are gathered. */
interface Gathering {
  readonly entry: ProseEntry;
  readonly isPublic: boolean;
  readonly pieces: TextPiece[];
}

function addBlocks(blocks: readonly ProseBlock[], gathering: Gathering): void {
  for (const block of blocks) addBlock(block, gathering);
}

function addBlock(block: ProseBlock, gathering: Gathering): void {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      gathering.pieces.push(pieceOf(block.type, block, gathering));
      addPictures(block.children, gathering);
      return;
    case 'table':
      addTable(block, gathering);
      return;
    case 'list':
      for (const [index, { children }] of block.items.entries())
        addBlocks(block.ordered ? numberedItem(children, block.start + index) : children, gathering);
      return;
    case 'quote':
      addBlocks(block.children, gathering);
      return;
    case 'internal':
      addBlocks(block.children, { ...gathering, isPublic: false });
      return;
    case 'code':
    case 'diagram':
    case 'separator':
      return;
  }
}

function addTable({ head, rows }: ProseTable, gathering: Gathering): void {
  const titles = head.cells.map((cell) => pieceOf('head-cell', cell, gathering));
  gathering.pieces.push(...titles);
  for (const row of rows) {
    let lead: string | undefined;
    for (const [index, cell] of row.cells.entries()) {
      const piece = pieceOf('cell', cell, gathering, titles[index]?.text ?? '');
      gathering.pieces.push(lead === undefined ? piece : Object.assign(piece, { row: lead }));
      if (lead === undefined && !/^[\s\d]*$/u.test(piece.text)) lead = piece.text;
      addPictures(cell.children, gathering);
    }
  }
}

type Inlines = Pick<ProseParagraph, 'children' | 'place' | 'marker'>;

function pieceOf(
  kind: TextPiece['kind'],
  { children, place, marker }: Inlines,
  { entry, isPublic }: Gathering,
  column?: string,
): TextPiece {
  const { text, placeAt, references, pictures, lineStarts } = inlineText(children, place);
  const piece = { entry, kind, public: isPublic, text, placeAt, references, pictures, lineStarts };
  if (column !== undefined) return Object.assign(piece, { column });
  return marker ? Object.assign(piece, { marker }) : piece;
}

/** What a picture shows, in words, is text too. */
function addPictures(inlines: readonly Inline[], { entry, isPublic, pieces }: Gathering): void {
  for (const inline of inlines) {
    if (inline.type !== 'image') continue;
    pieces.push({ entry, kind: 'picture', public: isPublic, ...textAt(inline.alt, inline.place) });
  }
}

function chartPieces(power: Power, isPublic: boolean): readonly TextPiece[] {
  const piece = (text: string, place: Chart['place']): TextPiece => ({
    entry: power,
    kind: 'label',
    public: isPublic,
    ...textAt(text, place),
  });
  return power.charts.flatMap(({ origin, graph }) => {
    if (!graph || origin === 'steps') return [];
    return [
      ...graph.groups.map((group) => piece(group.title, group.place)),
      ...graph.nodes.flatMap((node) =>
        [node.label, ...node.metadata.values()].map((text) => piece(text, node.place)),
      ),
      ...graph.edges.flatMap((edge) => (edge.label ? [piece(edge.label, edge.place)] : [])),
    ];
  });
}
