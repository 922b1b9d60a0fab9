import { exposure } from '../../lib/withheld.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { CrossReference, Image, Inline, ProseBlock } from '../../model/prose.ts';
import type { CheckContext } from '../rule.ts';
import { blocksOf } from './prose-blocks.ts';
import { type ProseEntry, proseEntries } from './prose-entries.ts';

/** A link to another file, or a picture, with the entry that holds it. */
export interface Link {
  readonly entry: ProseEntry;
  readonly inline: CrossReference | Image;
  /** Whether the public edition prints it. */
  readonly public: boolean;
}

/** Every cross reference and picture of every body, in reading order. */
export function links(_: Compilation, context: CheckContext): readonly Link[] {
  const found: Link[] = [];
  for (const entry of context.share(proseEntries)) {
    for (const { block, internal } of blocksOf(entry)) {
      for (const inline of linksIn(block))
        found.push({ entry, inline, public: !internal && isPublic(entry) });
    }
  }
  return found;
}

function linksIn(block: ProseBlock): readonly Link['inline'][] {
  const found: Link['inline'][] = [];
  if (block.type === 'heading' || block.type === 'paragraph') addLinks(block.children, found);
  if (block.type === 'table')
    for (const { cells } of [block.head, ...block.rows])
      for (const { children } of cells) addLinks(children, found);
  return found;
}

function addLinks(inlines: readonly Inline[], found: Link['inline'][]): void {
  for (const inline of inlines) {
    if (inline.type === 'cross-reference' || inline.type === 'image') found.push(inline);
    if ('children' in inline) addLinks(inline.children, found);
  }
}

function isPublic(entry: ProseEntry): boolean {
  if (entry.type === 'workspace') return false;
  if (entry.type === 'unit' || entry.type === 'department' || entry.type === 'law') return true;
  return exposure(entry, 'public') === 'whole';
}
