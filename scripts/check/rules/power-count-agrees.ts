import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { POWER_CATEGORIES } from '../../model/terms.ts';
import { type TextFault, textRule } from '../text-rule.ts';
import { powersByUnit } from '../views/lookups.ts';
import { isProse } from '../views/running-text.ts';

export const powerCountAgrees = textRule({
  id: 'power-count-agrees',
  severity: 'warning',
  summary: '编制说明写的职权数，要和收录的职权一致。',
  sign: /(?:职权|权力|行政|内部管理|公共服务|对内).*[项件]/u,
  applies: (piece) => piece.entry.type === 'unit' && isProse(piece),
  *find({ text, entry }, _compilation, context): Iterable<TextFault> {
    if (entry.type !== 'unit') return;
    const powers = context.share(powersByUnit).get(entry.folder) ?? [];
    if (powers.length === 0) return;
    const inner = powers.filter(({ category }) => category === '内部管理').length;
    const counts: readonly (readonly [RegExp, number, string])[] = [
      [ALL, powers.length, '职权'],
      [INNER, inner, '对内的职权'],
      [OUTER, powers.length - inner, '对外的职权'],
      ...POWER_CATEGORIES.map((category): readonly [RegExp, number, string] => [
        new RegExp(`${category}(?:类|事项|职权)?(?:共)?(${NUMERAL})项`, 'gu'),
        powers.filter((power) => power.category === category).length,
        category,
      ]),
    ];
    for (const [pattern, actual, what] of counts) {
      for (const { 0: found, 1: numeral = '', index } of text.matchAll(pattern)) {
        const told = parseChineseNumber(numeral);
        const sentence = /[^。；]*$/u.exec(text.slice(0, index))?.[0] ?? '';
        if (told === undefined || told === actual || FORMER.test(sentence + found)) continue;
        yield {
          index,
          length: found.length,
          message: `这里说${what}有${told}项，册中收了${actual}项。`,
          hint: '请核对数目；少收的请补上，多收的请说明。',
        };
      }
    }
  },
});

const TOLD = '(?:事项|[^，。；：、]{0,3})?(?:共|共有|收|收录|收入|列入|有|计|合计)';
const ALL = new RegExp(
  `(?:本册|本汇编|全册|共|一共|共计)(?:收录|收入|收|列入|编入|梳理出?|汇编)(?:了|行政|各类|本[局院镇单位委中心大队办]{1,3})*(?:职权|权力)(?:事项)?(${NUMERAL})项`,
  'gu',
);
const INNER = new RegExp(`对内的?(?:职权|权力)${TOLD}(${NUMERAL})项`, 'gu');
const OUTER = new RegExp(`对外的?(?:职权|权力)${TOLD}(${NUMERAL})项`, 'gu');

/** How many there were before, and how many were dropped. */
const FORMER = /原|旧|上一?版|上年|取消|减少|下放|划转|合并|增加|清理|压减|其中|不再|曾/u;
