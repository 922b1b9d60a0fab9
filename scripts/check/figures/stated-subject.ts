/** Words that say nothing of what is counted. */
const EMPTY =
  /综合|考核|考评|评价|测评|年度|全年|最终|累计|得分|成绩|分数|分值|结果|评分|总分|采用|发表|完成|其中|并且|[在达到为被的者凡获得总且及对是每共，。；：、\s（）()“”]/gu;

/**
 * What is counted by a number at `index`, as far as the words since `from` and the last stop say: 市级报刊信息 of
 * 在市级报刊发表信息3篇. Empty where they only lead on from the number before.
 */
export function subjectBefore(text: string, from: number, index: number): string {
  const before = text.slice(from, index);
  const clause = before.slice(Math.max(...[...'，。；：\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  return clause.replace(EMPTY, '').replace(/^\p{N}+/u, '');
}
