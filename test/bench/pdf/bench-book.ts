import type { Block } from '../../../scripts/model/block.ts';
import type { Booklet, Chapter } from '../../../scripts/model/booklet.ts';
import { prose } from '../../render/pdf/support/long-booklet.ts';
import { article, column, row } from '../../support/sample/spans.ts';
import { sampleBooklet } from '../../support/sample-booklet.ts';

const ARTICLES = 20;
const ROWS = 12;
const RULES_PER_PAGE = 1 / 10.4;

/** A text as both print it: titles, articles, and a table at the end of each rule. */
export interface BenchRule {
  readonly title: string;
  readonly articles: readonly { readonly marker: string; readonly text: string }[];
  readonly rows: readonly (readonly [string, string, string])[];
}

export const benchRules = (pages: number): readonly BenchRule[] =>
  Array.from({ length: Math.round(pages * RULES_PER_PAGE) }, (_, index) => ({
    title: `第${index + 1}号制度`,
    articles: Array.from({ length: ARTICLES }, (_, at) => ({
      marker: `第${at + 1}条`,
      text: prose(index * 31 + at),
    })),
    rows: Array.from(
      { length: ROWS },
      (_, at) => [`${at + 1}`, prose(index * 17 + at, 1), '承办岗位'] as const,
    ),
  }));

export function benchBook(pages: number): Booklet<'internal'> {
  const chapters = benchRules(pages).map(
    ({ title, articles, rows }, index): Chapter => ({
      ...{ type: 'rule', id: `r${index}`, title, slug: title, facts: { powers: [] } },
      children: [
        ...articles.map(({ marker, text }): Block => article(marker, text)),
        {
          ...{ type: 'table', style: 'grid' },
          columns: [column('序号', 'center'), column('内容'), column('岗位')],
          rows: rows.map((cells) => row([...cells])),
        },
      ],
    }),
  );
  return { ...sampleBooklet(), chapters, figures: [] };
}

/** The same text for Typst, on the same page and grid, with the same faces. */
export function typstSource(pages: number, faces: Readonly<Record<'fang' | 'hei' | 'song', string>>): string {
  const escaped = (text: string) => text.replace(/[\\#*_@$<>`[\]~=-]/g, (sign) => `\\${sign}`);
  return [
    '#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, inside: 28mm, outside: 26mm), numbering: "— 1 —")',
    `#set text(font: "${faces.fang}", size: 16pt, lang: "zh")`,
    '#set par(justify: true, first-line-indent: 2em, leading: 12.99pt, spacing: 12.99pt)',
    `#show heading: it => { pagebreak(weak: true); align(center, text(font: "${faces.hei}", size: 22pt, it.body)) }`,
    '#outline()',
    ...benchRules(pages).map(({ title, articles, rows }) =>
      [
        `= ${title}`,
        ...articles.map(({ marker, text }) => `#text(font: "${faces.hei}")[${marker}]　${escaped(text)}`),
        `#[#set text(font: "${faces.song}", size: 10.5pt)\n#table(columns: (1fr, 6fr, 2fr), table.header([序号], [内容], [岗位]),`,
        ...rows.map((cells) =>
          cells
            .map((cell) => `[${escaped(cell)}]`)
            .join(', ')
            .concat(','),
        ),
        ')]',
      ].join('\n\n'),
    ),
  ].join('\n\n');
}
