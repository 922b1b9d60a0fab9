import { type IRunOptions, TextRun } from 'docx';
import { FACES, type Face } from './faces.ts';
import type { CharacterStyleId } from './styles/character-styles.ts';
import { writable } from './xml.ts';

export interface RunStyle {
  /** Face of the Chinese letters around. */
  readonly face: Face;
  readonly style?: CharacterStyleId;
  readonly strike?: boolean;
  /** Half-points, where the style of the paragraph does not say it. */
  readonly size?: number;
}

/**
 * Signs that fonts for Latin and for Chinese letters both have: quotation marks, dashes, dots, arrows, ①, Ⅲ, □. Word and
 * LibreOffice set them in the Latin font, half as wide, unless the run says otherwise.
 */
const SHARED_SIGNS =
  /([\u00b7\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u2103\u2116\u2160-\u217f\u2190-\u22ff\u2460-\u26ff]+)/u;

/** A text as runs; signs that both scripts share go into runs of their own, in the Chinese face. */
export function textRuns(text: string, { face, style, strike, size }: RunStyle): readonly TextRun[] {
  const options: IRunOptions = { ...(style && { style }), ...(strike && { strike }), ...(size && { size }) };
  const { name } = FACES[face];
  const font = { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
  return writable(text)
    .split(SHARED_SIGNS)
    .map((part, index) => ({ part, shared: index % 2 === 1 }))
    .filter(({ part }) => part !== '')
    .map(({ part, shared }) => new TextRun({ ...options, text: part, ...(shared && { font }) }));
}
