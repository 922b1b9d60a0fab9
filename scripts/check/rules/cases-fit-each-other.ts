import { itemsBelow } from '../numbering/items-below.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { numberedTexts } from '../views/numbered-blocks.ts';
import { isTurnedOutcome, oddCases, outcomeOf } from '../wording/odd-cases.ts';
import { OPPOSITE_SIGN, sameOutcomes } from '../wording/same-outcome.ts';

const facts = {
  id: 'cases-fit-each-other',
  severity: 'warning',
  summary: '“有下列情形之一的”所列的各项，好坏要一致，并和写明的结果相称。',
} as const satisfies Omit<Rule, 'check'>;

const findingOf = (text: string, result: string) => ({
  message: `这里写“${result}”，“${text}”与其他各项的好坏相反。`,
  hint: '请核对这一项，多半漏写或者多写了“不”“未”，或者用了反义的词。',
});

const turned = (result: string) => ({
  message: `这里写“${result}”，所列的各项却都是相反的情形。`,
  hint: '请核对结果，多半是把“从轻”和“从重”、“奖励”和“处理”写颠倒了，或者漏写、多写了“不”。',
});

/** 有下列情形之一的，不予受理：超过期限的；材料齐全的。 */
const SENTENCE =
  /(?:之一的?|[下以如][列下](?:情形|情况|行为|表现)的?)(?:单位|科室|股室|部门|个人|人员)?，(?<result>[^。；：]{2,30})：(?<cases>[^。：]+)/gu;

const inSentences = textRule({
  ...facts,
  sign: /(?:之一的?|[下以如][列下](?:情形|情况|行为|表现)的?)\p{Script=Han}{0,2}，[^。；：]+：/u,
  *findIn(text) {
    for (const { 0: whole, index, groups = {} } of text.matchAll(SENTENCE)) {
      const { result = '', cases = '' } = groups;
      const outcome = outcomeOf(result);
      const texts = cases
        .split(/[；;]/u)
        .map((one) => one.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]/u, ''));
      if (!outcome || texts.length < 2) continue;
      const listed = index + whole.length - cases.length;
      if (isTurnedOutcome(texts, outcome)) {
        yield { index: index + whole.indexOf(result), length: result.length, ...turned(result) };
        continue;
      }
      for (const at of oddCases(texts, outcome)) {
        const odd = texts[at] ?? '';
        const before = cases
          .split(/[；;]/u)
          .slice(0, at + 1)
          .join('；');
        yield { index: listed + before.length - odd.length, length: odd.length, ...findingOf(odd, result) };
      }
    }
  },
});

/** Two opposite cases of one thing are not told apart to come to the same. */
const inOpposites = textRule({
  ...facts,
  sign: OPPOSITE_SIGN,
  *findIn(text) {
    for (const { one, other, text: outcome, index } of sameOutcomes(text)) {
      yield {
        index,
        length: outcome.length,
        message: `“${one}的”和“${other}的”，结果都写成“${outcome}”。`,
        hint: '请核对后一种情形的结果，多半是照抄了前一种。',
      };
    }
  },
});

/** 有下列情形之一的，不予受理： with a list below it. */
const LEAD =
  /(?:之一的?|[下以如][列下](?:情形|情况|行为|表现)的?)(?:单位|科室|股室|部门|个人|人员)?，(?<result>[^。；：]{2,30})[：:]\s*$/u;

export const casesFitEachOther: Rule = {
  ...facts,
  check(compilation, report, context) {
    inSentences.check(compilation, report, context);
    inOpposites.check(compilation, report, context);
    for (const { blocks } of context.share(numberedTexts)) {
      for (const [index, block] of blocks.entries()) {
        const result = LEAD.exec(block.text)?.groups?.result;
        const outcome = result === undefined ? undefined : outcomeOf(result);
        if (result === undefined || !outcome) continue;
        const items = itemsBelow(block, blocks.slice(index + 1));
        const texts = items.map(({ text }) => text.replace(/[；。;，]\s*$/u, ''));
        if (isTurnedOutcome(texts, outcome)) {
          const place = block.placeAt(block.text.lastIndexOf(result));
          report({ place, length: result.length, ...turned(result) });
          continue;
        }
        for (const at of texts.length < 2 ? [] : oddCases(texts, outcome)) {
          const [item, odd] = [items[at], texts[at]];
          if (!item || odd === undefined) continue;
          report({ place: item.placeAt(0), length: odd.length, ...findingOf(odd, result) });
        }
      }
    }
  },
};
