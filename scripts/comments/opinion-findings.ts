import type { Diagnostic } from '../model/diagnostic.ts';
import type { Opinion } from './edit.ts';
import { opinionKind, opinionText, reviewerName } from './opinion-text.ts';

/** Every opinion as a finding at its file and line. Those in `applied` are left out: they are in the content. */
export function opinionFindings(
  opinions: readonly Opinion[],
  applied: ReadonlySet<number> = new Set(),
): readonly Diagnostic[] {
  return opinions.filter(({ number }) => !applied.has(number)).map(finding);
}

function finding(opinion: Opinion): Diagnostic {
  const { number, source, path } = opinion;
  const by = opinion.type === 'remark' ? reviewerName(opinion.remark) : reviewerName(opinion.edit);
  const who = opinion.type === 'edit' && opinion.edit.type === 'silent' ? '' : by;
  const where = path.length > 0 ? `［${path.join(' › ')}］` : '';
  const unsure = source.exact ? '' : '（行号是就近推断的，请核对。）';
  const length = opinion.type === 'edit' ? opinion.edit.removed.trim().length : 0;
  return {
    ruleId: ruleOf(opinion),
    severity: opinion.type === 'edit' && opinion.edit.type === 'silent' ? 'error' : 'warning',
    place: source.place,
    ...(length > 0 && source.exact && { length }),
    message: `意见 ${number}　${opinionKind(opinion)}　${who}${where}${opinionText(opinion)}${unsure}`,
    hint: HINTS[ruleOf(opinion)],
  };
}

const ruleOf = (opinion: Opinion) =>
  opinion.type === 'remark'
    ? 'review-comment-is-answered'
    : opinion.edit.type === 'tracked'
      ? 'tracked-change-is-settled'
      : 'silent-edit-is-settled';

const HINTS: Readonly<Record<ReturnType<typeof ruleOf>, string>> = {
  'review-comment-is-answered': '请修改内容，或者在意见汇总表中写明不采纳的理由。',
  'tracked-change-is-settled':
    '同意的，用 --apply --accept 加意见序号写入内容；不同意的，在意见汇总表中写明理由。',
  'silent-edit-is-settled':
    '这处改动没有留修订痕迹，请向审核人核实。同意的，用 --apply --accept 加意见序号写入内容。',
};
