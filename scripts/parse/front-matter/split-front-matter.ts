import matter from 'gray-matter';
import type { Outcome } from '../../model/diagnostic.ts';
import { findFences } from './find-fences.ts';

/** Some lines of a file; `line` is the source line of the first. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}
export interface Parts {
  /** What stands between the fences; absent when the file has none. */
  readonly fields?: Passage;
  readonly body: Passage;
}

// Front matter is data: whatever language a fence may name, no engine of gray-matter ever sees it.
const inert = { parse: () => ({}), stringify: () => '' };
const engines = { yaml: inert, json: inert, javascript: inert, js: inert };

/** Cuts a file at its fences. Fences that are broken are reported and read as they were meant. */
export function splitFrontMatter(text: string, file: string): Outcome<Parts> {
  const lines = text.split('\n');
  const { value: fences, diagnostics } = findFences(lines, file);
  if (!fences) return { value: { body: { text, line: 1 } }, diagnostics };
  const { opening, closing, bodyLine, body, foreign } = fences;
  const mended = ['---', ...lines.slice(opening + 1, closing), '---', ...body].join('\n');
  // Options are always given: without them gray-matter caches, and the second reading of a faulty file comes back empty.
  const cut = matter(mended, { engines, language: 'yaml', delimiters: '---' });
  const fields = { text: foreign ? '' : cut.matter.replace(/^\n/, ''), line: opening + 2 };
  return { value: { fields, body: { text: body.join('\n'), line: bodyLine } }, diagnostics };
}
