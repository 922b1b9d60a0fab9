import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { linkedPowers } from '../names/linked-powers.ts';
import type { Rule } from '../rule.ts';
import { type EntryText, entryTexts } from '../views/entry-texts.ts';
import { folderOf, powersByUnit } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const limitUnitAgrees: Rule = {
  id: 'limit-unit-agrees',
  severity: 'warning',
  summary: '职权和配套制度说同一件事的期限，要用同样的天数和单位。',
  check(_compilation, report, context) {
    const texts = context.share(entryTexts);
    const byEntry = new Map(texts.map((text) => [text.entry, text]));
    for (const text of texts) {
      const { entry } = text;
      if (entry.type !== 'rule') continue;
      const own = context.share(powersByUnit).get(folderOf(entry) ?? '') ?? [];
      const told = deadlines(text);
      for (const power of told.length > 0 ? linkedPowers(entry, own) : []) {
        const other = byEntry.get(power);
        for (const one of other ? deadlines(other) : []) {
          const same = told.filter(({ action }) => action === one.action);
          const [only] = same;
          if (!only || same.length > 1 || (only.amount === one.amount && only.unit === one.unit)) continue;
          report({
            place: one.piece.placeAt(one.index),
            length: one.text.length,
            message: `这里写“${one.text}”，《${entry.name}》写的是“${only.text}”。`,
            hint: '请核对后改成一致；“日”是自然日，“工作日”不算休息日。',
          });
        }
      }
    }
  },
};

interface Deadline {
  /** What is done by it. */
  readonly action: string;
  readonly amount: number | undefined;
  readonly unit: string;
  readonly text: string;
  readonly piece: TextPiece;
  readonly index: number;
}

/** 5个工作日内补齐手续: only what one matter has once. 送达 and 归档 have limits of their own in every matter. */
const DEADLINE =
  /(?<amount>[0-9〇一二两三四五六七八九十百]+)(?<unit>个工作日|日|天)(?:之|以)?内(?<action>补齐|补办|补录|销号|归还|移交|约谈|回访|报销|退还)/gu;

function deadlines({ pieces }: EntryText): readonly Deadline[] {
  return pieces
    .filter((piece) => isProse(piece) && /内/u.test(piece.text))
    .flatMap((piece) =>
      [...piece.text.matchAll(DEADLINE)].map(({ 0: text, groups = {}, index }) => ({
        action: groups.action ?? '',
        amount: parseChineseNumber(groups.amount ?? ''),
        unit: groups.unit === '天' ? '日' : (groups.unit ?? ''),
        text,
        piece,
        index,
      })),
    );
}
