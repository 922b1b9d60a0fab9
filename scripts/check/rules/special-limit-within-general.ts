import { parseTimeLimit } from '../../lib/time-limit.ts';
import { type TextFault, textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const specialLimitWithinGeneral = textRule({
  id: 'special-limit-within-general',
  severity: 'warning',
  summary: '简单、紧急的事项，时限不得比一般的长，路远、复杂的不得更短；其中一部分的时限，不得比全部的长。',
  sign: /延长[至到]|其中|简[单易]|急|轻微|小额|在外|异地|偏远|不便|路途|复杂|困难|特殊/,
  applies: isProse,
  *findIn(text) {
    let general: Limit | undefined;
    let lead = '';
    for (const { 0: clause, index } of text.matchAll(/[^，。；：]+[，。；：]?/gu)) {
      // 其中情况简单的，应当在15日内: the case stands in the clause before its limit.
      const about = lead + clause;
      const limit = limitIn(clause, index);
      if (limit && general && isEasier(about) && isLonger(limit, general)) yield fault(limit, general, '长');
      else if (limit && general && ALLOWS_MORE.test(about) && isLonger(general, limit))
        yield fault(limit, general, '短');
      const extended = extendedIn(clause, index);
      if (extended && general && extended.unit === general.unit && extended.amount <= general.amount)
        yield shortened(extended, general);
      if (limit && !isEasier(about)) general = limit;
      lead = /[，：]$/u.test(clause) ? about.slice(-40) : '';
    }
  },
});

interface Limit {
  readonly amount: number;
  readonly unit: string;
  readonly text: string;
  readonly index: number;
}

const LIMIT =
  /(?:不得?超过|最长|[在于]|起|前|提前|延长)?\s*([0-9〇一二三四五六七八九十百]+个?(?:工作日|小时|分钟|月|日|天|周))(?=(?:之|以)?内|[，。；]|的|完成|办结)/u;

/** A clause that states one limit. What is added to a limit, or comes before a day, is none. */
function limitIn(clause: string, from: number): Limit | undefined {
  const match = LIMIT.exec(clause);
  const text = match?.[1] ?? '';
  if (
    !match ||
    text === '' ||
    /延长|延期|顺延|提前|逾期|每|至少|不少于|满|合并|合计|共计|累计|计入/u.test(clause)
  )
    return undefined;
  const span = parseTimeLimit(text);
  if (span.type !== 'span') return undefined;
  const at = from + match.index + match[0].length - text.length;
  return { amount: span.amount, unit: span.unit, text, index: at };
}

/** 可以延长至20日: what a limit comes to, which is longer than the limit itself. */
function extendedIn(clause: string, from: number): Limit | undefined {
  const match = EXTENDED.exec(clause);
  const text = match?.[1] ?? '';
  const span = parseTimeLimit(text);
  if (!match || span.type !== 'span') return undefined;
  const at = from + match.index + match[0].length - text.length;
  return { amount: span.amount, unit: span.unit, text, index: at };
}

const EXTENDED =
  /(?<!提前|保[存管]|缩短)延长[至到](?:最长)?\s*([0-9〇一二三四五六七八九十百]+个?(?:工作日|小时|分钟|月|日|天|周))(?=[，。；]|内|办结|完成|$)/u;

const shortened = (limit: Limit, general: Limit): TextFault => ({
  index: limit.index,
  length: limit.text.length,
  message: `延长以后是“${limit.text}”，原来的时限已经是“${general.text}”。`,
  hint: '请核对两处时限；写的是延长多少的，请改“延长至”为“延长”。',
});

const EASIER = /其中|(?:情况|情节|内容|程序|事项|手续|案情)?(?:简单|简易)|紧急|急件|特急|加急|应急/u;
const HARDER = /复杂|重大|疑难|特殊|困难|涉及|需要|确需/u;
const isEasier = (about: string) => EASIER.test(about) && !HARDER.test(about);

const isLonger = (one: Limit, other: Limit) => one.unit === other.unit && one.amount > other.amount;

/** What takes longer by its nature: 连续在外执法的，不超过48小时. */
const ALLOWS_MORE =
  /(?:连续在外|在外地|异地|偏远|交通不便|路途[较遥]?远|情[况形]复杂|案情(?:复杂|重大)|疑难复杂|确有困难|特殊情况)[^，。；]{0,8}的，(?:不超过|在|应当在|于|最迟)[^，。；]{0,12}[，。；]?$/u;

const fault = (limit: Limit, general: Limit, how: '长' | '短'): TextFault => ({
  index: limit.index,
  length: limit.text.length,
  message: `这一种情况的时限“${limit.text}”比前面的时限“${general.text}”还${how}。`,
  hint: '请核对两处时限，多半有一处写错了。',
});
