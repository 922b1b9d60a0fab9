/** Literals of which a text must hold at least one. */
export type Clause = readonly string[];

/** What a text must hold to match a pattern: one literal of each clause. None where the pattern tells of nothing. */
export type Needs = readonly Clause[];

/**
 * Reads from a pattern what every match of it needs, so that most texts are told without a search, and most patterns are
 * never compiled. Whatever it does not understand asks for nothing: no text that matches is ever left out.
 */
export function requiredLiterals({ source, flags }: Pick<RegExp, 'source' | 'flags'>): Needs {
  const { needs, exact } = readAlternatives({ source, at: 0, ignoresCase: flags.includes('i') });
  return exact ? withClause(needs, exact) : needs;
}

/** Whether a text holds what a pattern needs. */
export const meets = (text: string, needs: Needs): boolean =>
  needs.every((clause) => clause.some((literal) => text.includes(literal)));

/** What a part of a pattern asks for; `exact` are all the texts that it stands for, where they are few. */
interface Part {
  readonly exact?: readonly string[] | undefined;
  readonly needs: Needs;
}

interface Reader {
  readonly source: string;
  at: number;
  readonly ignoresCase: boolean;
}

const NOTHING: Needs = [];
const ANYTHING: Part = { needs: NOTHING };
const EMPTY: Part = { exact: [''], needs: NOTHING };
/** How many texts a part may stand for. */
const FEW = 40;

/** Up to the end of the group. */
function readAlternatives(reader: Reader): Part {
  const parts: Part[] = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(readSequence(reader));
  }
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact ?? []) : undefined;
  if (exact && exact.length <= FEW) return { exact, needs: NOTHING };
  const best = parts.map((part) => cheapest(part.exact ? withClause(part.needs, part.exact) : part.needs));
  return best.every((clause) => clause !== undefined)
    ? { needs: [best.flatMap((clause) => clause ?? [])] }
    : ANYTHING;
}

/** All the parts of a sequence must be met; literals that stand side by side make one. */
function readSequence(reader: Reader): Part {
  let needs: Needs = NOTHING;
  /** The ends of what has been read so far, as far back as they are known; undefined before the first part. */
  let run: readonly string[] = [''];
  let isWhole = true;
  const flush = (next: readonly string[]) => {
    needs = withClause(needs, run);
    run = next;
    isWhole = false;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const part = readPart(reader);
    const { least, most } = readQuantifier(reader);
    if (least > 0) needs = [...needs, ...part.needs];
    const exact = part.exact;
    if (!exact || most > 1) {
      const known = exact && least > 0 ? exact : [''];
      if (run.length * known.length <= FEW) run = joined(run, known);
      flush(known);
    } else {
      const known = least === 0 ? [...exact, ''] : exact;
      if (run.length * known.length <= FEW) run = joined(run, known);
      else flush(known);
    }
  }
  return isWhole ? { exact: run, needs } : { needs: withClause(needs, run) };
}

const joined = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

/** A text that may be empty asks for nothing. */
const withClause = (needs: Needs, clause: Clause): Needs =>
  clause.length === 0 || clause.includes('') ? needs : [...needs, clause];

function readPart(reader: Reader): Part {
  const character = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (character === '(') return readGroup(reader);
  if (character === '[') return readClass(reader);
  if (character === '\\') return readEscape(reader);
  if (character === '.') return ANYTHING;
  return '^$'.includes(character) ? EMPTY : literal(character, reader);
}

const literal = (character: string, { ignoresCase }: Reader): Part =>
  ignoresCase && character.toLowerCase() !== character.toUpperCase()
    ? ANYTHING
    : { exact: [character], needs: NOTHING };

/** What looks around takes up no room; what must not stand there asks for nothing. */
function readGroup(reader: Reader): Part {
  const lead = readLead(reader);
  const inside = readAlternatives(reader);
  reader.at += 1;
  if (lead === '!') return EMPTY;
  if (lead === ':') return inside;
  return { exact: [''], needs: inside.exact ? withClause(inside.needs, inside.exact) : inside.needs };
}

