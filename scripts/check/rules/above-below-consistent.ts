import { type TextFault, textRule } from '../text-rule.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const aboveBelowConsistent = textRule({
  id: 'above-below-consistent',
  severity: 'error',
  summary: '“以上”“以下”包含本数，不与“超过”“不足”连用，同一个数不同时写“以上”和“以下”。',
  sign: /以[上下内]/,
  applies: isProse,
  *find(piece) {
    yield* contradictions(piece);
    yield* sharedBounds(piece);
  },
});

const NUMBER = '[0-9０-９.．]+|[一二两三四五六七八九十百千万]+';
const UNIT = '(?:万|亿)?(?:元|人|户|件|次|分|项|篇|个|名|份|年|日|天|个月|个工作日|%|％|岁|平方米|公里|吨)';
const CONTRADICTION = new RegExp(
  `(?:(超过|大于|多于|高于)(?:${NUMBER})${UNIT}以上|(不足|不满|少于|小于|低于)(?:${NUMBER})${UNIT}以下|(不少于|不低于|至少)(?:${NUMBER})${UNIT}以上|(不超过|不得超过|至多|最多)(?:${NUMBER})${UNIT}(?:以[下内]|之内)|(?:${NUMBER})[-—－~～至](?:${NUMBER})${UNIT}以[上下])`,
  'gu',
);

function* contradictions({ text }: TextPiece): Iterable<TextFault> {
  for (const { 0: phrase, index } of text.matchAll(CONTRADICTION)) {
    // 不超过 and 不少于 contain 超过 and 少于.
    const start = /[不未没]$/.test(text.slice(0, index)) ? index - 1 : index;
    yield {
      index: start,
      length: phrase.length,
      message: `“${phrase}”前后矛盾或者重复：“以上”“以下”已经包含本数。`,
      hint: '请只用一种说法，例如“超过5万元”或者“5万元以上”。',
    };
  }
}

const BOUND = new RegExp(
  `(${NUMBER})((?:万|亿)?(?:元|件|次|分|项|篇|天|日|个工作日|人))(以上|以下|以内)`,
  'gu',
);

/** 5万元以下的…，5万元以上的…: a case of exactly 5万元 falls under both. */
function* sharedBounds({ text }: TextPiece): Iterable<TextFault> {
  if (/不(?:含|包括|包含)(?:本数|\d)|[（(]不?含/.test(text)) return;
  const seen = new Map<string, string>();
  for (const { 0: phrase, 1: number = '', 2: unit = '', 3: side = '', index } of text.matchAll(BOUND)) {
    const bound = `${number}${unit}`;
    const other = seen.get(bound);
    seen.set(bound, side);
    // Both 以下 and 以内 include the bound.
    if (!other || (other === '以上') === (side === '以上')) continue;
    yield {
      index,
      length: phrase.length,
      message: `${bound}既在“${other}”又在“${side}”里，正好${bound}时不知道适用哪一种。`,
      hint: `请把其中一个改为“不足${bound}”或者“超过${bound}”。`,
    };
  }
}
