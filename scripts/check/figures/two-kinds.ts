import { amountOf } from './calculation-forms.ts';
import type { StatedCount } from './stated-counts.ts';

const KIND = '[^，。；、和与及等\\d]{1,6}';
const TWO_KINDS = new RegExp(
  `(?<=分[为成])(?:${KIND})(?:和|与)(?:${KIND}?)(?<told>[三四五六])(?:大?[种类])(?=[，。；：]|$)`,
  'gu',
);

/** 分为永久和定期三种: two are named, and another number is told. */
export function countsOfTwo(text: string): readonly StatedCount[] {
  return [...text.matchAll(TWO_KINDS)].map(({ 0: said, index, groups = {} }) => ({
    announced: amountOf(groups.told),
    fewest: 2,
    most: 2,
    text: said,
    index,
  }));
}
