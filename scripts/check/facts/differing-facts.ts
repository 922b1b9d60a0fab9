import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import { linkedPowers } from '../names/linked-powers.ts';
import type { CheckContext } from '../rule.ts';
import { folderOf, powersByUnit } from '../views/lookups.ts';
import type { TextPiece } from '../views/running-text.ts';
import { isPassingMention, isSameCaseOfMatter, isSameMatter } from './known-matters.ts';
import { areOfOneCase } from './same-case.ts';
import { type ToldFact, toldFacts, wordsOf } from './told-facts.ts';

/** A value that another place tells differently. */
export interface DifferingFact {
  readonly odd: ToldFact;
  readonly other: ToldFact;
  /** Whether more places tell the other value, or one that has the say; else either of the two may be wrong. */
  readonly isCertain: boolean;
}

/** One fact that two places of a unit tell differently, once for each place that is out of line. */
export function differingFacts(_: Compilation, context: CheckContext): readonly DifferingFact[] {
  const byUnit = groupBy(context.share(toldFacts), ({ piece }) => folderOf(piece.entry));
  return [...byUnit].flatMap(([folder, facts]) =>
    folder === undefined ? [] : differingIn(facts, folder, context),
  );
}

function differingIn(
  facts: readonly ToldFact[],
  folder: string,
  context: CheckContext,
): readonly DifferingFact[] {
  const powers = context.share(powersByUnit).get(folder) ?? [];
  const rarity = raritiesOf(facts);
  const rareWords = facts.map((fact) => rareWordsOf(fact, rarity));
  const holders = new Map<string, ToldFact[]>();
  for (const [at, fact] of facts.entries()) {
    for (const word of rareWords[at] ?? []) {
      const known = holders.get(word);
      if (known) known.push(fact);
      else holders.set(word, [fact]);
    }
  }
  const bondOf = bonds(powers);
  const areOne = (a: ToldFact, b: ToldFact): boolean => {
    const bond = bondOf(a.piece, b.piece);
    return bond !== undefined && isSameFact(a, b, rarity, bond);
  };
  const isBelow = (fact: ToldFact, other: ToldFact): boolean =>
    rankOf(fact) > rankOf(other) ||
    (rankOf(fact) === rankOf(other) && isPassingMention(fact, other, context));
  const odd: DifferingFact[] = [];
  for (const [at, fact] of facts.entries()) {
    const near = new Set<ToldFact>();
    for (const word of rareWords[at] ?? [])
      for (const other of holders.get(word) ?? []) if (areOfOneKind(fact, other)) near.add(other);
    if (near.size < 2) continue;
    const same = [...near].filter((other) => other !== fact && areOne(fact, other));
    const differing = same.filter(({ value }) => !isSameValue(value, fact.value));
    const [first] = differing;
    // Values of several kinds of the same thing are a list, not a slip.
    if (!first || new Set(same.map(({ value }) => value)).size > 2) continue;
    const backing = same.length - differing.length - (differing.length - 1);
    const lower = differing.every((one) => isBelow(fact, one));
    const isHigher = differing.some((one) => isBelow(one, fact));
    if (backing < 0 || (backing === 0 && !isHigher))
      odd.push({ odd: fact, other: first, isCertain: backing < 0 || lower });
  }
  return odd;
}

/** 按不低于30%的比例入户抽查 tells how much of what, however often the words come; terms and persons go with many a matter. */
const sayingOf = ({ kind, words }: Pick<ToldFact, 'kind' | 'words'>): readonly string[] =>
  words.size >= 4 && /share|amount|count/u.test(kind) ? [[...words].toSorted().join('')] : [];

/** Who approves is told as 由局长批准 and as 经局长批准. */
const areOfOneKind = (a: ToldFact, b: ToldFact): boolean =>
  a.kind === b.kind || (isSameMatter(a, b) && [a, b].every(({ kind }) => /post|approver/u.test(kind)));

/** 局长 is the 县民政局局长. */
const isSameValue = (a: ToldFact['value'], b: ToldFact['value']): boolean =>
  a === b ||
  (typeof a === 'string' && typeof b === 'string' && (a.endsWith(b) || b.endsWith(a)) && !/副/u.test(a + b));

/** In how many entries a pair of characters may stand to name what a fact is about. */
const RARE = 3;

const rareWordsOf = (
  { kind, words, subject }: ToldFact,
  rarity: ReadonlyMap<string, number>,
): readonly string[] => [
  ...[...words].filter((word) => (rarity.get(word) ?? 0) <= RARE),
  ...(subject ? [subject.key] : []),
  ...sayingOf({ kind, words }),
];

/** Facts come in the order of their entries. */
function raritiesOf(facts: readonly ToldFact[]): ReadonlyMap<string, number> {
  const told = new Map<string, { entry: unknown; entries: number }>();
  for (const { words, piece } of facts) {
    for (const word of words) {
      const known = told.get(word);
      if (!known) told.set(word, { entry: piece.entry, entries: 1 });
      else if (known.entry !== piece.entry) {
        known.entry = piece.entry;
        known.entries += 1;
      }
    }
  }
  return new Map([...told].map(([word, { entries }]) => [word, entries]));
}

