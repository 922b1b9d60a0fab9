import { plainText } from '../lib/plain-text.ts';
import type { Span } from '../model/block.ts';
import type { Place } from '../model/place.ts';
import type { ProseTable } from '../model/prose.ts';
import type { ProseContext } from './prose-blocks.ts';
import { spans } from './spans.ts';

/** Tables of a form as the clerk filled them in: with links, footnotes and pictures, and with columns of his own. */
export interface ClerkTable {
  /** What stands in a column of the row at `row`; undefined where that is nothing. */
  readonly cell: (row: Place, title: string) => readonly Span[] | undefined;
  /** Titles of the columns that the form does not have, in typed order. */
  readonly moreColumns: readonly string[];
}

/** `known` are the columns of the form. */
export function clerkTable(
  tables: readonly ProseTable[],
  known: readonly string[],
  context: ProseContext,
): ClerkTable {
  const titlesOf = (table: ProseTable) => table.head.cells.map((cell) => titleOf(plainText(cell.children)));
  const cells = new Map(
    tables.flatMap((table) => {
      const titles = titlesOf(table);
      return table.rows.flatMap((row) =>
        row.cells.map((cell, index) => [keyOf(row.place, titles[index] ?? ''), cell.children] as const),
      );
    }),
  );
  return {
    cell: (row, title) => {
      const inlines = cells.get(keyOf(row, title)) ?? [];
      return /^[-—–－/\s]*$/.test(plainText(inlines)) ? undefined : spans(inlines, context);
    },
    moreColumns: [...new Set(tables.flatMap(titlesOf))].filter(
      (title) => title !== '' && !known.includes(title),
    ),
  };
}

const titleOf = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

const keyOf = ({ file, line }: Place, title: string) => `${file}:${line}:${title}`;
