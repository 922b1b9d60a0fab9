import { exposure } from '../../lib/withheld.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Chart, Power } from '../../model/entry.ts';
import type { Marker, ProseBlock } from '../../model/prose.ts';
import { fieldPlace } from '../field-place.ts';
import type { CheckContext } from '../rule.ts';
import { fieldTexts } from './field-texts.ts';
import { inlineText, type PlacedText, textAt } from './inline-text.ts';
import { inlinesOf } from './prose-blocks.ts';
import { type ProseEntry, proseEntries } from './prose-entries.ts';

/** One unbroken piece of what the office wrote: a paragraph, a table cell, a field, the label of a node. */
export interface TextPiece extends PlacedText {
  readonly entry: ProseEntry;
  readonly kind: 'title' | 'field' | 'heading' | 'paragraph' | 'head-cell' | 'cell' | 'label' | 'picture';
  /** Whether the public edition prints it. */
  readonly public: boolean;
  /** The typed number before the text, which is not part of it. */
  readonly marker?: Marker;
  /** For `title` and `field`. */
  readonly field?: string;
  /** For `cell`: the title of its column. */
  readonly column?: string;
}

/** Every piece of text that the office wrote, in reading order. The texts of laws are not the office's own. */
export function runningText(_: Compilation, context: CheckContext): readonly TextPiece[] {
  return context
    .share(proseEntries)
    .filter((entry) => entry.type !== 'law')
    .flatMap(piecesOf);
}

/** Sentences that a person wrote: no names of nodes, no column titles. */
export const isProse = ({ kind }: TextPiece) => kind === 'paragraph' || kind === 'cell' || kind === 'field';

function piecesOf(entry: ProseEntry): readonly TextPiece[] {
  const { title, body } = publicParts(entry);
  const name = textAt(entry.name, fieldPlace(entry, '名称'));
  const footnotes = [...entry.body.footnotes.values()].flatMap((footnote) => footnote.children);
  return [
    { entry, kind: 'title', public: title, field: '名称', ...name },
    ...fieldTexts(entry).map(
      ([field, text]): TextPiece => ({
        entry,
        kind: 'field',
        public: body,
        field,
        ...textAt(text, fieldPlace(entry, field)),
      }),
    ),
    ...[...entry.body.blocks, ...footnotes].flatMap((block) => blockPieces(entry, block, body)),
    ...(entry.type === 'power' ? chartPieces(entry, body) : []),
  ];
}

function publicParts(entry: ProseEntry): { readonly title: boolean; readonly body: boolean } {
  if (entry.type === 'workspace') return { title: false, body: false };
  if (entry.type === 'unit' || entry.type === 'department' || entry.type === 'law')
    return { title: true, body: true };
  const how = exposure(entry, 'public');
  return { title: how !== 'nothing', body: how === 'whole' };
}

function blockPieces(entry: ProseEntry, block: ProseBlock, isPublic: boolean): readonly TextPiece[] {
  const piece = (kind: TextPiece['kind'], { children, place, marker }: Inlines): TextPiece => ({
    entry,
    kind,
    public: isPublic,
    ...(marker && { marker }),
    ...inlineText(children, place),
  });
  const inside = (blocks: readonly ProseBlock[], visible = isPublic) =>
    blocks.flatMap((child) => blockPieces(entry, child, visible));

  const pictures = inlinesOf(block).flatMap((inline): readonly TextPiece[] =>
    inline.type === 'image'
      ? [{ entry, kind: 'picture', public: isPublic, ...textAt(inline.alt, inline.place) }]
      : [],
  );

  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [piece(block.type, block), ...pictures];
    case 'table': {
      const titles = block.head.cells.map(({ children, place }) => ({
        column: inlineText(children, place).text,
      }));
      return [
        ...pictures,
        ...block.head.cells.map((cell) => piece('head-cell', cell)),
        ...block.rows.flatMap((row) =>
          row.cells.map((cell, index) => ({ ...piece('cell', cell), ...titles[index] })),
        ),
      ];
    }
    case 'list':
      return block.items.flatMap((item) => inside(item.children));
    case 'quote':
      return inside(block.children);
    case 'internal':
      return inside(block.children, false);
    case 'code':
    case 'diagram':
    case 'separator':
      return [];
  }
}

type Inlines = Pick<ProseBlock & { type: 'paragraph' }, 'children' | 'place' | 'marker'>;

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
