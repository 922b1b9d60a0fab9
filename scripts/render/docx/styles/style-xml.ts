import { FACES, type Face, LATIN_FONT } from '../faces.ts';
import { LINE } from '../geometry.ts';
import { element } from '../xml.ts';

/** How letters look. `size` and `spacing` are half-points and twips, as Word keeps them. */
export interface RunLook {
  readonly face?: Face;
  readonly latin?: string;
  readonly size?: number;
  readonly spacing?: number;
  readonly superscript?: boolean;
  /** In a thin frame. */
  readonly boxed?: boolean;
}

/**
 * How a paragraph is set; lengths in twips. A paragraph with a pitch of its own leaves the grid of lines, to which
 * LibreOffice would stretch it.
 */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly align?: 'both' | 'left' | 'center' | 'right';
  readonly before?: number;
  readonly after?: number;
  readonly line?: { readonly height: number; readonly rule: 'exact' | 'atLeast' | 'auto' };
  /** Hundredths of a character. */
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly outline?: number;
  readonly tabs?: readonly {
    readonly align: 'left' | 'right';
    readonly leader?: 'dot';
    readonly at: number;
  }[];
  readonly border?: Readonly<Partial<Record<'top' | 'left' | 'bottom' | 'right', number>>>;
  readonly widowControl?: boolean;
  /** No extra space between Chinese and Latin letters: each stands in its cell of the grid. */
  readonly strictGrid?: boolean;
}

/** `w:rPr` of a style, its children in the order that the schema wants. */
export function runProperties(look: RunLook): string {
  const { face, latin = LATIN_FONT, size, spacing, superscript, boxed } = look;
  const fonts = {
    ascii: latin,
    hAnsi: latin,
    eastAsia: face && FACES[face].name,
    cs: latin,
    hint: 'eastAsia',
  };
  const children = [
    face || look.latin ? element('rFonts', fonts) : '',
    spacing === undefined ? '' : element('spacing', { val: spacing }),
    size ? element('sz', { val: size }) + element('szCs', { val: size }) : '',
    boxed ? element('bdr', { val: 'single', sz: 4, space: 0, color: 'auto' }) : '',
    superscript ? element('vertAlign', { val: 'superscript' }) : '',
  ].join('');
  return children && element('rPr', {}, children);
}

/** `w:pPr` of a style, its children in the order that the schema wants. */
export function paragraphProperties(look: ParagraphLook): string {
  const children = [
    look.keepNext ? element('keepNext') : '',
    look.keepLines ? element('keepLines') : '',
    toggle('widowControl', look.widowControl),
    borders(look.border),
    look.tabs ? element('tabs', {}, look.tabs.map(tab).join('')) : '',
    look.strictGrid ? STRICT_GRID : '',
    look.line && look.line.height !== LINE ? element('snapToGrid', { val: 0 }) : '',
    spacing(look),
    indent(look),
    look.align ? element('jc', { val: look.align }) : '',
    look.outline === undefined ? '' : element('outlineLvl', { val: look.outline }),
  ].join('');
  return children && element('pPr', {}, children);
}

/**
 * A sign may hang beyond the edge, as Word has it anyway: it is said because LibreOffice 7 reads it the other way round, and
 * where it lets signs hang it loses some of them and leaves empty lines. No room beside Latin letters and digits.
 */
const STRICT_GRID =
  element('overflowPunct') + ['autoSpaceDE', 'autoSpaceDN'].map((name) => element(name, { val: 0 })).join('');

const toggle = (name: string, value: boolean | undefined) =>
  value === undefined ? '' : value ? element(name) : element(name, { val: 0 });

const tab = ({ align, leader, at }: { align: string; leader?: string; at: number }) =>
  element('tab', { val: align, leader, pos: at });

function borders(border: ParagraphLook['border']): string {
  if (!border) return '';
  const sides = (['top', 'left', 'bottom', 'right'] as const).filter((side) => border[side] !== undefined);
  const line = (side: (typeof sides)[number]) =>
    element(side, { val: 'single', sz: border[side], space: 4, color: 'auto' });
  return element('pBdr', {}, sides.map(line).join(''));
}

function spacing({ before, after, line }: ParagraphLook): string {
  if (before === undefined && after === undefined && !line) return '';
  return element('spacing', { before, after, line: line?.height, lineRule: line?.rule });
}

/** Indents by characters follow the size of the letters; the twips beside them are for programs that do not know them. */
function indent({ firstLine, left, right }: ParagraphLook): string {
  if (firstLine === undefined && left === undefined && right === undefined) return '';
  const first = firstLine === undefined ? undefined : Math.round(firstLine * 3.2);
  return element('ind', { left, right, firstLineChars: firstLine, firstLine: first });
}
