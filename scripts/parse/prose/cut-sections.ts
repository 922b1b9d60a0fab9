import { plainText } from '../../lib/plain-text.ts';
import type { Prose, ProseBlock, Section } from '../../model/prose.ts';

/** Cuts blocks at each `##`. A heading inside a container, list or quotation cuts nothing. */
export function cutSections(blocks: readonly ProseBlock[]): Pick<Prose, 'preamble' | 'sections'> {
  const preamble: ProseBlock[] = [];
  const sections: (Section & { readonly blocks: ProseBlock[] })[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 2) {
      const { marker, children, place } = block;
      const text = plainText(children);
      const title = marker
        ? [marker.text, text].filter(Boolean).join(marker.text.startsWith('第') ? '　' : '')
        : text;
      sections.push({ title, place, blocks: [] });
    } else (sections.at(-1)?.blocks ?? preamble).push(block);
  }
  return { preamble, sections };
}
