import { parseTimeLimit } from '../../lib/time-limit.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Power, Step } from '../../model/entry.ts';
import type { FlowNode } from '../../model/flow-graph.ts';
import type { TimeLimit } from '../../model/terms.ts';
import { linkedPowers } from '../names/linked-powers.ts';
import { type MatchBehind, matchBehind } from '../patterns/match-behind.ts';
import type { CheckContext } from '../rule.ts';
import { amountAllowed, longestSum } from '../times/longest-path.ts';
import { comparableLimits, type Span } from '../times/time-limits.ts';
import { piecesWith } from './character-index.ts';
import { chartSteps } from './chart-steps.ts';
import { folderOf, powersByUnit } from './lookups.ts';
import type { TextPiece } from './running-text.ts';

/** What a supporting rule says of the limit of one step. */
export interface StatedLimit {
  readonly limit: Span;
  readonly piece: TextPiece;
  readonly index: number;
  readonly text: string;
  /** Told with the post that does it, or as 在三日内完成 of a longer name, so that no other work of the name is meant. */
  readonly isCertain: boolean;
}

/** What others than the step table say of the limits of a power's steps. */
export interface LimitWitnesses {
  readonly power: Power;
  readonly drawn: ReadonlyMap<Step, { readonly limit: TimeLimit; readonly node: FlowNode }>;
  readonly stated: ReadonlyMap<Step, StatedLimit>;
}

/** For every power with a step table. */
export function limitWitnesses(_: Compilation, context: CheckContext): ReadonlyMap<Power, LimitWitnesses> {
  const witnesses = new Map<Power, LimitWitnesses>();
  const charts = context.share(chartSteps);
  const stated = statedLimits(context);
  for (const power of [...context.share(powersByUnit).values()].flat()) {
    if (power.steps.length === 0) continue;
    const drawn = new Map<Step, { limit: TimeLimit; node: FlowNode }>();
    for (const chart of charts.filter((one) => one.drawn.power === power)) {
      for (const node of chart.nodes) {
        const step = chart.pairs.get(node.id);
        const limit = drawnLimit(node);
        if (step && limit) drawn.set(step, { limit, node });
      }
    }
    witnesses.set(power, { power, drawn, stated: stated.get(power) ?? new Map() });
  }
  return witnesses;
}

const LIMIT = '[0-9〇一二两三四五六七八九十百.]+(?:个工作日|个月|日|天|小时)';
const WHOLLY_LIMIT = new RegExp(`^(?:${LIMIT}|即时|当场)(?:内|以内)?$`, 'u');

/** `文书岗，1个工作日`: the part of a label behind its first line that is nothing but a limit. */
function drawnLimit({ label, metadata }: FlowNode): TimeLimit | undefined {
  const told = [...label.split('\n').slice(1), metadata.get('时限') ?? ''].join('，');
  const parts = told.split(/[，,、；;\s（）()]+/u).filter((part) => WHOLLY_LIMIT.test(part));
  const [only] = parts;
  return parts.length === 1 && only ? parseTimeLimit(only) : undefined;
}

/**
 * Limits that supporting rules state for steps of the powers they are made for. A rule that speaks of one step only may
 * mean another work of that name.
 */
function statedLimits(context: CheckContext): ReadonlyMap<Power, ReadonlyMap<Step, StatedLimit>> {
  const found = new Map<Power, Map<Step, StatedLimit>>();
  for (const piece of piecesWith(context, /(?:工作日|[日天月时])/u)) {
    if (piece.entry.type !== 'rule' || piece.kind !== 'paragraph' || !STATED.test(piece.text)) continue;
    const powers = context.share(powersByUnit).get(folderOf(piece.entry) ?? '') ?? [];
    for (const power of linkedPowers(piece.entry, powers)) {
      const limits = found.get(power) ?? new Map<Step, StatedLimit>();
      found.set(power, limits);
      const own = power.steps.filter((step) => !limits.has(step));
      const told = own.flatMap((step) => limitOfStep(piece, step, step.name) ?? []);
      // A sentence that goes through the steps may call one of them by its last word: 公示七个工作日.
      const isThrough = told.length >= 2;
      for (const step of own) {
        const stated =
          limitOfStep(piece, step, step.name) ??
          (isThrough ? limitOfStep(piece, step, step.name.slice(-2)) : undefined);
        if (stated && !countsFromEarlier(stated, step, power)) limits.set(step, stated);
      }
    }
  }
  return new Map([...found].map(([power, limits]) => [power, confirmed(limits)]));
}

