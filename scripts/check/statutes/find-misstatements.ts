import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { NAMED_FACTS } from '../data/statutes/all-named.ts';
import { STATUTORY_FACTS } from '../data/statutes/all-statutes.ts';
import { type LatePattern, latePattern } from '../patterns/late-pattern.ts';
import { sievePatterns } from '../patterns/pattern-sieve.ts';
import { sentenceAt } from '../patterns/sentence-at.ts';
import { compareQuantities, parseQuantity, type Quantity, quantityPattern } from './quantity.ts';
import { spokenForm } from './spoken-form.ts';
import type { NamedFact, StatutoryFact } from './statutory-fact.ts';

/** A number that a text gives otherwise than the law; at a UTF-16 index. */
export interface Misstatement {
  readonly index: number;
  readonly text: string;
  /** 《行政许可法》第三十二条. */
  readonly source: string;
  readonly says: string;
}

/** One that counts where the text or its file speaks of something. */
export interface ScopedMisstatement extends Misstatement {
  readonly scope?: RegExp | undefined;
}

/** Numbers of laws that `text` states wrongly. `subject` is what the file is about. */
export const findMisstatements = (text: string, subject: string): readonly Misstatement[] =>
  inScope(scopedMisstatements(text), text, subject);

/** Numbers that `text` states otherwise than a law that it may speak of; several laws may have one of their own. */
export function scopedMisstatements(text: string): readonly ScopedMisstatement[] {
  if (!COUNTS_SOMETHING.test(text)) return NONE;
  return factsIn(text).flatMap((fact) =>
    fact.sign.test(text) ? [...wrongNumbers(text, compiled(fact))] : [],
  );
}

/** Facts that the files of this name repeat. */
export function factsAbout(name: string): readonly NamedFact[] {
  return mayBeAbout(name).filter(({ about }) => about.test(name));
}

/** Numbers that a text states otherwise than one of these facts, of each only the first. */
export function misstatementsOf(text: string, facts: readonly NamedFact[]): readonly Misstatement[] {
  if (facts.length === 0 || !COUNTS_SOMETHING.test(text)) return NONE;
  const found = facts.flatMap((fact) => [...wrongNumbers(text, compiled(fact))]);
  return found.filter(({ index }, at) => found.findIndex((one) => one.index === index) === at);
}

/** Those of the laws that the text or its file does speak of; of several about one number, the first. */
export function inScope(
  found: readonly ScopedMisstatement[],
  text: string,
  subject: string,
): readonly Misstatement[] {
  const told = new Map<number, Misstatement>();
  for (const { scope, ...one } of found) {
    if (!told.has(one.index) && (!scope || scope.test(subject + text))) told.set(one.index, one);
  }
  return [...told.values()].sort((a, b) => a.index - b.index);
}

const factsIn = sievePatterns(STATUTORY_FACTS, ({ sign }) => sign);

const mayBeAbout = sievePatterns(NAMED_FACTS, ({ about }) => about);

const NONE: readonly never[] = [];
const COUNTS_SOMETHING = new RegExp(
  `${NUMERAL}(?:[个日天月年人名位小分周元次家种平克倍米户项度学%％]|工作日)|半年`,
  'u',
);

interface CompiledFact extends Pick<StatutoryFact, 'scope' | 'unless' | 'says'> {
  readonly source: string;
  readonly patterns: readonly LatePattern[];
  readonly fits: (stated: Quantity) => boolean;
}

/** Laws that say of themselves that their days are working days. */
const IN_WORKING_DAYS = /^行政(?:许可|处罚|强制|复议)法$/;

/** Facts are compiled when a text first shows their sign. */
function compiled(fact: StatutoryFact | NamedFact): CompiledFact {
  const known = compiledFacts.get(fact) ?? compileFact(fact);
  compiledFacts.set(fact, known);
  return known;
}

const compiledFacts = new Map<StatutoryFact | NamedFact, CompiledFact>();

function compileFact(fact: StatutoryFact | NamedFact): CompiledFact {
  const [kind, limits] =
    'atMost' in fact
      ? (['most', fact.atMost] as const)
      : 'atLeast' in fact
        ? (['least', fact.atLeast] as const)
        : (['same', fact.exactly] as const);
  const quantities = limits.split('、').flatMap((one) => parseQuantity(one) ?? []);
  const differences = (stated: Quantity) =>
    quantities.map((one) => compareQuantities(stated, one, IN_WORKING_DAYS.test(fact.law)));
  return {
    ...fact,
    source: sourceOf(fact),
    patterns: fact.forms.map((form) => compileForm(form, quantityPattern(limits.split('、')[0] ?? ''))),
    fits: (stated) =>
      differences(stated).some((difference) =>
        kind === 'most' ? difference <= 0 : kind === 'least' ? difference >= 0 : difference === 0,
      ),
  };
}

function sourceOf({ law, article }: Pick<NamedFact, 'law' | 'article'>): string {
  return `《${law}》${article ?? ''}`;
}

function compileForm(form: string, quantity: string): LatePattern {
  const outline = spokenForm(form);
  return latePattern(
    outline.replaceAll('§', `(?<quantity>${quantity})`),
    'dgu',
    outline.replaceAll('§', '.'),
  );
}

function* wrongNumbers(text: string, fact: CompiledFact): Iterable<ScopedMisstatement> {
  for (const patternFor of fact.patterns) {
    const pattern = patternFor(text);
    for (const match of pattern ? text.matchAll(pattern) : NONE) {
      const [start, end] = match.indices?.groups?.quantity ?? [];
      if (start === undefined || end === undefined) continue;
      const sentence = sentenceAt(text, start);
      if (NOT_STATED.test(sentence) || fact.unless?.test(sentence)) continue;
      const stated = parseQuantity(text.slice(start, end));
      if (stated && !fact.fits(stated))
        yield {
          index: start,
          text: text.slice(start, end),
          source: fact.source,
          says: fact.says,
          scope: fact.scope,
        };
    }
  }
}

/** What scores, forbids or describes a fault states no rule, nor does a reminder before a term ends, nor what was the law or is told as a slip. 法律另有规定 leaves the number open. */
const NOT_STATED = new RegExp(
  `扣(?:减|除)?${NUMERAL}|[每各]扣|(?:严禁|禁止|杜绝|防止|不得|不准|不能)(?:由|仅|只|单)?(?:派)?(?:一|1)(?:人|名|个)|短于|少于法定|法定(?:的)?(?:期限|时限)的|(?:届满|期满|到期)[^。；，]{0,12}，?[^。；，]{0,8}(?:提醒|提示)|修[订改]前|旧法|原规定|误将|误写|错写`,
  'u',
);
