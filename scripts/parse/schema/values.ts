import { z } from 'zod';
import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { lastDay, parseDate } from '../../lib/date-text.ts';

/**
 * The values that fields may have. Each leaf reads the text that was typed. Its issue completes the sentence
 * “承诺时限”的值“…”…; its description is the hint of the finding, and the help that editors show.
 */
function leaf<T>(read: (text: string) => T | undefined, fault: string, hint: string) {
  return z
    .string()
    .transform((text, context) => {
      const value = read(text);
      if (value !== undefined) return value;
      context.addIssue(fault);
      return z.NEVER;
    })
    .describe(hint);
}

/** Completes the sentence where the issue of a schema does not. */
export const NOT_ALLOWED = '不在规定的值之中';

/** Any text. */
export const text = (hint: string) => z.string().describe(hint);

/** One of the given words. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, { error: NOT_ALLOWED }).describe(`请填写下列之一：${words.join('、')}。`);

/**
 * Words that a schema allowed once, with the rule that says so and what is the matter with them. Any other word that it does
 * not know is told by `otherRuleId`, where that is given.
 */
export const formerWords = z.registry<{
  readonly words: readonly string[];
  readonly ruleId: string;
  readonly fault: string;
  readonly otherRuleId?: string;
}>();

/** Keys whose absence a rule of its own tells. */
export const absenceRules = z.registry<{ readonly ruleId: string }>();

/** `2026-11-20`, or `2026-11` where the day is not known. */
export const date = () =>
  leaf(parseDate, '不是日历上有的日期', '请写成“2026-11-20”；日子不详的写成“2026-11”。');

/** Always a full date: a month means its last day. */
export const closingDate = () =>
  leaf(
    (typed) => {
      const parsed = parseDate(typed);
      return parsed === undefined ? undefined : lastDay(parsed);
    },
    '不是日历上有的日期',
    '请写成“2026-11”（指当月最后一天），或者“2026-11-20”。',
  );

export const yesNo = () =>
  leaf((typed) => ({ 是: true, 否: false })[typed], '不是“是”或者“否”', '请填写“是”或者“否”。');

/** A count of articles: `52`, `五十二`, `第五十二条`. */
export const count = () =>
  leaf((typed) => parseChineseNumber(typed.replace(/^第|条$/g, '')), '不是整数', '请填写整数，例如“52”。');

/** A score: whole or decimal, with or without 分. */
export const score = () => leaf(parseScore, '不是数', '请填写数，例如“100”。');

/** `10`, `10分`, `2.5`, `-3`; undefined for anything else. */
export function parseScore(typed: string): number | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[分项]$/, '')
    .trim();
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Several values: a YAML list, or a text cut at each 、. */
export const list = (hint: string) => z.array(z.string()).describe(hint);

/** Arrays whose items, when typed as one text, stand on lines of their own: 、 does not cut a sentence. */
export const lineLists = z.registry<Record<string, never>>();

/** Sentences: a YAML list, or a text with one item a line. */
export const sentences = (hint: string) => z.array(z.string()).describe(hint).register(lineLists, {});
