import { textRule } from '../text-rule.ts';

export const twoIsLiang = textRule({
  id: 'two-is-liang',
  severity: 'warning',
  summary: '量词前面用“两”，不用“二”。',
  sign: /二/,
  *findIn(text) {
    for (const { 0: found, 1: measure = '', index } of text.matchAll(TWO)) {
      yield {
        index,
        length: found.length,
        message: `“${found}”读作“两${measure}”。`,
        hint: `请改为“两${measure}”。`,
        replacement: `两${measure}`,
      };
    }
  },
});

/**
 * Laws write 二人, 二名, 二年, 二个月 and 二日; 二次 and 二种 begin other words. What is counted from one to two keeps the two
 * numerals alike: 一至二件.
 */
const TWO =
  /(?<![第初末周十百千万零〇一二两三四五六七八九\d至到或、～~—–.-])二(个工作日|个(?!月|一)|件|把(?!手)|位(?!数)|家(?![庭访人])|张|台|套|辆|间(?!接)|支(?!部)|周(?![岁年])|天(?!然)|小时|只)/gu;
