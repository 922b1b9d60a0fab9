import { parseProse } from '../../../scripts/parse/prose/parse-prose.ts';
import { proseOutline } from '../../support/prose-outline.ts';

/** Reads a body that begins on line 1 of a power's file. */
export const read = (text: string) =>
  parseProse(text, { file: '收发室/职权/01-办公室/01-收文办理.md', line: 1 });

/** What a body is read as. */
export const outline = (text: string) => proseOutline(read(text).value.blocks);

/** What is found in it, without the hints. */
export const found = (text: string) =>
  read(text).diagnostics.map(
    ({ severity, ruleId, place, message }) =>
      `${place.line}:${place.column} ${severity} ${ruleId} ${message}`,
  );
