import type { Compilation } from '../../model/compilation.ts';
import type { Unit } from '../../model/entry.ts';
import type { CheckContext } from '../rule.ts';
import { entryTexts } from '../views/entry-texts.ts';
import type { TextPiece } from '../views/running-text.ts';

/** What a text calls somebody or something that the unit does not have; at a UTF-16 index. */
export interface StrangeTerm {
  readonly term: string;
  readonly index: number;
}

/**
 * 由中心主任审批 in a bureau: who is meant is the head of another office, from whose text it was copied. Where the unit has a
 * centre, or the file speaks of one, its head is known.
 */
export function headsOfCentres(
  { entry, text }: TextPiece,
  unit: Unit,
  { departments }: Compilation,
  context: CheckContext,
): readonly StrangeTerm[] {
  const found = [...text.matchAll(HEAD)].map(({ 0: term, index }) => ({ term, index }));
  if (found.length === 0) return found;
  const own = [
    unit.name,
    unit.shortName ?? '',
    ...unit.superiors,
    ...departments
      .filter((one) => one.unit === unit.folder)
      .flatMap(({ name, leadingPost = '', posts }) => [name, leadingPost, ...posts.map((post) => post.name)]),
  ];
  const whole = context.share(entryTexts).find((one) => one.entry === entry)?.whole ?? '';
  return own.some((name) => name.includes('中心')) || OTHER_CENTRE.test(whole) ? [] : found;
}

const HEAD = /(?<=^|[，。；、：]|[由经报请送向])中心(?:副?主任)(?!科员|医师|护师)/gu;
const OTHER_CENTRE = /中心(?!副?主任|任务|工作|思想|城|组|环节|[线轴])/u;
