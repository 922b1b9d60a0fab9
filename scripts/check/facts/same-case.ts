import { type ToldFact, wordsOf } from './told-facts.ts';

/** What sets one case of a thing apart from another. */
const SPECIAL =
  /重大|重要|特别|特殊|紧急|加急|急件|特急|复杂|疑难|一般(?![#为不由应在按召安])|普通|简易|涉外|涉密|节假?日|夜间|周末|其中|延长|延期|再|另|首次|再次|第[一二三四五六七八九十]|初|终|复|新|老|高风险|低风险|[ⅠⅡⅢⅣ甲乙丙]|[一二三四]级|市级|省级|县级|国家|优秀|良好|合格|上年|次年|本年|汛期|冬|夏|雨|男|女|草案|正式|临时|长期|短期|每人|每户|每件/gu;

/** Whether two facts hold in one case, as far as their clauses and conditions tell. */
export const areOfOneCase = (a: ToldFact, b: ToldFact): boolean =>
  casesOf(a) === casesOf(b) && isSameCase(a.condition, b.condition);

const casesOf = ({ frame, condition }: ToldFact): string =>
  [...new Set((frame + condition).match(SPECIAL))].toSorted().join();

/** 材料不齐的 on one side only, or 补正的 on the other. */
function isSameCase(a: string, b: string): boolean {
  if (a === '' || b === '') return a === b;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 0.5 * Math.min(one.size, other.size) && shared > 0;
}
