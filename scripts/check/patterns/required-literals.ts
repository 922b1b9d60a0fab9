import { cheapest } from './literal-cost.ts';
import {
  ANYTHING,
  type Clause,
  EMPTY,
  FEW,
  isSpecial,
  type Needs,
  NOTHING,
  type Part,
  type Reader,
  readClass,
  readEscape,
  readLiteral,
  readQuantifier,
} from './pattern-parts.ts';

/**
 * Reads from a pattern what every match of it needs, so that most texts are told without a search, and most patterns are
 * never compiled. Whatever it does not understand asks for nothing: no text that matches is ever left out. It runs a
 * thousand times before any of it can be compiled well, so it goes from one special sign to the next.
 */
export function requiredLiterals(pattern: Pick<RegExp, 'source' | 'flags'>): Needs {
  const { needs, exact } = readAlternatives(readerOf(pattern));
  return exact ? withClause(needs, exact) : needs;
}

export const readerOf = ({ source, flags }: Pick<RegExp, 'source' | 'flags'>): Reader => ({
  ...{ source, at: 0, least: 1, most: 1 },
  ignoresCase: flags.includes('i'),
});

/** Whether a text holds what a pattern needs. */
export function meets(text: string, needs: Needs): boolean {
  for (const clause of needs) if (!holdsAny(text, clause)) return false;
  return true;
}

function holdsAny(text: string, clause: Clause): boolean {
  for (const literal of clause) if (text.includes(literal)) return true;
  return false;
}

/** How many texts may come of parts that stand side by side. */
const FEW_JOINED = 8;

/** Up to the end of the group: what one alternative or another asks for; nothing if any of them asks for nothing. */
function readAlternatives(reader: Reader): Part {
  const first = readSequence(reader);
  if (reader.source[reader.at] !== '|') return first;
  const parts = [first];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(readSequence(reader));
  }
  const exact: string[] = [];
  for (const part of parts) exact.push(...(part.exact ?? []));
  if (exact.length <= FEW && parts.every((part) => part.exact)) return { exact, needs: NOTHING };
  const either: string[] = [];
  for (const part of parts) {
    const best = cheapest(part.exact ? withClause(part.needs, part.exact) : part.needs);
    if (!best) return ANYTHING;
    either.push(...best);
  }
  return { needs: [either] };
}

/** All the parts of a sequence must be met; literals that stand side by side make one. */
function readSequence(reader: Reader): Part {
  const needs: Clause[] = [];
  /** What has been read last, as far back as all the texts that it stands for are known. */
  let run: readonly string[] = [''];
  let isWhole = true;
  for (let end = endOfSequence(reader); !end; end = endOfSequence(reader)) {
    const part = readPart(reader);
    readQuantifier(reader);
    const { least, most } = reader;
    if (least > 0) needs.push(...part.needs);
    if (part.exact && most === 1) {
      const next = least > 0 ? part.exact : [...part.exact, ''];
      if (run.length * next.length <= FEW_JOINED) run = joined(run, next);
      else {
        addClause(needs, run);
        run = next;
        isWhole = false;
      }
    } else {
      const next = part.exact && least > 0 ? part.exact : [''];
      addClause(needs, run.length * next.length <= FEW_JOINED ? joined(run, next) : run);
      run = next;
      isWhole = false;
    }
  }
  if (isWhole) return { exact: run, needs };
  addClause(needs, run);
  return { needs };
}

const endOfSequence = ({ source, at }: Reader): boolean =>
  at >= source.length || source[at] === '|' || source[at] === ')';

const joined = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.length === 1 && heads[0] === '' ? tails : heads.flatMap((head) => tails.map((tail) => head + tail));

/** A text that may be empty asks for nothing. */
const asksNothing = (clause: Clause): boolean => clause.length === 0 || clause.includes('');

function addClause(needs: Clause[], clause: Clause): void {
  if (!asksNothing(clause)) needs.push(clause);
}

const withClause = (needs: Needs, clause: Clause): Needs =>
  asksNothing(clause) ? needs : [...needs, clause];

/** One character, run of them, class or group. */
export function readPart(reader: Reader): Part {
  const character = reader.source[reader.at] ?? '';
  if (!isSpecial(reader.source, reader.at)) return readLiteral(reader);
  reader.at += 1;
  if (character === '(') return readGroup(reader);
  if (character === '[') return readClass(reader);
  if (character === '\\') return readEscape(reader);
  return character === '^' || character === '$' ? EMPTY : ANYTHING;
}

/** What looks around takes up no room; what must not stand there asks for nothing. */
function readGroup(reader: Reader): Part {
  const lead = readLead(reader);
  const inside = readWords(reader) ?? readAlternatives(reader);
  reader.at += 1;
  if (lead === '!') return EMPTY;
  if (lead === ':') return inside;
  return { exact: [''], needs: inside.exact ? withClause(inside.needs, inside.exact) : inside.needs };
}

/** A group that holds nothing but words to choose from. */
function readWords(reader: Reader): Part | undefined {
  const { source, at, ignoresCase } = reader;
  let end = at;
  while (source[end] === '|' || !isSpecial(source, end)) end += 1;
  if (ignoresCase || source[end] !== ')') return undefined;
  reader.at = end;
  const words = source.slice(at, end).split('|');
  return words.length <= FEW
    ? { exact: words, needs: NOTHING }
    : { needs: asksNothing(words) ? NOTHING : [words] };
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
