import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { type FindSlips, makeFindSlips, type Slip } from '../spelling/find-slips.ts';
import { wordings } from './wordings.ts';

/**
 * The misspelt words of each text that has some. What the office writes again and again is no slip but a name or a term of
 * its own, unless nothing else can have been meant.
 */
export function slips({ units }: Compilation, context: CheckContext): ReadonlyMap<string, readonly Slip[]> {
  findSlips ??= makeFindSlips();
  const found = new Map<string, readonly Slip[]>();
  const written = new Map<string, number>();
  const names = placesIn(units.map(({ name }) => name));
  for (const { text, numbers } of context.share(wordings)) {
    const own = findSlips(text).filter((slip) => !cutsName(slip, text, names));
    if (own.length === 0) continue;
    found.set(text, own);
    for (const { wrong } of own) written.set(wrong, (written.get(wrong) ?? 0) + numbers.length);
  }
  const isSlip = ({ wrong, certain }: Slip) => certain || (written.get(wrong) ?? 0) <= OFTEN;
  return new Map([...found].map(([text, own]) => [text, own.filter(isSlip)]));
}

/** 青岚 and 蓼浦 of 青岚县蓼浦镇中心卫生院. */
const placesIn = (names: readonly string[]): readonly string[] => [
  ...new Set(
    names.flatMap(
      (name) => name.match(/(?<=^|[省市县区州旗])\p{Script=Han}{2,3}(?=[省市县区州旗镇乡村])/gu) ?? [],
    ),
  ),
];

/** 初名蓼浦: half of the word is half of a name that the unit bears. */
const cutsName = ({ index, wrong }: Slip, text: string, names: readonly string[]): boolean =>
  names.some((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (at < index + wrong.length && index < at + name.length) return true;
    return false;
  });

/** More often, a form is no slip. */
const OFTEN = 3;

/** Made when it is first needed: other commands load this file, too. */
let findSlips: FindSlips | undefined;
