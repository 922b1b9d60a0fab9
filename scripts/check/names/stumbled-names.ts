import type { NearName } from './near-names.ts';

/** Of shorter names one character more or less makes another name. */
const SHORTEST = 5;
/** 市场监督管理总局, 司法所: other bodies of the same line. */
const OTHER_BODY = '总分支副所站队和与及';
const HANZI = /^\p{Script=Han}$/u;

/**
 * Finds names in which one character is missing or one is too many: 农业和农村局, 交通输局. The first and the last character are as they
 * should be; a character that is doubled is no matter of names, and 和 may be left out.
 */
export function indexStumbledNames(names: readonly string[]): (text: string) => readonly NearName[] {
  const wanted = [...new Set(names)].filter(({ length }) => length >= SHORTEST);
  return (text) => wanted.flatMap((name) => (mayHold(text, name) ? stumblesOver(name, text) : NONE));
}

const NONE: readonly NearName[] = [];

/** One slip leaves the first two characters as they are, or the last two. */
const mayHold = (text: string, name: string): boolean =>
  text.includes(name.slice(0, 2)) || text.includes(name.slice(-2));

function stumblesOver(name: string, text: string): readonly NearName[] {
  const found: NearName[] = [];
  for (
    let index = text.indexOf(name.charAt(0));
    index >= 0;
    index = text.indexOf(name.charAt(0), index + 1)
  ) {
    const length = lengthOfStumble(name, text, index);
    if (length === 0) continue;
    found.push({ index, written: text.slice(index, index + length), meant: name });
    index += length - 1;
  }
  return found;
}

/** How long the name is as it stands at a place, with a character less or more; 0 if it does not stand there so. */
function lengthOfStumble(name: string, text: string, index: number): number {
  let same = 1;
  while (same < name.length && text.charAt(index + same) === name.charAt(same)) same += 1;
  const lost = Math.min(same, name.length - 2);
  if (isLost(name, lost) && text.startsWith(name.slice(lost + 1), index + lost)) return name.length - 1;
  const isGained =
    isStray(text.charAt(index + same), name, same) && text.startsWith(name.slice(same), index + same + 1);
  return isGained ? name.length + 1 : 0;
}

/** Whether a name without the character at a place is told: not where what is left is a part of it anyway. */
const isLost = (name: string, at: number): boolean =>
  !OTHER_BODY.includes(name.charAt(at)) && !name.includes(name.slice(0, at) + name.slice(at + 1));

/** Before the last character 总 and the like name another body; elsewhere 和 is as wrong as any other. */
function isStray(character: string, name: string, at: number): boolean {
  if (at >= name.length || character === name.charAt(at - 1) || !HANZI.test(character)) return false;
  return at < name.length - 1 || !OTHER_BODY.includes(character);
}
