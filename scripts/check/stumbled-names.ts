import type { NearName } from './near-names.ts';

/** Of shorter names one character more or less makes another name. */
const SHORTEST = 5;
/** 市场监督管理总局, 司法所: other bodies of the same line. */
const OTHER_BODY = '总分支副所站队和与及';

/**
 * Finds names in which one character is missing or one is too many: 农业和农村局, 交通输局. The first and the last character are as they
 * should be; a character that is doubled is no matter of names, and 和 may be left out.
 */
export function indexStumbledNames(names: readonly string[]): (text: string) => readonly NearName[] {
  const wanted = [...new Set(names)].filter(({ length }) => length >= SHORTEST);
  const patterns = wanted.map((name) => ({ name, pattern: new RegExp(waysToStumble(name).join('|'), 'gu') }));
  return (text) =>
    patterns.flatMap(({ name, pattern }) =>
      text.includes(name.slice(0, 2)) || text.includes(name.slice(-2))
        ? [...text.matchAll(pattern)].map(({ 0: written, index }) => ({ index, written, meant: name }))
        : [],
    );
}

function waysToStumble(name: string): readonly string[] {
  const inner = [...name].slice(1, -1);
  const lost = inner.flatMap((character, index) =>
    OTHER_BODY.includes(character) ? [] : [name.slice(0, index + 1) + name.slice(index + 2)],
  );
  const gained = [...inner, ''].map((_, index) => {
    const [before, after] = [name.slice(0, index + 1), name.slice(index + 1)];
    // Before the last character 总 and the like name another body; elsewhere 和 is as wrong as any other.
    const others = after.length === 1 ? OTHER_BODY : '';
    return `${before}(?![${before.slice(-1)}${after.charAt(0)}${others}])\\p{Script=Han}${after}`;
  });
  return [...lost.filter((way) => !name.includes(way)), ...gained];
}
