/**
 * Characters of which a text must hold at least one to match a pattern; undefined where the pattern tells of none. `cost`
 * tells how common a character is: of several sets that must all be met, the one that costs least is given.
 *
 * It reads literals, classes that name their characters, groups and alternatives; whatever else a pattern holds asks for
 * nothing, so that no text that matches is ever left out.
 */
export function requiredCharacters(
  { source, flags }: RegExp,
  cost: (character: string) => number,
): ReadonlySet<string> | undefined {
  const required = readAlternatives({ source, at: 0, cost });
  if (!required || !flags.includes('i')) return required;
  return new Set([...required].flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()]));
}

type Required = ReadonlySet<string> | undefined;

interface Reader {
  readonly source: string;
  at: number;
  readonly cost: (character: string) => number;
}

/** Up to the end of the group: what one alternative or another asks for; nothing if any of them asks for nothing. */
function readAlternatives(reader: Reader): Required {
  const alternatives: Required[] = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    alternatives.push(readSequence(reader));
  }
  const known = alternatives.filter((one) => one !== undefined);
  return known.length === alternatives.length ? new Set(known.flatMap((one) => [...one])) : undefined;
}

/** All the parts of a sequence must be met: the one that fewest texts meet tells most. */
function readSequence(reader: Reader): Required {
  let best: Required;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const part = readPart(reader);
    if (mayBeLeftOut(reader) || !part) continue;
    if (!best || costOf(part, reader) < costOf(best, reader)) best = part;
  }
  return best;
}

const costOf = (characters: ReadonlySet<string>, { cost }: Reader): number =>
  [...characters].reduce((sum, character) => sum + cost(character), 0);

function readPart(reader: Reader): Required {
  const character = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (character === '(') return readGroup(reader);
  if (character === '[') return readClass(reader);
  if (character === '\\') return readEscape(reader);
  return '.^$'.includes(character) ? undefined : new Set([character]);
}

/** What must not stand beside a match asks for nothing. */
function readGroup(reader: Reader): Required {
  const lead = /^\?(?:<?[=!]|:|<[^>]+>)/u.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += lead.length;
  const inside = readAlternatives(reader);
  reader.at += 1;
  return lead.endsWith('!') ? undefined : inside;
}

function readClass(reader: Reader): Required {
  const inside = /^(?:\\.|[^\]\\])*/u.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += inside.length + 1;
  if (inside.startsWith('^') || SORTS.test(inside)) return undefined;
  const characters = new Set<string>();
  for (const [, from = '', to] of inside.matchAll(MEMBERS)) {
    if (from === '\\d') for (const digit of DIGITS) characters.add(digit);
    else for (const one of charactersBetween(meant(from), meant(to ?? from))) characters.add(one);
  }
  return characters;
}

/** \s, \p{…} and the like, which stand for more characters than can be named. */
const SORTS = /\\(?!u[\dA-Fa-f]{4})[^\Wdnt]/u;
const MEMBERS = /(\\u[\dA-F]{4}|\\.|[^\\])(?:-(\\u[\dA-F]{4}|\\.|[^\\]))?/giu;
const DIGITS = '0123456789';

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

function readEscape(reader: Reader): Required {
  const name = /^(?:p\{[^}]*\}|k<[^>]*>|u[\dA-F]{4}|.)/iu.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += name.length;
  if (name === 'd') return new Set(DIGITS);
  return SORTS.test(`\\${name}`) || /^\d/.test(name) ? undefined : new Set([meant(`\\${name}`)]);
}

/** Reads past a quantifier. */
function mayBeLeftOut(reader: Reader): boolean {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += quantifier.length;
  return /^(?:[?*]|\{0)/u.test(quantifier);
}
