import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { ProseBlock, ProseTable } from '../../model/prose.ts';
import { SLOGAN_SIGN, wrongSlogans } from '../reversals/slogans.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { inlineText } from '../views/inline-text.ts';
import { proseEntries } from '../views/prose-entries.ts';
import { isProse } from '../views/running-text.ts';

export const countMatchesRows: Rule = {
  id: 'count-matches-rows',
  severity: 'warning',
  summary: '说下表有几项，表里就有几行；说是几防，就列出几防。',
  check(_compilation, report, context) {
    for (const entry of context.share(proseEntries)) {
      if (entry.type !== 'law') checkTables(entry.body.blocks, report);
    }
    for (const piece of piecesWith(context, SLOGAN_SIGN)) {
      if (!isProse(piece)) continue;
      for (const { announced, listed, index, length } of wrongSlogans(piece.text))
        tell(announced, listed, { place: piece.placeAt(index), length }, report);
    }
  },
};

const ANNOUNCED = new RegExp(
  `(?:以下|下列|如下|下表(?:所列)?|共|分[为成])(?:的)?(?<count>${NUMERAL})(?:大)?(?:项|个|种|类|条|方面|块|部分|档|级|等)[^。；]{0,24}(?:[：:]|[见如]下表。)$`,
  'u',
);

/** 考核下列十项： and then a table whose rows are numbered. */
function checkTables(blocks: readonly ProseBlock[], report: Report): void {
  for (const [index, block] of blocks.entries()) {
    const table = blocks[index + 1];
    if (block.type !== 'paragraph' || table?.type !== 'table') continue;
    const { text, placeAt } = inlineText(block.children, block.place);
    const match = ANNOUNCED.exec(text.trimEnd());
    const announced = parseChineseNumber(match?.groups?.count ?? '');
    const rows = numberedRows(table);
    if (!match || announced === undefined || rows === undefined || announced === rows) continue;
    tell(announced, rows, { place: placeAt(match.index), length: match[0].length }, report);
  }
}

/** How many rows a table numbers; undefined where its first column holds no numbers. */
function numberedRows({ head, rows }: ProseTable): number | undefined {
  const [first] = head.cells;
  if (!first || !/序\s*号|编号/u.test(inlineText(first.children, first.place).text)) return undefined;
  return rows.filter(
    ({ cells: [cell] }) =>
      cell && /^\S*[\d一二三四五六七八九十]/u.test(inlineText(cell.children, cell.place).text),
  ).length;
}

type Spot = { readonly place: ProseTable['place']; readonly length: number };

function tell(announced: number, listed: number, spot: Spot, report: Report): void {
  report({
    ...spot,
    message: `这里说有${announced}项，列了${listed}项。`,
    hint: '请改正数目，或者补上缺少的内容。',
  });
}
