import type { TextFault } from '../text-rule.ts';

const LEVEL =
  '(?:特等|[一二三四]等)奖?|优秀|良好|合格|达标奖?|[一二三四]级|第[一二三四]档|[“"]?[红橙黄蓝绿][”"]?[级牌色档]';
/** 一等奖得分须达90分及以上, “黄”级分值为75分以上: what a level asks for at the least. */
const BOUND = new RegExp(
  `(?<level>${LEVEL})(?:单位|等次|奖项?|档次)?(?:岗位|风险|考核|综合|总|得|年度)*(?:得分|分数|分值|评分|总分)?(?:应当|应|须|需|必须)?(?:达到?|为|是|在|不低于)?(?<points>\\d{1,4}(?:\\.\\d+)?)分(?:及其?)?以上`,
  'gu',
);

/** Three levels and more of one paragraph whose least scores neither fall nor rise from level to level. */
export function* boundsOutOfOrder(text: string): Iterable<TextFault> {
  for (const series of seriesOf([...text.matchAll(BOUND)])) {
    const points = series.map(({ groups }) => Number(groups?.points));
    const steps = points.slice(1).map((point, at) => Math.sign(point - (points[at] ?? 0)));
    const turn = -(Math.sign(steps.reduce((all, step) => all + step, 0)) || (steps[0] ?? 0));
    const odd = steps.findIndex((step) => step === 0 || step === turn);
    const told = series[odd + 1];
    if (odd < 0 || !told) continue;
    yield {
      index: told.index,
      length: told[0].length,
      message: `“${told[0]}”和前后各档的分数接不上：${points.join('、')}。`,
      hint: '请核对各档的分数，档次不同，分数线也应当不同。',
    };
  }
}

/** 一等奖 and 达标奖 are of one kind, 一级 of another. */
const kindOf = (level = ''): string =>
  /等|奖/u.test(level) ? '奖' : /[红橙黄蓝绿]/u.test(level) ? '色' : /[一二三四]/u.test(level) ? '级' : '评';

/** A level that comes back begins a new series, and so does one of another kind. */
function seriesOf(bounds: readonly RegExpExecArray[]): readonly (readonly RegExpExecArray[])[] {
  const series: RegExpExecArray[][] = [];
  for (const bound of bounds) {
    const last = series.at(-1);
    const level = bound.groups?.level;
    const isNew =
      !last || last.some(({ groups }) => groups?.level === level || kindOf(groups?.level) !== kindOf(level));
    if (isNew) series.push([bound]);
    else last.push(bound);
  }
  return series.filter(({ length }) => length > 2);
}
