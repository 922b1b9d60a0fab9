import type { Place } from '../../model/place.ts';
import { CERTIFICATE_NAMES } from '../data/certificate-names.ts';
import { indexWords } from '../patterns/word-index.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesThatMayHold, piecesWith } from '../views/character-index.ts';

export const certificateIsNamedRight: Rule = {
  id: 'certificate-is-named-right',
  severity: 'warning',
  summary: '证照的名称不颠倒，备案不发许可证。',
  check(_compilation, report, context) {
    for (const piece of piecesThatMayHold(context, TURNED.keys())) {
      for (const { word, index } of findTurned(piece.text)) {
        const right = TURNED.get(word);
        report({
          place: piece.placeAt(index),
          length: word.length,
          message: `“${word}”的名称写颠倒了。`,
          hint: `请核对，多半是“${right}”。`,
        });
      }
    }
    for (const { entry, kind, text, placeAt } of piecesWith(context, /许可证/)) {
      if (entry.type !== 'power' || !entry.name.endsWith('备案') || kind === 'head-cell') continue;
      tellPermitOfRecord(text, entry.name, placeAt, report);
    }
  },
};

const RIGHT_NAMES: ReadonlySet<string> = new Set(CERTIFICATE_NAMES.map((words) => words.join('')));

/** Every wrong order of the words of a name, with the name. What the paper is comes last in all of them. */
const TURNED: ReadonlyMap<string, string> = new Map(
  CERTIFICATE_NAMES.flatMap((words) => {
    const name = words.join('');
    const paper = words.at(-1) ?? '';
    return ordersOf(words.slice(0, -1))
      .map((order): readonly [string, string] => [order.join('') + paper, name])
      .filter(([turned]) => turned !== name && !RIGHT_NAMES.has(turned));
  }),
);

function ordersOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length <= 1) return [words];
  return words.flatMap((first, position) =>
    ordersOf([...words.slice(0, position), ...words.slice(position + 1)]).map((rest) => [first, ...rest]),
  );
}

const findTurned = indexWords(TURNED.keys());

/** 签发《医疗机构执业许可证》: who puts something on record is not permitted anything. */
const ISSUES =
  /(?:签发|核发|颁发|制发|发给|打印|送达)[^，。；不《]{0,4}(?<paper>《?[\p{Script=Han}（）]{2,14}许可证》?)/gu;

function tellPermitOfRecord(
  text: string,
  power: string,
  placeAt: (index: number) => Place,
  report: Report,
): void {
  for (const { groups, index, 0: whole } of text.matchAll(ISSUES)) {
    const paper = groups?.paper ?? '';
    report({
      place: placeAt(index + whole.length - paper.length),
      length: paper.length,
      message: `“${power}”是备案，这里却发“${paper}”。`,
      hint: '备案发备案凭证，不发许可证：请改正证照的名称。',
    });
  }
}
