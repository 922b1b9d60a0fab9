import { LINE } from '../geometry.ts';
import type { ParagraphLook, RunLook } from './style-xml.ts';

export interface ParagraphStyle extends ParagraphLook, RunLook {
  /** As Word lists it; the names of its built-in styles are English in the file. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Shown in the gallery, so that an editor finds it. */
  readonly gallery?: boolean;
}

export type ParagraphStyles = Readonly<Record<string, ParagraphStyle>>;

/** Pitches of lines, in twips. */
export const onGrid = { height: LINE, rule: 'exact' } as const;
export const exactly = (height: number) => ({ height, rule: 'exact' }) as const;
export const atLeast = (height: number) => ({ height, rule: 'atLeast' }) as const;

/** 2号小标宋, centred, a line free below: the title of a chapter. */
export const TITLE = {
  basedOn: 'Normal',
  next: 'NormalIndent',
  face: 'title',
  size: 44,
  align: 'center',
  line: exactly(720),
  after: LINE,
  keepNext: true,
  keepLines: true,
} as const;
