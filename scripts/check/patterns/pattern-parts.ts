/** Literals of which a text must hold at least one. */
export type Clause = readonly string[];

/** What a text must hold to match a pattern: one literal of each clause. None where the pattern tells of nothing. */
export type Needs = readonly Clause[];

/** What a part of a pattern asks for; `exact` are all the texts that it stands for, where they are few. */
export interface Part {
  readonly exact?: readonly string[];
  readonly needs: Needs;
}

/** A pattern, and how far it has been read. */
export interface Reader {
  readonly source: string;
  at: number;
  /** How often the part that was read last may stand. */
  least: number;
  most: number;
  readonly ignoresCase: boolean;
}

export const NOTHING: Needs = [];
export const ANYTHING: Part = { needs: NOTHING };
export const EMPTY: Part = { exact: [''], needs: NOTHING };
/** How many texts a part may stand for. */
export const FEW = 40;

/** Signs of the language of patterns, and halves of characters, which a quantifier does not divide. */
export function isSpecial(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code < 0x80 ? SPECIAL[code] === 1 : code >= 0xd800 && code <= 0xdfff;
}

const SPECIAL = new Uint8Array(0x80);
for (const sign of '()[]{}\\.^$?*+|') SPECIAL[sign.charCodeAt(0)] = 1;

/** Up to the next special sign; what a quantifier repeats is the last character only. */
export function readLiteral(reader: Reader): Part {
  const { source, at } = reader;
  let end = at + 1;
  while (!reader.ignoresCase && end < source.length && !isSpecial(source, end)) end += 1;
  if (end - at > 1 && '?*+{'.includes(source.charAt(end) || ' ')) end -= 1;
  reader.at = end;
  return literal(source.slice(at, end), reader);
}

const literal = (text: string, { ignoresCase }: Reader): Part =>
  ignoresCase && text.toLowerCase() !== text.toUpperCase() ? ANYTHING : { exact: [text], needs: NOTHING };

/** Behind the opening bracket. */
export function readClass(reader: Reader): Part {
  const start = reader.at;
  while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  const inside = reader.source.slice(start, reader.at);
  reader.at += 1;
  if (inside.startsWith('^') || inside.length > FEW) return ANYTHING;
  if (inside.includes('\\') || inside.includes('-') || UNNAMED.test(inside))
    return readRanges(inside, reader);
  return oneOf([...inside], reader);
}

const oneOf = (characters: readonly string[], { ignoresCase }: Reader): Part =>
  ignoresCase && characters.some((one) => one.toLowerCase() !== one.toUpperCase())
    ? ANYTHING
    : { exact: characters, needs: NOTHING };

function readRanges(inside: string, reader: Reader): Part {
  if (UNNAMED.test(inside)) return ANYTHING;
  const characters: string[] = [];
  for (const [, from = '', to = from] of inside.matchAll(MEMBERS)) {
    if (from === '\\d') characters.push(...DIGITS);
    else {
      const [first, last] = [meant(from).charCodeAt(0), meant(to).charCodeAt(0)];
      if (last - first > FEW) return ANYTHING;
      for (let code = first; code <= last; code += 1) characters.push(String.fromCharCode(code));
    }
    if (characters.length > FEW) return ANYTHING;
  }
  return oneOf(characters, reader);
}

/** \s, \p{…}, surrogates and the like, which stand for more characters than can be named. */
const UNNAMED = /\\(?!u[\dA-Fa-f]{4})[^\Wdnt]|[\ud800-\udfff]/;
const MEMBERS = /(\\u[\dA-F]{4}|\\.|[^\\])(?:-(\\u[\dA-F]{4}|\\.|[^\\]))?/giu;
const DIGITS = '0123456789';

/** \u00A0, \n, \]: the character that an escape stands for. */
function meant(token: string): string {
  if (!token.startsWith('\\')) return token;
  const name = token.slice(1);
  if (name.length > 1) return String.fromCharCode(Number.parseInt(name.slice(1), 16));
  return name === 'n' ? '\n' : name === 't' ? '\t' : name;
}

/** Behind the backslash. */
export function readEscape(reader: Reader): Part {
  const { source, at } = reader;
  const name = source.charAt(at);
  reader.at += 1;
  if (name === 'd') return DIGIT;
  if (name === 'b' || name === 'B') return EMPTY;
  if (name === 'u' && source[at + 1] !== '{') {
    reader.at += 4;
    return literal(meant(source.slice(at - 1, at + 5)), reader);
  }
  if (name === 'x') reader.at += 2;
  if (DIGITS.includes(name)) while (DIGITS.includes(source[reader.at] ?? ' ')) reader.at += 1;
  const close = name === 'p' || name === 'P' || name === 'u' ? '}' : name === 'k' ? '>' : undefined;
  if (close) reader.at = source.indexOf(close, at) + 1;
  return /[0-9A-Zac-mo-su-z]/.test(name) ? ANYTHING : literal(meant(`\\${name}`), reader);
}

const DIGIT: Part = { exact: [...DIGITS], needs: NOTHING };

/** How often the part before may stand, left in `least` and `most`: `MANY` is more than once. */
export function readQuantifier(reader: Reader): void {
  const { source, at } = reader;
  const sign = source.charCodeAt(at);
  reader.least = 1;
  reader.most = 1;
  if (sign === OPTIONAL || sign === ANY || sign === SOME) {
    if (sign !== SOME) reader.least = 0;
    if (sign !== OPTIONAL) reader.most = MANY;
    reader.at = at + 1;
  } else if (sign === COUNTED && isDigit(source.charCodeAt(at + 1))) readCount(reader);
  else return;
  if (source.charCodeAt(reader.at) === OPTIONAL) reader.at += 1;
}

/** {2}, {0,8}, {3,}. */
function readCount(reader: Reader): void {
  reader.at += 1;
  reader.least = readDigits(reader);
  reader.most = reader.least;
  if (reader.source[reader.at] === ',') {
    reader.at += 1;
    reader.most = readDigits(reader) || MANY;
  }
  reader.at += 1;
}

function readDigits(reader: Reader): number {
  let number = 0;
  for (
    let code = reader.source.charCodeAt(reader.at);
    isDigit(code);
    code = reader.source.charCodeAt(reader.at)
  ) {
    number = number * 10 + code - ZERO;
    reader.at += 1;
  }
  return number;
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
const MANY = 2;
const [OPTIONAL, ANY, SOME, COUNTED, ZERO, NINE] = [0x3f, 0x2a, 0x2b, 0x7b, 0x30, 0x39];
