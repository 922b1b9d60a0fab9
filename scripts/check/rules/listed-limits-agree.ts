import { formatTimeLimit, parseTimeLimit } from '../../lib/time-limit.ts';
import type { Power } from '../../model/entry.ts';
import type { TimeLimit } from '../../model/terms.ts';
import type { Report, Rule } from '../rule.ts';
import { longestSum } from '../times/longest-path.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, powersByUnit } from '../views/lookups.ts';
import { powerRows } from '../views/power-tables.ts';
import type { TextPiece } from '../views/running-text.ts';

export const listedLimitsAgree: Rule = {
  id: 'listed-limits-agree',
  severity: 'warning',
  summary: '表里、清单里列出的各项职权的时限，要和职权登记的一致。',
  check(_compilation, report, context) {
    for (const { power, cells } of context.share(powerRows)) {
      for (const [title, { text, place }] of cells) {
        const kind = /法定/u.test(title)
          ? '法定时限'
          : /承诺|^(?:办理|办结|答复|处理)?[时期]限$/u.test(title)
            ? '承诺时限'
            : '';
        const registered = registeredLimit(power, kind);
        const told = parseTimeLimit(text);
        if (!registered || !isOther(told, registered)) continue;
        const isRecordOdd = kind === '承诺时限' && isSumOfSteps(power, told);
        report({
          ...(isRecordOdd ? { entry: power, field: kind } : { place, length: [...text].length }),
          message: `表里写的“${power.name}”的${kind}是${text}，登记的是${formatTimeLimit(registered)}。`,
          hint: '请核对后改成一致。',
        });
      }
    }
    for (const piece of piecesWith(context, ITEM_SIGN)) {
      if (piece.kind === 'paragraph')
        checkItem(piece, context.share(powersByUnit).get(folderOf(piece.entry) ?? '') ?? [], report);
    }
  },
};

const ITEM_SIGN = /[：:]\d{1,3}(?:个工作日|个月|日|天)(?:内)?(?:办结)?[；。]?$/u;

const registeredLimit = ({ statutoryLimit, promisedLimit }: Power, kind: string): TimeLimit | undefined =>
  kind === '法定时限' ? statutoryLimit : kind === '承诺时限' ? promisedLimit : undefined;

/** 查档：6个工作日; an item of a list of promises. */
const ITEM =
  /^(?<name>\p{Script=Han}{2,30}?)(?:的?(?:承诺|办理|办结)?[时期]限)?[：:](?<limit>[0-9〇一二两三四五六七八九十百]+(?:个工作日|个月|日|天))(?:内)?(?:办结)?[；。]?$/u;

function checkItem({ text, entry, placeAt }: TextPiece, own: readonly Power[], report: Report): void {
  const { name, limit = '' } = ITEM.exec(text.trim())?.groups ?? {};
  const power = own.find((one) => one.name === name);
  const told = parseTimeLimit(limit);
  if (!power || entry === power) return;
  const registered = [power.promisedLimit, power.statutoryLimit].filter((one) => one?.type === 'span');
  const [first] = registered;
  if (!first || registered.some((one) => one && !isOther(told, one))) return;
  report({
    place: placeAt(text.lastIndexOf(limit)),
    length: limit.length,
    message: `这里写的“${power.name}”的时限是${limit}，登记的是${formatTimeLimit(first)}。`,
    hint: '请核对后改成一致。',
  });
}

/** The steps bear the table out. */
const isSumOfSteps = ({ steps }: Power, told: TimeLimit): boolean =>
  told.type === 'span' && longestSum(steps, told) === told.amount;

/** Words are not compared: they may say the same in another way. */
function isOther(told: TimeLimit, registered: TimeLimit): boolean {
  if (told.type === 'text' || registered.type === 'text') return false;
  if (told.type !== 'span' || registered.type !== 'span') return told.type !== registered.type;
  return told.amount !== registered.amount || told.unit !== registered.unit;
}
