import { reportNamesToldWrong } from '../names/names-told-wrong.ts';
import { indexNearNames } from '../names/near-names.ts';
import { indexStumbledNames } from '../names/stumbled-names.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import type { TextPiece } from '../views/running-text.ts';

export const unitIsNamedRight: Rule = {
  id: 'unit-is-named-right',
  severity: 'warning',
  summary: '文中写本单位的名称，不多一字，不少一字，不错一字。',
  check(_compilation, report, context) {
    for (const piece of piecesWith(context, /前身[^。]*现名/u)) tellFormerName(piece, report);
    reportNamesToldWrong(
      ({ bare }) => {
        const findNear = indexNearNames([bare]);
        const findStumbled = indexStumbledNames([bare]);
        return (text) => [...findNear(text), ...findStumbled(text)];
      },
      report,
      context,
    );
  },
};

const BEFORE = /前身[是为](?<name>[^，。；、（]{4,24})，[^。；]{0,16}[更改](?:名)?为?现名/u;

/** 前身是甲中心，2019年更为现名, where the record has another 曾用名: the last name before today's. */
function tellFormerName({ entry, text, placeAt }: TextPiece, report: Report): void {
  const { groups: { name = '' } = {}, index } = BEFORE.exec(text) ?? {};
  if (entry.type !== 'unit' || index === undefined || entry.formerNames.length === 0) return;
  if (entry.formerNames.some((one) => one.includes(name) || name.includes(one))) return;
  report({
    place: placeAt(index + '前身是'.length),
    length: name.length,
    message: `“${name}”和“曾用名”登记的“${entry.formerNames.join('、')}”不一致。`,
    hint: '请核对以前的名称，改成一致。',
  });
}
