import { GIVEN, SURNAMES } from '../data/surnames.ts';
import type { Reading, ReadingBack } from './reading.ts';

/** A reading from both ends. */
export type WholeReading = Reading & ReadingBack;

/** A word that may have been meant, and where the character stands that would be another. */
interface Meant {
  readonly index: number;
  readonly meant: string;
  readonly at: number;
}

/**
 * Names of places are no words: 青岑 in 青岑县城, 麻塘 in 麻塘山乡, 梅岭 in 梅岭大道, 岑市 in 临岑市, 邵水 in a list of rivers.
 */
export function isInName(run: string, { ended, begun }: WholeReading, { index, meant, at }: Meant): boolean {
  if (PROVINCE.test(meant) || isPerson(run.slice(index, index + meant.length))) return true;
  const end = index + meant.length;
  const loose = begun[end] === 1;
  const ahead = run.slice(end);
  const [place, area] = [PLACE.test(ahead), AREA.test(ahead.slice(1))];
  if (AREA.test(ahead) || (loose && (place || area)) || (place && area)) return true;
  const alone = run.length === 2 || ended[index] === 1;
  return alone && at < end - 1 && PLACE.test(run.charAt(end - 1));
}

/** 李明 is no 查明. */
const isPerson = (typed: string): boolean =>
  typed.length === 2 && SURNAMES.includes(typed.charAt(0)) && GIVEN.includes(typed.charAt(1));

/** Short names of provinces: 湘备 is no 湘北. */
const PROVINCE = /[沪冀皖闽赣豫鄂湘粤琼渝黔滇陇]/u;
/** What the name of an area or a road goes on with, and what may end the name of some place or other. */
const AREA = /^(?:[省市县区镇乡]|街道|大[道桥街]|社区|水库)/u;
const PLACE = /^[省市县区旗乡镇村屯寨湾岭路街巷桥河江湖山水]/u;
