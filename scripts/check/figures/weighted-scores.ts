import type { TextFault } from '../text-rule.ts';

const WEIGHT =
  /(?<name>(?:(?![占按的和与、，。；])\p{Script=Han}){2,6}?)(?:得?分|成绩)?(?:占|按)(?:总分|总成绩|全年(?:得分)?|年度(?:得分)?)?(?:的)?(?<percent>\d+(?:\.\d+)?)[%％]/gu;
const RESULT =
  /(?<=[，,])(?<what>(?:年度|全年|最终|综合|总|最后|考核)?(?:得分|成绩|总分|分数))(?:为|是|即)?(?<told>\d+(?:\.\d+)?)分/gu;

/** 日常占40%、年终占60%……日常85分、年终90分，得分87分: an example that its own weights do not make. */
export function weightedFaults(text: string): readonly TextFault[] {
  if (!text.includes('占')) return [];
  const weights = [...text.matchAll(WEIGHT)].map(({ groups = {} }) => ({
    name: (groups.name ?? '').replace(/^[由其为]|(?:得分|成绩|考核)$/gu, ''),
    percent: Number(groups.percent),
  }));
  if (weights.length < 2 || weights.length > 4) return [];
  return [...text.matchAll(RESULT)].flatMap(({ 0: said, index, groups = {} }): readonly TextFault[] => {
    const sentence = /[^。]*$/u.exec(text.slice(0, index))?.[0] ?? '';
    if (/加分?\d|加试|附加|政策性?加|另加|扣\d/u.test(sentence)) return [];
    const scores = weights.map(({ name }) => scoreOf(name, sentence));
    const rights = mendedWeights(weights.map(({ percent }) => percent)).map(
      (percents) =>
        percents.reduce((sum, percent, at) => sum + percent * (scores[at] ?? Number.NaN), 0) / 100,
    );
    const told = Number(groups.told);
    const [right = Number.NaN] = rights;
    if (!Number.isFinite(right) || rights.some((one) => Math.abs(one - told) < 0.51)) return [];
    const length = (groups.told ?? '').length + 1;
    return [
      {
        index: index + said.length - length,
        length,
        message: `“${said}”算得不对，按各部分的比重应当是${Math.round(right * 100) / 100}分。`,
        hint: '请核对比重和得分。',
      },
    ];
  });
}

function scoreOf(name: string, sentence: string): number | undefined {
  const scores = [
    ...sentence.matchAll(
      new RegExp(`${name}(?:得分|成绩|考核)?[^，、；\\d占按%]{0,6}(\\d+(?:\\.\\d+)?)分`, 'gu'),
    ),
  ];
  const [, score] = scores.at(-1) ?? [];
  return score === undefined ? undefined : Number(score);
}

/** The weights, or where they do not make the whole, all that they may have been with one of them mended. */
function mendedWeights(percents: readonly number[]): readonly (readonly number[])[] {
  const excess = percents.reduce((sum, one) => sum + one, 0) - 100;
  if (excess === 0) return [percents];
  return percents.map((_, at) => percents.map((one, other) => (other === at ? one - excess : one)));
}
