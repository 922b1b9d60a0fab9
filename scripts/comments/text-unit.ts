import { CELL, LINE, type Passage, type Reviewer } from './returned-document.ts';

/** A paragraph or a table row without what was inserted in sight and with what was deleted in sight. */
export interface TextUnit {
  readonly type: Passage['type'];
  readonly text: string;
  readonly marks: readonly string[];
  /** In the order of their offsets. */
  readonly changes: readonly TrackedChange[];
}

export type ChangeScope = 'text' | 'paragraph' | 'row' | 'picture';

/** A change that a word processor recorded. A line feed in it is a paragraph mark. */
export interface TrackedChange extends Reviewer {
  /** Offset in the text of its unit. */
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  readonly scope: ChangeScope;
}

export interface TextUnits {
  readonly units: readonly TextUnit[];
  /** Index of the unit that a passage went into, by the index of the passage. */
  readonly unitOfPassage: readonly number[];
}

/** What two texts are compared by: word processors differ in spaces, tabs and empty cells' line ends. */
export const comparable = (text: string): string => text.replace(IGNORED, '');

/** White space except the line feed, which is a paragraph mark; and what no reader sees. */
const IGNORED = /(?!\n)[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** The words of a text alone, without the ends of its cells and paragraphs. */
export const wordsOf = (text: string): string =>
  [CELL, LINE, '\n'].reduce((words, end) => words.replaceAll(end, ''), comparable(text));
