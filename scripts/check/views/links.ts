import { exposure } from '../../lib/withheld.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { CrossReference, Image } from '../../model/prose.ts';
import type { CheckContext } from '../rule.ts';
import { blocksOf, inlinesOf } from './prose-blocks.ts';
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
  return context
    .share(proseEntries)
    .flatMap((entry) =>
      blocksOf(entry).flatMap(({ block, internal }) =>
        inlinesOf(block).flatMap((inline): readonly Link[] =>
          inline.type === 'cross-reference' || inline.type === 'image'
            ? [{ entry, inline, public: !internal && isPublic(entry) }]
            : [],
        ),
      ),
    );
}

function isPublic(entry: ProseEntry): boolean {
  if (entry.type === 'workspace') return false;
  if (entry.type === 'unit' || entry.type === 'department' || entry.type === 'law') return true;
  return exposure(entry, 'public') === 'whole';
}
