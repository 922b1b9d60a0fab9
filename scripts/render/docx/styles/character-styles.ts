import { CODE_FONT } from '../faces.ts';
import type { RunLook } from './style-xml.ts';

export interface CharacterStyle extends RunLook {
  readonly name: string;
}

/** Chinese letters are neither slanted nor thickened: another face stresses them. */
export const CHARACTER_STYLES = {
  Strong: { name: 'Strong', face: 'hei' },
  Emphasis: { name: 'Emphasis', face: 'kai' },
  InlineCode: { name: '行内代码', face: 'song', latin: CODE_FONT },
  ArticleNumber: { name: '条号', face: 'hei' },
  ItemTitle: { name: '项标题', face: 'kai' },
  PartLabel: { name: '部分序号', face: 'title', size: 44 },
  Stamp: { name: '版本标记', face: 'hei', boxed: true },
  Hyperlink: { name: 'Hyperlink' },
  FootnoteReference: { name: 'footnote reference', superscript: true },
} as const satisfies Readonly<Record<string, CharacterStyle>>;

export type CharacterStyleId = keyof typeof CHARACTER_STYLES;