/** 现场检查自派单之日起6个工作日内完成, where 派单 takes 1 and 现场检查 5: told is how long all of them take up to this one. */
function countsFromEarlier({ limit, piece, index }: StatedLimit, step: Step, { steps }: Power): boolean {
  if (!/自[^，。；]{2,8}起，?$/u.test(piece.text.slice(0, index))) return false;
  const upTo = steps.slice(0, steps.indexOf(step) + 1);
  const amounts = upTo.map(({ limit: own }) =>
    own?.type === 'span' && own.unit === limit.unit ? own.amount : 0,
  );
  const sums = amounts.map((_, from) => amounts.slice(from).reduce((sum, amount) => sum + amount, 0));
  return sums.slice(0, -1).includes(limit.amount);
}

const confirmed = (limits: ReadonlyMap<Step, StatedLimit>): ReadonlyMap<Step, StatedLimit> =>
  new Map(
    [...limits].filter(
      ([, { piece, isCertain }]) =>
        isCertain ||
        [...limits].some(
          ([step, other]) => other.piece.entry === piece.entry && isSameLimit(other.limit, step.limit),
        ),
    ),
  );

const STATED = new RegExp(LIMIT, 'u');
const LINK = '(?:，?(?:一般|应当|必须|须)?(?:在|于|自[^，。；]{2,8}起)?(?:的?时限)?(?:为|是|不超过|：)?)';

/** 信息比对六个工作日; 文书岗在一个工作日内校核, where the step is 文字校核 and 文书岗 does it. */
function limitOfStep(piece: TextPiece, step: Step, name: string): StatedLimit | undefined {
  const { text } = piece;
  if (name.length < 2 || step.limit?.type !== 'span' || EXCEPTION.test(text)) return undefined;
  const named = matchBehind(text, name, NAMED);
  const match = named ?? doneByPost(text, step);
  const [told = ''] = match?.groups ?? [];
  const limit = told === '' ? undefined : parseTimeLimit(told);
  if (!match || limit?.type !== 'span' || step.limit.unit !== limit.unit) return undefined;
  const index = text.indexOf(told, match.index);
  const isFinished = name.length > 3 && /^(?:之|以)?内完成/u.test(text.slice(match.end));
  return { limit, piece, index, text: told, isCertain: !named || isFinished };
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
  `(?:一般|应当|必须|须|要)*(?:自?(?:收到|接到|受理)[^，。；]{0,14}(?:之日|当日|后)起?，?)?(?:一般|应当|必须|须|要)*(?:在|于)?(${LIMIT})(?:之|以)?内(?:完成)?([^，。；]{1,10})`,
  'uy',
);

/** 完成收件登记, where the step is called just so. */
const isNamed = (done: string, name: string): boolean => name.length > 3 && done.startsWith(name);

/** What holds in another case is no limit of the step. */
const EXCEPTION = /延长|延期|特急|急件|加急|简易|补正|逾期/u;

/**
 * Whether the limit of a step in the table is out of line with what the chart and the rules say: two of them say the same,
 * or the steps exceed the limit of the whole with the table's and keep to it with the other.
 */
export function isStepLimitOdd(step: Step, { power, drawn, stated }: LimitWitnesses): boolean {
  const others = [drawn.get(step)?.limit, stated.get(step)?.limit].filter((one) => one !== undefined);
  const [other, second] = others;
  if (!other || !step.limit || others.some((one) => isSameLimit(one, step.limit))) return false;
  if (second) return isSameLimit(other, second);
  const total = strictestTotal(power);
  if (!total) return false;
  const asTyped = longestSum(power.steps, total) ?? 0;
  const asOther = longestSum(power.steps, total, (one) => (one === step ? other : one.limit));
  return asTyped > amountAllowed(total) && asOther !== undefined && asOther <= amountAllowed(total);
}

function strictestTotal(power: Power): Span | undefined {
  const both = comparableLimits(power);
  if (both) return both.promised.amount <= both.statutory.amount ? both.promised : both.statutory;
  return power.promisedLimit?.type === 'span' ? power.promisedLimit : withUnitOfSteps(power);
}

/** A promise without a unit, which is told elsewhere, still shows what the steps may add up to. */
function withUnitOfSteps({ promisedLimit, steps }: Power): Span | undefined {
  const amount = promisedLimit?.type === 'text' ? Number(promisedLimit.text.trim()) : Number.NaN;
  const first = steps.find(({ limit }) => limit?.type === 'span')?.limit;
  return Number.isInteger(amount) && amount > 0 && first?.type === 'span' ? { ...first, amount } : undefined;
}

/** Only spans can be told apart; a span beside 即时 is a contradiction, too. */
export function isSameLimit(a: TimeLimit, b: TimeLimit | undefined): boolean {
  if (a.type === 'span' && b?.type === 'span') return a.amount === b.amount && a.unit === b.unit;
  return !(a.type === 'span' && b?.type === 'immediate') && !(a.type === 'immediate' && b?.type === 'span');
}