function isSameFact(a: ToldFact, b: ToldFact, rarity: ReadonlyMap<string, number>, bond: Bond): boolean {
  if (a.bound !== b.bound && a.bound !== 'plain' && b.bound !== 'plain') return false;
  if (a.piece === b.piece || a.piece.text === b.piece.text) return false;
  if (bond !== 'own' && isSameMatter(a, b)) return isSameCaseOfMatter(a, b);
  if (a.kind === 'approver') return false;
  if ((isBoundOfCase(a) || isBoundOfCase(b)) && !saysSame(tailOf(a), tailOf(b))) return false;
  const shared = [...a.words].filter((word) => b.words.has(word));
  const fewer = Math.min(a.words.size, b.words.size);
  const more = Math.max(a.words.size, b.words.size);
  const [least, part] = LEAST[bond];
  if (!areAlike(actionOf(a), actionOf(b))) return false;
  if (
    shared.length < (a.said === b.said ? Math.min(least, 3) : least) ||
    shared.length < 0.8 * fewer ||
    shared.length < part * more
  )
    return false;
  const own = wordsOf(a.said.replace(PROCEDURE, '#'));
  const telling = shared.filter((word) => own.has(word) && (rarity.get(word) ?? 0) <= RARE);
  const isSaidAlike = sayingOf(a).length > 0 && sayingOf(a).join() === sayingOf(b).join();
  if (!isSaidAlike && telling.length < (bond === 'loose' || shared.length < 3 ? 2 : 1)) return false;
  if (!areOfOneCase(a, b)) return false;
  return bond !== 'own' || isSameTopic(a, b);
}

/** How two texts belong together: one file, a power and its rule, or no more than one unit. */
type Bond = 'own' | 'linked' | 'loose';

/** How many words two clauses have to share, and which part of the longer one they have to be. */
const LEAST = {
  own: [3, 0.6],
  linked: [2, 0.4],
  loose: [4, 0.5],
} as const;

/** What is done in any matter. */
const PROCEDURE =
  /受理|办结|办理|公示|公开|公布|名单|答复|告知|申请|期限|时限|决定|送达|材料|补正|审核|审查|审批|审定|意见|提出|拟办|收到|保存|检查|通知|会议|报告|结果|处理|承办|作出|书面|一次性|工作|登记|备案|签字|完成|承诺|说明|理由|提醒|到期|印发|通报|本局|对外|办公室|主任|局长|股长|科长|科室|股室|之日|之后|负责/gu;

/** In one file, rows and items of a list tell of different things, and so do sections. */
function isSameTopic(a: ToldFact, b: ToldFact): boolean {
  if (a.piece.kind === 'cell' && b.piece.kind === 'cell') return false;
  const numbers = (text: string) =>
    text.match(/\d+|[一二三四五六七八九十百千万]+(?=[年月日天人级类元])/gu)?.join() ?? '';
  if (numbers(a.before) !== numbers(b.before)) return false;
  if (/的$/u.test(a.frame) || /的$/u.test(b.frame)) return false;
  const isItem = ({ piece: { marker } }: ToldFact) => marker !== undefined && marker.style !== 'article';
  if (isItem(a) && isItem(b) && a.section === b.section && !areAlike(a.before, b.before, 1)) return false;
  return a.section === b.section || (a.words.size >= 6 && areAlike(a.before, b.before));
}

/** Two beginnings of which one says little or nothing that the other does not. */
function areAlike(a: string, b: string, part = 0.5): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const fewer = Math.min(one.size, other.size);
  return fewer === 0 || [...one].filter((word) => other.has(word)).length >= part * fewer;
}

/** 3日内登记 and 7日内公布去向: what has to be done decides which fact it is. */
const actionOf = ({ frame }: ToldFact): string => frame.slice(frame.lastIndexOf('#'));

/** 满一年的, 满两年的: what follows tells whether two cases are meant. */
const isBoundOfCase = ({ frame }: ToldFact): boolean => /#[^，]{0,3}的$/u.test(frame);

const tailOf = (fact: ToldFact): string => actionOf(fact) + fact.behind;

const saysSame = (a: string, b: string): boolean => [...wordsOf(a)].some((word) => wordsOf(b).has(word));

/** Powers, and rules that are made for different powers, speak of different things. */
function bonds(powers: Parameters<typeof linkedPowers>[1]) {
  return ({ entry: a }: TextPiece, { entry: b }: TextPiece): Bond | undefined => {
    if (a === b) return a.type === 'unit' ? undefined : 'own';
    if (a.type === b.type && a.type !== 'rule') return undefined;
    const [power, rule] = a.type === 'power' ? [a, b] : [b, a];
    if (power.type === 'power') {
      if (rule.type === 'department') return power.department === rule.path ? 'loose' : undefined;
      if (rule.type !== 'rule') return 'loose';
      const meant = linkedPowers(rule, powers);
      if (meant.length > 0 && !meant.includes(power)) return undefined;
      return meant.length === 1 ? 'linked' : 'loose';
    }
    const [its, others] = [linkedPowers(a, powers), linkedPowers(b, powers)];
    return its.length === 0 || others.length === 0 || its.some((one) => others.includes(one))
      ? 'loose'
      : undefined;
  };
}

/** The record of a power and the article of a rule stand above what repeats them. */
function rankOf({ piece: { entry } }: ToldFact): number {
  if (entry.type === 'rule') return /说明书|岗位职责/u.test(entry.name) ? 1 : 0;
  return entry.type === 'assessment' || entry.type === 'power' ? 0 : 1;
}
