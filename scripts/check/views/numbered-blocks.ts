import type { Compilation } from '../../model/compilation.ts';
import type { Place } from '../../model/place.ts';
import type { Marker, ProseBlock } from '../../model/prose.ts';
import type { CheckContext } from '../rule.ts';
import { inlineText, type PlacedText } from './inline-text.ts';
import { numberedItem } from './numbered-item.ts';
import { type ProseEntry, proseEntries } from './prose-entries.ts';

/** One heading or paragraph of a body, as the numbering sees it. */
export interface NumberedBlock extends PlacedText {
  readonly type: 'heading' | 'paragraph' | 'table';
  readonly marker?: Marker;
  readonly place: Place;
}

/** The numbered blocks of every entry that the office wrote. */
export function numberedTexts(_: Compilation, context: CheckContext): readonly NumberedText[] {
  return context
    .share(proseEntries)
    .filter((entry) => entry.type !== 'law')
    .map((entry) => ({ entry, blocks: numberedBlocks(entry) }));
}

export interface NumberedText {
  readonly entry: ProseEntry;
  readonly blocks: readonly NumberedBlock[];
}

/**
 * The headings and paragraphs of a body in order. Quotations, Markdown lists and footnotes number themselves and are left
 * out; a table is there because it ends a list.
 */
function numberedBlocks(entry: Pick<ProseEntry, 'body'>): readonly NumberedBlock[] {
  return entry.body.blocks.flatMap(read);
}

/** The same with the items of ordered Markdown lists, which readers see as numbered like all others. */
export function itemisedTexts(_: Compilation, context: CheckContext): readonly NumberedText[] {
  return context
    .share(proseEntries)
    .filter((entry) => entry.type !== 'law')
    .map((entry) => ({ entry, blocks: entry.body.blocks.flatMap(readWithLists) }));
}

function readWithLists(block: ProseBlock): readonly NumberedBlock[] {
  if (block.type === 'internal') return block.children.flatMap(readWithLists);
  if (block.type !== 'list' || !block.ordered) return read(block);
  return block.items.flatMap(({ children }, index) =>
    numberedItem(children, block.start + index).flatMap(readWithLists),
  );
}

function read(block: ProseBlock): readonly NumberedBlock[] {
  if (block.type === 'internal') return block.children.flatMap(read);
  if (block.type === 'table') return [{ type: 'table', place: block.place, ...inlineText([], block.place) }];
  if (block.type !== 'heading' && block.type !== 'paragraph') return [];
  const { type, marker, children } = block;
  // A heading stands at its first #; its number follows the last one and a space.
  const column = block.place.column + (marker && block.type === 'heading' ? block.depth + 1 : 0);
  const place = { ...block.place, column };
  return [{ type, place, ...(marker && { marker }), ...inlineText(children, place) }];
}
