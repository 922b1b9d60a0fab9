import { parseTimeLimit } from '../../lib/time-limit.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Power, Step } from '../../model/entry.ts';
import type { FlowNode } from '../../model/flow-graph.ts';
import type { TimeLimit } from '../../model/terms.ts';
import { linkedPowers } from '../names/linked-powers.ts';
import type { CheckContext } from '../rule.ts';
import { limitOfStep, STATED, type StatedLimit } from '../times/limit-of-step.ts';
import { amountAllowed, longestSum } from '../times/longest-path.ts';
import { comparableLimits, type Span } from '../times/time-limits.ts';
import { piecesWith } from './character-index.ts';
import { chartSteps } from './chart-steps.ts';
import { headedPowers } from './headed-powers.ts';
import { folderOf, powersByUnit } from './lookups.ts';

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
    const headed = context.share(headedPowers).get(piece);
    const meant = headed ? [headed] : linkedPowers(piece.entry, powers);
    const names = meant.flatMap(({ steps }) => steps.map(({ name }) => name));
    const limitOf = (step: Step, name = step.name) =>
      limitOfStep(piece, step, { name, isOnly: names.filter((one) => one === step.name).length === 1 });
    for (const power of meant) {
      const limits = found.get(power) ?? new Map<Step, StatedLimit>();
      found.set(power, limits);
      const own = power.steps.filter((step) => !limits.has(step));
      const told = own.flatMap((step) => limitOf(step) ?? []);
      // A sentence that goes through the steps may call one of them by its last word: 公示七个工作日.
      const isThrough = told.length >= 2;
      for (const step of own) {
        const stated = limitOf(step) ?? (isThrough ? limitOf(step, step.name.slice(-2)) : undefined);
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
