import { isCut, readRun } from './reading.ts';
import { surprise } from './surprise.ts';

/**
 * Whether a word begins at `index` of a text, or the text ends there: as the likeliest way to read what stands around has
 * it. No dictionary of the machine is asked, so that it comes out the same everywhere.
 */
export function isBoundary(text: string, index: number): boolean {
  const start = Math.max(0, index - AROUND);
  if (index === start || index >= text.length) return true;
  return isCut(readRun(text.slice(start, index + AROUND), surprise()), index - start);
}

/** How many characters on either side tell where words begin and end. */
const AROUND = 8;

/** Whether two characters are a word that any list has. */
export const isKnownWord = (text: string): boolean => text.length === 2 && bitsOf(text) > 0;

/** Whether two characters are a word in common use. */
export const isWord = (text: string): boolean => isKnownWord(text) && bitsOf(text) <= IN_USE;

/** Whether two characters are a word, but one that is seldom used. */
export const isSeldomWord = (text: string): boolean => isKnownWord(text) && bitsOf(text) >= SELDOM;

const bitsOf = (text: string) => surprise().ofPair(text.charCodeAt(0), text.charCodeAt(1));

/** Bits of surprise from which a word is seldom used. */
const SELDOM = 16;
/** Bits of surprise up to which a word is in common use. */
const IN_USE = 20;
