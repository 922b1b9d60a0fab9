import { substitutes } from './spelling/sound-and-shape.ts';

/** A name of a place that differs from one of the office's own in one character of the same sound or shape. */
export interface NearPlace {
  readonly name: string;
  readonly meant: string;
  readonly index: number;
}

/** 清原县 and 清远县 in the texts of an office of 清源县; `known` names are right as they are. */
export function nearPlaces(text: string, known: readonly string[]): readonly NearPlace[] {
  const places = new Set(known.flatMap((name) => [...name.matchAll(OWN_PLACE)].map(([place]) => place)));
  return [...text.matchAll(KIND)].flatMap(({ 0: kind, index }) => {
    for (const meant of places) {
      if (!meant.endsWith(kind)) continue;
      const start = index + kind.length - meant.length;
      const name = text.slice(Math.max(0, start), index + kind.length);
      if (start >= 0 && !places.has(name) && isNear(name, meant)) return [{ name, meant, index: start }];
    }
    return [];
  });
}

/** At the head of a name of an organ, or behind the name of the area around it. */
const OWN_PLACE = /(?<=^|[省市县区州旗])\p{Script=Han}{2,3}?(?:[市县区州旗镇乡]|街道)/gu;
const KIND = /[县市区州旗镇乡]|街道/gu;

function isNear(name: string, meant: string): boolean {
  const wrong = [...meant].findIndex((character, at) => character !== name[at]);
  if (wrong < 0 || name.length !== meant.length || name.slice(wrong + 1) !== meant.slice(wrong + 1))
    return false;
  return substitutes()(name.charCodeAt(wrong)).alike.has(meant.charCodeAt(wrong));
}
