import { firstLine } from '../../lib/chart-nodes.ts';
import { formatTimeLimit, parseTimeLimit } from '../../lib/time-limit.ts';
import type { Power } from '../../model/entry.ts';
import type { TimeLimit } from '../../model/terms.ts';
import type { Report, Rule } from '../rule.ts';
import { drawnCharts } from '../views/drawn-charts.ts';
import { piecesWith } from '../views/entry-texts.ts';
import type { TextPiece } from '../views/running-text.ts';

export const limitTextAgrees: Rule = {
  id: 'limit-text-agrees',
  severity: 'warning',
  summary: '流程图、文字说明中的时限要和登记的时限一致。',
  check(_compilation, report, context) {
    for (const { power, nodes } of context.share(drawnCharts)) {
      for (const node of nodes) {
        const step = power.steps.find(({ name }) => name === firstLine(node));
        const drawn = lastLimit(node.label.split('\n').slice(1).join('，'));
        if (!step?.limit || !drawn || isSame(drawn, step.limit)) continue;
        report({
          place: node.place,
          message: `流程图的“${step.name}”写的时限是${formatTimeLimit(drawn)}，“办理程序”表写的是${formatTimeLimit(step.limit)}。`,
          hint: '请核对后改成一致。',
        });
      }
    }
    for (const piece of piecesWith(context, /时限|期限/)) {
      if (piece.entry.type === 'power' && piece.kind === 'paragraph') checkProse(piece, piece.entry, report);
    }
  },
};

const LIMIT = '[0-9〇一二三四五六七八九十百]+(?:个工作日|个月|日|天|小时)';

/** `文书岗，1个工作日`: the part of a label that is nothing but a limit. */
function lastLimit(text: string): TimeLimit | undefined {
  const parts = text
    .split(/[，,、；;\s（）()]+/)
    .filter((part) => new RegExp(`^(?:${LIMIT})(?:内|以内)?$`).test(part));
  const [only] = parts;
  return parts.length === 1 && only ? parseTimeLimit(only) : undefined;
}

const STATED = new RegExp(`(承诺|法定)(?:办结|办理)?(?:时限|期限)(?:为|是|：)(${LIMIT})`, 'gu');

function checkProse({ text, placeAt }: TextPiece, power: Power, report: Report): void {
  for (const { 0: found, 1: kind, 2: limit = '', index } of text.matchAll(STATED)) {
    const registered = kind === '承诺' ? power.promisedLimit : power.statutoryLimit;
    if (!registered || isSame(parseTimeLimit(limit), registered)) continue;
    report({
      place: placeAt(index),
      length: found.length,
      message: `这里说“${found}”，登记的${kind}时限是${formatTimeLimit(registered)}。`,
      hint: '请核对后改成一致。',
    });
  }
}

/** Only spans can be told apart; a span beside 即时 is a contradiction, too. */
function isSame(a: TimeLimit, b: TimeLimit): boolean {
  if (a.type === 'span' && b.type === 'span') return a.amount === b.amount && a.unit === b.unit;
  return !(a.type === 'span' && b.type === 'immediate');
}
