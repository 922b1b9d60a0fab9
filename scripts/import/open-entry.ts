import type { OldBlock } from './old-block.ts';
import type { OldSection } from './old-booklet.ts';

/** An entry while it is read: blocks go to its last section. */
export interface OpenEntry {
  readonly name: string;
  readonly at: number;
  readonly blocks: OldBlock[];
  readonly sections: (OldSection & { readonly blocks: OldBlock[] })[];
}

export const openEntry = (name: string, at: number): OpenEntry => ({ name, at, blocks: [], sections: [] });

export function addBlock(entry: OpenEntry, block: OldBlock): void {
  (entry.sections.at(-1)?.blocks ?? entry.blocks).push(block);
}
