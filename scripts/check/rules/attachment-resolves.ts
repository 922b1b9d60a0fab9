import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const attachmentResolves: Rule = {
  id: 'attachment-resolves',
  severity: 'warning',
  summary: '文中提到的附件、附表的号，要在本文件所附的之中。',
  check(_compilation, report, context) {
    const naming = new Set(piecesWith(context, SIGN).map(({ entry }) => entry));
    for (const { entry, blocks } of context.share(numberedTexts)) {
      if (!naming.has(entry)) continue;
      const told = blocks.filter(({ text }) => SIGN.test(text));
      if (told.length < 2) continue;
      const attached = attachedIn(told);
      for (const { text, placeAt } of told) {
        for (const { 0: said, groups = {}, index } of text.matchAll(REFERENCE)) {
          const numbers = attached.get(groups.kind ?? '') ?? new Set();
          const number = parseChineseNumber(groups.number ?? '');
          // Where none is attached, they are kept elsewhere.
          if (numbers.size === 0 || number === undefined || numbers.has(number)) continue;
          report({
            place: placeAt(index),
            length: said.length,
            message: `“${said}”找不到，本文件所附的是${[...numbers].map((one) => `${groups.kind}${one}`).join('、')}。`,
            hint: '请改正号码，或者补上这一件。',
          });
        }
      }
    }
  },
};

const SIGN = /附[件表录]\s*[\d一二三四五六七八九十：:]|表\d/u;
const KIND = '(?<kind>附件|附表|附录|(?<![\\p{Script=Han}])表|(?<=[见填如按照和、及])表)';
const OWN = new RegExp(`^${KIND}\\s*(?<number>${NUMERAL})(?![.．]\\d)`, 'u');
const REFERENCE = new RegExp(`(?<=[^\\n])${KIND}\\s*(?<number>${NUMERAL})(?![.．]\\d|[年月日万元号])`, 'gu');

/** The numbers of what is attached, by kind: titles of attachments, and a list behind 附件：. */
function attachedIn(blocks: readonly NumberedBlock[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const add = (kind: string, numeral: string) => {
    const number = parseChineseNumber(numeral);
    if (number === undefined) return;
    found.set(kind, (found.get(kind) ?? new Set()).add(number));
  };
  for (const { text } of blocks) {
    const { kind, number } = OWN.exec(text.trim())?.groups ?? {};
    if (kind && number) add(kind, number);
    if (!/^附件[:：]/u.test(text.trim())) continue;
    for (const [, numeral = ''] of text.matchAll(/(?<=^附件[:：]\s*|[；;，\s])(\d{1,2})[.．、](?!\d)/gu))
      add('附件', numeral);
  }
  return found;
}
