import { parseTimeLimit } from '../../lib/time-limit.ts';
import type { Step } from '../../model/entry.ts';
import { type MatchBehind, matchBehind } from '../patterns/match-behind.ts';
import type { TextPiece } from '../views/running-text.ts';
import type { Span } from './time-limits.ts';

/** What a supporting rule says of the limit of one step. */
export interface StatedLimit {
  readonly limit: Span;
  readonly piece: TextPiece;
  readonly index: number;
  readonly text: string;
  /** Told with the post that does it, or as 在三日内完成 of a longer name, so that no other work of the name is meant. */
  readonly isCertain: boolean;
}

const LIMIT = '[0-9〇一二两三四五六七八九十百.]+(?:个工作日|个月|日|天|小时)';
/** Found in every text that states a limit. */
export const STATED = new RegExp(LIMIT, 'u');
const LINK = '(?:，?(?:一般|应当|必须|须)?(?:在|于|自[^，。；]{2,8}起)?(?:的?时限)?(?:为|是|不超过|：)?)';

/**
 * 信息比对六个工作日; 文书岗在一个工作日内校核, where the step is 文字校核 and 文书岗 does it. `isOnly` says that no other
 * step that the text may speak of has the name: then 公示期为五日 means its 公示.
 */
export function limitOfStep(
  piece: TextPiece,
  step: Step,
  { name, isOnly }: { readonly name: string; readonly isOnly: boolean },
): StatedLimit | undefined {
  const { text } = piece;
  if (name.length < 2 || step.limit?.type !== 'span' || EXCEPTION.test(text)) return undefined;
  const named = matchBehind(text, name, NAMED);
  const match = named ?? doneByPost(text, step) ?? (isOnly ? noticed(text, name) : undefined);
  const [told = ''] = match?.groups ?? [];
  const limit = told === '' ? undefined : parseTimeLimit(told);
  if (!match || limit?.type !== 'span' || step.limit.unit !== limit.unit) return undefined;
  const index = text.indexOf(told, match.index);
  const isFinished = name.length > 3 && /^(?:之|以)?内完成/u.test(text.slice(match.end));
  return {
    limit,
    piece,
    index,
    text: told,
    isCertain: !named || isFinished || (isOnly && PUBLISHES.test(name)),
  };
}

const NAMED = new RegExp(`${LINK}(${LIMIT})`, 'uy');

function doneByPost(text: string, { name, post }: Step): MatchBehind | undefined {
  if (!post || /[、，或]/u.test(post)) return undefined;
  const acted = matchBehind(text, post, ACTED);
  // 法制审核岗 does nothing but the step 法制审核.
  if (acted && post.replace(/岗$/u, '') === name) return acted;
  const done = acted?.groups[1]?.replace(/完毕|完成/u, '') ?? '';
  return acted && done.length >= 2 && (name.endsWith(done.slice(0, 2)) || isNamed(done, name))
    ? acted
    : undefined;
}

const ACTED = new RegExp(
  `(?:一般|应当|必须|须|要)*(?:[自在于]?(?:收到|接到|受理)[^，。；]{0,14}(?:之日|当日|后)起?，?)?(?:一般|应当|必须|须|要)*(?:在|于)?(${LIMIT})(?:之|以)?内(?:完成)?([^，。；]{1,10})`,
  'uy',
);

/** 完成收件登记, where the step is called just so. */
const isNamed = (done: string, name: string): boolean => name.length > 3 && done.startsWith(name);

/** 公示期为五日, 公告三日. */
const noticed = (text: string, name: string): MatchBehind | undefined =>
  PUBLISHES.test(name) ? matchBehind(text, name.slice(-2), NOTICED) : undefined;

const PUBLISHES = /公[示告]$/u;
const NOTICED = new RegExp(`(?:期限?|时间)?(?:一般)?(?:为|是)?(${LIMIT})`, 'uy');

/** What holds in another case is no limit of the step. */
const EXCEPTION = /延长|延期|特急|急件|加急|简易|补正|逾期/u;
