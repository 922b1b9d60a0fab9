import { FRONT_STYLES } from './front-styles.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import { TABLE_TEXT_STYLES } from './table-text-styles.ts';
import { TEXT_STYLES } from './text-styles.ts';

const STYLES = { ...TEXT_STYLES, ...TABLE_TEXT_STYLES, ...FRONT_STYLES };

export type ParagraphStyleId = keyof typeof STYLES;

/** Every paragraph style of the booklet; `Normal`, which the others rest on, comes first. */
export const PARAGRAPH_STYLES: Readonly<Record<ParagraphStyleId, ParagraphStyle>> = STYLES;