/** `(?<=`, `(?<!`, `(?=`, `(?!`, `(?:`, `(?<name>` or `(`: by its last sign, and any group that captures as `:`. */
function readLead(reader: Reader): '=' | '!' | ':' {
  const { source, at } = reader;
  if (source[at] !== '?') return ':';
  const behind = source[at + 1] === '<' ? 1 : 0;
  const sign = source[at + 1 + behind];
  reader.at = sign === '=' || sign === '!' || !behind ? at + 2 + behind : source.indexOf('>', at) + 1;
  return sign === '=' || sign === '!' ? sign : ':';
}

function readClass(reader: Reader): Part {
  const start = reader.at;
  while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  const inside = reader.source.slice(start, reader.at);
  reader.at += 1;
  if (inside.startsWith('^') || UNNAMED.test(inside)) return ANYTHING;
  const characters = PLAIN.test(inside) ? [...inside] : [...membersOf(inside)];
  if (characters.length > FEW) return ANYTHING;
  const hasCase = reader.ignoresCase && characters.some((one) => one.toLowerCase() !== one.toUpperCase());
  return hasCase ? ANYTHING : { exact: characters, needs: NOTHING };
}

/** \s, \p{…}, surrogates and the like, which stand for more characters than can be named. */
const UNNAMED = /\\(?!u[\dA-Fa-f]{4})[^\Wdnt]|[\ud800-\udfff]/;
const PLAIN = /^[^\\-]*$/;
const MEMBERS = /(\\u[\dA-F]{4}|\\.|[^\\])(?:-(\\u[\dA-F]{4}|\\.|[^\\]))?/giu;
const DIGITS = '0123456789';

function* membersOf(inside: string): Iterable<string> {
  for (const [, from = '', to] of inside.matchAll(MEMBERS)) {
    if (from === '\\d') yield* DIGITS;
    else yield* charactersBetween(meant(from), meant(to ?? from));
  }
}

function* charactersBetween(from: string, to: string): Iterable<string> {
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1) yield String.fromCharCode(code);
}

/** \u00A0, \n, \]: the character that an escape stands for. */
function meant(token: string): string {
  if (!token.startsWith('\\')) return token;
  const name = token.slice(1);
  if (name.length > 1) return String.fromCharCode(Number.parseInt(name.slice(1), 16));
  return name === 'n' ? '\n' : name === 't' ? '\t' : name;
}

function readEscape(reader: Reader): Part {
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

interface Quantifier {
  readonly least: number;
  readonly most: number;
}

const ONCE: Quantifier = { least: 1, most: 1 };

function readQuantifier(reader: Reader): Quantifier {
  const sign = reader.source[reader.at];
  if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return ONCE;
  if (sign === '{' && !DIGITS.includes(reader.source[reader.at + 1] ?? ' ')) return ONCE;
  const end = sign === '{' ? reader.source.indexOf('}', reader.at) : reader.at;
  const [least = '', most = least] = reader.source.slice(reader.at + 1, end).split(',');
  reader.at = reader.source[end + 1] === '?' ? end + 2 : end + 1;
  if (sign === '{') return { least: Number(least), most: most === '' ? MANY : Number(most) };
  return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : MANY };
}

const MANY = 2;

/** The clause that fewest texts meet: long literals and few of them. */
function cheapest(needs: Needs): Clause | undefined {
  let best: Clause | undefined;
  for (const clause of needs) if (!best || costOf(clause) < costOf(best)) best = clause;
  return best;
}

/** Roughly how many texts meet a clause: numbers stand in many, and so do the words of every rule. */
export function costOf(clause: Clause): number {
  let sum = 0;
  for (const literal of clause) sum += costOfLiteral(literal);
  return sum;
}

function costOfLiteral(literal: string): number {
  return costOfCharacter(rarestOf(literal)) / literal.length ** 2;
}

const costOfCharacter = (character: string): number =>
  NUMBERS.includes(character) ? 9 : COMMON.includes(character) ? 4 : 1;

const NUMBERS = '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万';
const COMMON = '的应当办理人员单位行政工作日内件和在由不个公出上下中事分为以及记报部门机关定制度审核收管责任';

/** The character of a literal that stands in fewest texts, roughly. */
export function rarestOf(literal: string): string {
  let rarest = literal.charAt(0);
  for (const one of literal) if (costOfCharacter(one) < costOfCharacter(rarest)) rarest = one;
  return rarest;
}
