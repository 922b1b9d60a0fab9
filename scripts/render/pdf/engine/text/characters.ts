/** GB/T 15834-2011 §5.1: marks that may not begin a line (避头). */
const NOT_AT_START = new Set('，。、；：？！）》〉】〕」』”’｝］．％‰℃°…—·～!),.:;?]}%');
/** Marks that may not end a line (避尾). */
const NOT_AT_END = new Set('（《〈【〔「『“‘｛［([{￥¥$№');
/** Full-width marks whose right half is empty, so that it can be taken away. */
const BLANK_RIGHT = new Set('，。、；：）》〉】〕」』”’｝］');
/** Full-width marks whose left half is empty. */
const BLANK_LEFT = new Set('（《〈【〔「『“‘｛［');
/** Two of these are one mark: —— and ……. */
const DOUBLED = new Set('—…');
/** What a number counts: GB/T 15835-2011 keeps a number whole, and a unit alone on the next line reads badly. */
const UNITS = new Set('年月日时分秒个元件份天周岁倍万亿千百米克吨页条款项章号级次人户名');

export interface CharacterClass {
  readonly barredFromStart: boolean;
  readonly barredFromEnd: boolean;
  readonly blankRight: boolean;
  readonly blankLeft: boolean;
  readonly doubled: boolean;
  readonly unit: boolean;
}

/** How the first and last character of a cluster behave at the edges of a line. */
export function classOf(text: string): CharacterClass {
  const first = text.slice(0, 1);
  const last = text.slice(-1);
  return {
    barredFromStart: NOT_AT_START.has(first),
    barredFromEnd: NOT_AT_END.has(last),
    blankRight: BLANK_RIGHT.has(text),
    blankLeft: BLANK_LEFT.has(text),
    doubled: DOUBLED.has(text),
    unit: UNITS.has(first),
  };
}

/** Whether a mark may not stand at the start (`start`) or the end (`end`) of a line. For tests over whole pages. */
export function isBarred(character: string, edge: 'start' | 'end'): boolean {
  return edge === 'start' ? NOT_AT_START.has(character) : NOT_AT_END.has(character);
}

/** A Latin word or number with its marks, one space, or one character with what combines with it. */
const CLUSTERS = /[!-~¡-ÿ‐′-⁄]+|[ \t\u3000\n\u200B]|[\s\S]\p{M}*/gu;
/** Soft hyphens, joiners, marks of order and directions: nobody sees them, and fonts draw boxes or hyphens for them. */
const UNSEEN = /(?!\u200B)\p{Default_Ignorable_Code_Point}/gu;
/** Longer words are addresses: a line may end after their separators, marked by a space of no width. */
const LONG_WORD = 14;
/** Where a column is narrower than a word, the word is cut into pieces of this many letters. */
const PIECE = 4;
export const BREAK_HERE = '\u200B';

/** Cuts text where lines may be cut at all, or must be in a narrow column. */
export function splitClusters(text: string): readonly string[] {
  const found = text.replace(UNSEEN, '').match(CLUSTERS) ?? [];
  if (!found.some((piece) => piece.length > PIECE)) return found;
  return found.flatMap((piece) => (piece.length > PIECE && isWord(piece) ? splitWord(piece) : [piece]));
}

function splitWord(word: string): readonly string[] {
  if (word.length <= LONG_WORD) return pieces(word);
  const parts = word.match(/[^/?&=_.@\-#]+[/?&=_.@\-#]*|[/?&=_.@\-#]+/g) ?? [word];
  return parts.flatMap((part, index) => (index === 0 ? pieces(part) : [BREAK_HERE, ...pieces(part)]));
}

function pieces(word: string): readonly string[] {
  return word.match(new RegExp(`.{1,${PIECE}}`, 'gsu')) ?? [];
}

/** Raised and lowered digits (CO₂, 10⁻³) belong to words, each on its own: no Latin face here has them all. */
export function isWord(text: string): boolean {
  return /^[!-~¡-ÿ‐′-⁄⁰-ₜ]/.test(text);
}

/** Whether a character is never seen, so that no face needs a glyph for it. */
export const isUnseen = (character: string): boolean => /^\p{Default_Ignorable_Code_Point}$/u.test(character);
