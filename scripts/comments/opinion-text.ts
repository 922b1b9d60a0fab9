import type { Edit, Opinion } from './edit.ts';
import { CELL, LINE, type Reviewer } from './returned-document.ts';

/** Longer quotations are cut in the middle. */
const LONGEST = 60;

/** 王审核（2026-11-21）; 审核人 where the file names nobody. */
export function reviewerName({ author, date }: Partial<Reviewer>): string {
  const day = date?.slice(0, 10);
  const name = author || '审核人';
  return day ? `${name}（${day}）` : name;
}

/** What an opinion says, in one sentence. */
export function opinionText(opinion: Opinion): string {
  if (opinion.type === 'edit') return editText(opinion.edit);
  const { anchor, text, replies, resolved } = opinion.remark;
  const about = anchor.trim() === '' ? '' : `针对“${quoted(anchor)}”`;
  const answers = replies.map((reply) => `${reviewerName(reply)}回复：“${reply.text}”。`);
  return `${about}批注：“${text}”。${answers.join('')}${resolved ? '（已标为解决）' : ''}`;
}

function editText({ scope, removed, inserted }: Edit): string {
  if (scope === 'picture') return pictureText(removed, inserted);
  const what = scope === 'row' ? '一行' : '一段';
  if (scope !== 'text')
    return inserted === '' ? `删去${what}：“${quoted(removed)}”。` : `增加${what}：“${quoted(inserted)}”。`;
  if (removed === '' && inserted === '\n') return '在此处分段。';
  if (removed === '\n' && inserted === '') return '与下一段合并。';
  if (inserted === '') return `删去“${quoted(removed)}”。`;
  if (removed === '') return `增加“${quoted(inserted)}”。`;
  return `把“${quoted(removed)}”改为“${quoted(inserted)}”。`;
}

function pictureText(removed: string, inserted: string): string {
  if (inserted === '') return `删去“${quoted(removed)}”。`;
  return removed === '' ? `增加“${quoted(inserted)}”。` : `把“${quoted(removed)}”换成了${inserted}。`;
}

/** Text for a message: cells and paragraphs set off, and no longer than a reader takes in. */
export function quoted(text: string): string {
  const plain = text
    .trim()
    .replaceAll(CELL, ' | ')
    .replaceAll(LINE, ' ')
    .replaceAll('\n', '¶')
    .replaceAll('\v', ' ');
  const letters = [...plain];
  if (letters.length <= LONGEST) return plain;
  return `${letters.slice(0, LONGEST / 2).join('')}……${letters.slice(-LONGEST / 2).join('')}`;
}

/** 批注, 修订, 未留痕改动. */
export const opinionKind = (opinion: Opinion): string =>
  opinion.type === 'remark' ? '批注' : opinion.edit.type === 'tracked' ? '修订' : '未留痕改动';
