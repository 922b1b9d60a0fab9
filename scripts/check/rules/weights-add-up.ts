import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { ProseTable } from '../../model/prose.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { inlineText, type PlacedText } from '../views/inline-text.ts';
import { listedTexts } from '../views/number-lists.ts';
import { withNested } from '../views/prose-blocks.ts';
import { isProse } from '../views/running-text.ts';

export const weightsAddUp: Rule = {
  id: 'weights-add-up',
  severity: 'error',
  summary: '各部分的权重相加要等于100%。',
  check({ assessments }, report, context) {
    for (const piece of piecesWith(context, /[×*xX乘占].*[%％]|折[算合].*[%％]|权重|占百分之/u)) {
      if (piece.entry.type !== 'assessment' || !isProse(piece)) continue;
      for (const { 0: sentence, index } of piece.text.matchAll(/[^。]+/gu))
        judgeSentence(sentence, index, piece, report);
    }
    for (const { entry, lists } of context.share(listedTexts)) {
      if (entry.type !== 'assessment') continue;
      for (const { items } of lists) {
        const weights = items.map((item) => weightsIn(item.text, 0, item));
        if (weights.every(({ length }) => length === 1)) judge(weights.flat(), report);
      }
    }
    for (const { body } of assessments) {
      for (const block of withNested(body.blocks))
        if (block.type === 'table') judge(weightColumn(block), report);
    }
  },
};

interface Weight {
  readonly percent: number;
  readonly text: string;
  readonly index: number;
  readonly at: PlacedText;
}

const WEIGHT = new RegExp(
  `(?:[×*xX]|乘以|得分(?=\\d+(?:\\.\\d+)?[%％]\\s*[+＋])|(?<=(?:得分|平均分|成绩|总分|测评分)[^，。；\\d]{0,4})[按以](?=\\d+(?:\\.\\d+)?[%％](?:折算|折合))|(?:得分|成绩|平均分)折[算合](?:为|成)?|占(?:总分|总成绩|全年得分|年度得分|全年总分|年度总分|考核得分|最终得分|比|权重)?(?:的|为)?|权重(?:为|占|是)?)\\s*(?:(\\d+(?:\\.\\d+)?)\\s*[%％]|百分之(${NUMERAL}))`,
  'gu',
);

/** What the share of a tier may be is no weight. */
const NO_WEIGHT = /比例|优秀|良好|合格|称职|不(?:得)?超过|不低于|以[上下]/u;

function weightsIn(sentence: string, from: number, at: PlacedText): readonly Weight[] {
  // Behind 其中 stand shares of a share, or those of the full score.
  const [head = ''] = sentence.split('其中');
  const isOfAll = /总分|满分|总成绩/u.test(head) && !/[%％]/u.test(head);
  const own = isOfAll ? sentence : head;
  if (NO_WEIGHT.test(own)) return [];
  const weights = [...own.matchAll(WEIGHT)];
  // 三部分，分别占40%、20%、40%: the words stand once before all of them.
  const shared = SHARED.exec(own);
  const told =
    shared && MAKES_WHOLE.test(own)
      ? [...own.matchAll(PERCENT)].filter(
          ({ index }) => index > shared.index && index < shared.index + shared[0].length,
        )
      : weights;
  return told.map(({ 0: text, 1: percent, 2: spoken = '', index }) => ({
    percent: percent === undefined ? (parseChineseNumber(spoken) ?? Number.NaN) : Number(percent),
    text,
    index: from + index,
    at,
  }));
}

const PERCENT = /(\d+(?:\.\d+)?)[%％]/gu;
const SHARED =
  /分别(?:占|为|按)(?:总分|总成绩|全年得分|年度得分|权重)?的?\d+(?:\.\d+)?[%％](?:[、和，]\d+(?:\.\d+)?[%％])+/u;
const MAKES_WHOLE = /组成|构成|分为|[两二三四五六]个?(?:部分|方面|块|类)|权重/u;

/** 平时考核占40%；年终考核占60%: parts between semicolons with one weight each make one whole, others each their own. */
function judgeSentence(sentence: string, from: number, at: PlacedText, report: Report): void {
  const parts = [...sentence.matchAll(/[^；]+/gu)].map(({ 0: part, index }) =>
    weightsIn(part, from + index, at),
  );
  const isOne = parts.every(({ length }) => length <= 1);
  for (const weights of isOne ? [parts.flat()] : parts) judge(weights, report);
}

function weightColumn({ head, rows }: ProseTable): readonly Weight[] {
  const titles = head.cells.map((cell) => inlineText(cell.children, cell.place).text.replace(/\s/gu, ''));
  const column = titles.findIndex((title) => /^权重/u.test(title));
  if (column < 0) return [];
  const weights = rows.flatMap(({ cells }): readonly Weight[] => {
    const cell = cells[column];
    const at = cell && inlineText(cell.children, cell.place);
    const [, percent] = /^(\d+(?:\.\d+)?)[%％]$/u.exec(at?.text.trim() ?? '') ?? [];
    const isSum = cells.some((one) =>
      /^(?:合计|总计)$/u.test(inlineText(one.children, one.place).text.trim()),
    );
    return at && percent && !isSum ? [{ percent: Number(percent), text: at.text, index: 0, at }] : [];
  });
  return weights.length === rows.length ? weights : [];
}

/** Of weights that do not make the whole the last is told: it is fitted to the others. */
function judge(weights: readonly Weight[], report: Report): void {
  const sum = Math.round(weights.reduce((total, { percent }) => total + percent, 0) * 100) / 100;
  const last = weights.at(-1);
  if (!last || weights.length < 2 || sum === 100) return;
  report({
    place: last.at.placeAt(last.index),
    length: last.text.length,
    message: `各部分的权重相加是${sum}%（${weights.map(({ percent }) => `${percent}%`).join('＋')}），应当是100%。`,
    hint: '请改正其中写错的权重。',
  });
}
