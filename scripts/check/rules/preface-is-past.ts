import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { isProse } from '../views/running-text.ts';

export const prefaceIsPast: Rule = {
  id: 'preface-is-past',
  severity: 'warning',
  summary: '编制说明里已经做完的事，日期不能晚于编制日期。',
  check(_compilation, report, context) {
    for (const piece of piecesWith(context, /月\d{1,2}日/u)) {
      const { entry, text } = piece;
      if (entry.type !== 'unit' || !entry.compiledOn || !isProse(piece)) continue;
      const [compiledYear = ''] = entry.compiledOn.split('-');
      for (const { 0: said, groups = {}, index } of text.matchAll(DONE)) {
        const before = text.slice(0, index);
        const year = groups.year ?? before.match(/\d{4}(?=年)/gu)?.at(-1) ?? compiledYear;
        const date = [year, pad(groups.month), pad(groups.day)].join('-');
        const [clause = ''] = /[^，。；]*$/u.exec(before) ?? [];
        if (date <= entry.compiledOn || TO_COME.test(clause + said)) continue;
        report({
          place: piece.placeAt(index),
          length: (groups.date ?? '').length,
          message: `“${groups.date}”的事晚于编制日期${entry.compiledOn}。`,
          hint: '请核对这个日期和编制日期；还没有做的事，请写明是打算。',
        });
      }
    }
  },
};

const DONE =
  /(?<date>(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日)(?:[^，。；\d]{0,14})(?:审议通过|集体审议|讨论通过|会议通过|审定|定稿|通过了|完成了|召开了|印发了|批准了|清理完毕|征求了|报送了|通过(?=[，。；]))/gu;
const TO_COME = /将|拟|计划|预计|打算|以前|之前|前完成|每年|起施行|次年|明年|届时/u;

const pad = (number = ''): string => number.padStart(2, '0');
