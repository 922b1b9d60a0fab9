import type { Prose, ProseBlock, Section } from '../../model/prose.ts';

/** The blocks below the headings that have a meaning of their own, and the sections that have none. */
export interface SortedSections {
  readonly blocks: (title: string) => readonly ProseBlock[];
  readonly others: readonly Section[];
}

/** Sorts the sections of a text by title. A number before the title, spaces and the width of characters do not matter. */
export function sectionsOf(body: Prose, titles: readonly string[]): SortedSections {
  const named = (section: Section) => titles.find((title) => title === plainTitle(section.title));
  return {
    blocks: (title) =>
      body.sections.filter((section) => named(section) === title).flatMap((section) => section.blocks),
    others: body.sections.filter((section) => named(section) === undefined),
  };
}

function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、])/, '')
    .replace(/[::。]$/, '');
}
