import { groupBy } from '../../lib/group-by.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import type { TextPiece } from '../views/running-text.ts';

export const alarmFitsRange: Rule = {
  id: 'alarm-fits-range',
  severity: 'warning',
  summary: '规定控制在多少到多少的，超过、低于多少才处理，要和控制的范围对得上。',
  check(_compilation, report, context) {
    const alarms = groupBy(piecesWith(context, ALARM), ({ entry }) => entry);
    for (const [entry, pieces] of groupBy(
      piecesWith(context, /(?:控制|保持|维持|稳定)在/u),
      (piece) => piece.entry,
    )) {
      const ranges = pieces.flatMap(rangesIn);
      if (ranges.length === 0) continue;
      for (const piece of alarms.get(entry) ?? []) {
        for (const { 0: said, groups = {}, index } of piece.text.matchAll(new RegExp(ALARM, 'gu'))) {
          const own = ranges.filter(({ what, unit }) => groups.words?.includes(what) && unit === groups.unit);
          const bound = Number(groups.bound);
          const isWithin = /低|不足|少/u.test(groups.side ?? '')
            ? own.every(({ low }) => bound > low)
            : own.every(({ high }) => bound < high);
          const [range] = own;
          if (!range || !isWithin) continue;
          const length = said.length - (groups.words ?? '').length;
          report({
            place: piece.placeAt(index + said.length - length),
            length,
            message: `前面写的是“${range.text}”，这里的“${said.slice(-length)}”还在范围里。`,
            hint: '请核对两处的数，改成对得上。',
          });
        }
      }
    }
  },
};

interface ControlRange {
  /** The last two characters of what is kept within it: 湿度. */
  readonly what: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly text: string;
}

const RANGE =
  /(?<what>\p{Script=Han}{2})(?:应当|应|须|要)?(?:控制|保持|维持|稳定)在(?<low>\d+(?:\.\d+)?)(?<lowUnit>[℃度%％]|摄氏度|米|厘米|公斤|毫米)?(?:至|到|—{1,2}|[－–~～-])(?<high>\d+(?:\.\d+)?)(?<unit>[℃度%％]|摄氏度|米|厘米|公斤|毫米)/gu;
const ALARM =
  /(?<words>[^，。；]{2,12}?)(?<![不未得])(?<side>超过|高于|低于|不足|少于)(?<bound>\d+(?:\.\d+)?)(?<unit>[℃度%％]|摄氏度|米|厘米|公斤|毫米)(?!以[上下])/u;

const rangesIn = (piece: TextPiece): readonly ControlRange[] =>
  [...piece.text.matchAll(RANGE)].map(({ 0: text, groups = {} }) => ({
    what: groups.what ?? '',
    low: Number(groups.low),
    high: Number(groups.high),
    unit: groups.unit ?? '',
    text,
  }));
