import { PLACE_NAMES } from '../data/places.ts';
import { substitutes } from '../spelling/sound-and-shape.ts';

/** A name of a place that differs from one of the office's own in one character: of the same sound or shape, or the kind of place. */
export interface NearPlace {
  readonly name: string;
  readonly meant: string;
  readonly index: number;
}

/** Finds 清原县 and 清远县 in the texts of an office of 清源县; `known` names are right as they are. */
export function makeFindNearPlaces(known: readonly string[]): (text: string) => readonly NearPlace[] {
  const places = new Set(known.flatMap((name) => [...name.matchAll(OWN_PLACE)].map(([place]) => place)));
  return (text) => {
    const found: NearPlace[] = [];
    for (const meant of places) {
      const kind = meant.slice(-1);
      for (let end = text.indexOf(kind) + 1; end > 0; end = text.indexOf(kind, end) + 1) {
        const index = end - meant.length;
        const name = index < 0 ? '' : text.slice(index, end);
        if (isNear(name, meant) && !places.has(name)) found.push({ name, meant, index });
      }
    }
    return [...found, ...otherKinds(text, places)];
  };
}

/** 澄岫县 in an office of 澄岫市, where no place of that name is known: the stem with another kind of place. */
function otherKinds(text: string, places: ReadonlySet<string>): readonly NearPlace[] {
  return [...places].flatMap((meant): readonly NearPlace[] => {
    const stem = meant.slice(0, -1);
    if (!/[县市区]$/u.test(meant) || stem.length < 2 || !text.includes(stem)) return [];
    return [...text.matchAll(new RegExp(`(?<!原)${stem}[县市区](?!域|级|[间别内外])`, 'gu'))].flatMap(
      ({ 0: name, index }) =>
        places.has(name) || KNOWN_PLACES.has(name) || PAST.test(text) ? [] : [{ name, meant, index }],
    );
  });
}

const KNOWN_PLACES: ReadonlySet<string> = new Set(PLACE_NAMES);
const PAST = /撤县|撤市|设区|设市|更名|改为|改设|前身|旧称/u;

/** At the head of a name of an organ, or behind the name of the area around it. */
const OWN_PLACE = /(?<=^|[省市县区州旗])\p{Script=Han}{2,3}?(?:[市县区州旗镇乡]|街道)/gu;

function isNear(name: string, meant: string): boolean {
  if (name.length !== meant.length) return false;
  let wrong = 0;
  while (wrong < name.length && name[wrong] === meant[wrong]) wrong += 1;
  if (wrong === name.length || name.slice(wrong + 1) !== meant.slice(wrong + 1)) return false;
  return substitutes()(name.charCodeAt(wrong)).alike.has(meant.charCodeAt(wrong));
}
