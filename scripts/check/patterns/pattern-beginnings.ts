import { readQuantifier } from './pattern-parts.ts';
import { readerOf, readPart } from './required-literals.ts';

/**
 * What the matches of a pattern begin with: two characters, or one where the second is not fixed. Alternatives stand in
 * brackets, and look-behinds may come first.
 */
export function beginningsOf(source: string): readonly string[] {
  const reader = readerOf({ source, flags: 'u' });
  let beginnings: readonly string[] = [''];
  while (reader.at < source.length && beginnings.some(({ length }) => length < 2)) {
    const { exact } = readPart(reader);
    readQuantifier(reader);
    if (!exact || (reader.least === 0 && reader.most > 1)) break;
    const next = reader.least > 0 ? exact : [...exact, ''];
    if (beginnings.length * next.length > MANY) break;
    beginnings = [...new Set(beginnings.flatMap((head) => next.map((tail) => (head + tail).slice(0, 2))))];
    if (reader.most > 1) break;
  }
  return beginnings.filter((beginning) => beginning !== '');
}

/** More pairs would take more room than they save time. */
const MANY = 400;
