import type { Compilation } from '../../model/compilation.ts';
import type { Power } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import type { ProseTable } from '../../model/prose.ts';
import type { CheckContext } from '../rule.ts';
import { inlineText } from './inline-text.ts';
import { folderOf, powersByUnit } from './lookups.ts';
import { withNested } from './prose-blocks.ts';
import { proseEntries } from './prose-entries.ts';

/** A row of a table in running text that says things of one power. */
export interface PowerRow {
  readonly power: Power;
  /** Cells by the title of their column, white space left out. */
  readonly cells: ReadonlyMap<string, { readonly text: string; readonly place: Place }>;
}

/** The rows of all tables that list powers of the unit by name: promises, catalogues, lists of who does what. */
export function powerRows(_: Compilation, context: CheckContext): readonly PowerRow[] {
  return context.share(proseEntries).flatMap((entry) => {
    const own = context.share(powersByUnit).get(folderOf(entry) ?? '') ?? [];
    if (own.length === 0) return [];
    const byName = new Map(own.map((power) => [power.name, power]));
    return withNested(entry.body.blocks).flatMap((block) =>
      block.type === 'table' ? rowsOf(block, byName) : [],
    );
  });
}

/** Two powers at least, or the only row: a single name in a longer table is a coincidence. */
function rowsOf({ head, rows }: ProseTable, byName: ReadonlyMap<string, Power>): readonly PowerRow[] {
  const titles = head.cells.map(({ children, place }) =>
    inlineText(children, place).text.replace(/\s/gu, ''),
  );
  const found = rows.flatMap(({ cells }): readonly PowerRow[] => {
    const texts = cells.map(({ children, place }) => {
      const { text, placeAt } = inlineText(children, place);
      return { text: text.trim(), place: placeAt(0) };
    });
    const power = texts.map(({ text }) => byName.get(text)).find((one) => one !== undefined);
    return power
      ? [
          {
            power,
            cells: new Map(
              titles.flatMap((title, index) => (texts[index] ? [[title, texts[index]] as const] : [])),
            ),
          },
        ]
      : [];
  });
  return found.length > 1 || rows.length === 1 ? found : [];
}
