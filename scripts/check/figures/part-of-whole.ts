import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf, UNIT } from './calculation-forms.ts';

/** A part that is larger than its whole, at a UTF-16 index. */
export interface LargePart {
  readonly whole: string;
  readonly part: string;
  readonly index: number;
}

const N = `(?:\\d+(?:\\.\\d+)?|${NUMERAL})`;
/** 检查不少于2次，其中3次安排在夜间; 专家5人，其中外地专家不少于6人. */
const PART = new RegExp(
  `(?<![\\d.第])(?<whole>${N}(?<unit>${UNIT}))(?!以)[^。；：\\d]{0,8}[，（(]其中(?<words>[^。；，、\\d]{0,14}?)(?<part>${N}\\k<unit>)(?!以[下内])`,
  'gu',
);
/** 编制11名，实有12名. */
const STAFF = new RegExp(
  `(?:核定)?编制(?:为|共)?(?<whole>${N}(?<unit>[名人个]))[^。；\\d]{0,4}，(?:现有|实有|在编|在岗|现)(?:在编|在岗|在职)?(?:人员|人数|职工|干部)?(?:为|共)?(?<part>${N}\\k<unit>)`,
  'gu',
);
/** What is told of every one, or of another span of time, is no part. */
const EACH = /每|各|平均|累计|全年|一年|第$/u;
/** 三日内答复，其中复杂事项不超过七日: a case has a limit of its own. */
const LIMIT = /不(?:得)?超过$|延长[至到]$|最长$|不迟于$/u;

/** The parts behind 其中 that are larger than the whole before it. */
export function largeParts(text: string): readonly LargePart[] {
  return [PART, STAFF].flatMap((form) => largePartsOf(form, text));
}

function largePartsOf(form: RegExp, text: string): readonly LargePart[] {
  return [...text.matchAll(form)].flatMap(({ 0: said, index, groups = {} }): readonly LargePart[] => {
    const { whole = '', unit = '', words = '', part = '' } = groups;
    const [all, some] = [whole, part].map((one) => amountOf(one.slice(0, -unit.length)));
    // 9个行政村、1个社区，其中5个: the whole may be what is listed before.
    const listed =
      /[^。；]*$/u.exec(text.slice(0, index))?.[0].matchAll(new RegExp(`(${N})${unit}`, 'gu')) ?? [];
    if ([...listed].some(({ 1: one }) => amountOf(one) >= (some ?? 0))) return [];
    if (
      (/[日天月时]$/u.test(unit) && LIMIT.test(words)) ||
      EACH.test(words) ||
      all === undefined ||
      some === undefined ||
      !(some > all)
    )
      return [];
    return [{ whole, part, index: index + said.length - part.length }];
  });
}
