import { element, W_NAMESPACE, XML_HEAD } from '../xml.ts';
import { CHARACTER_STYLES, type CharacterStyle } from './character-styles.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import { PARAGRAPH_STYLES } from './paragraph-styles.ts';
import { paragraphProperties, runProperties } from './style-xml.ts';

/** Ids of the table styles: a ruled table with its head row shaded, and one with its first column shaded. */
export const TABLE_STYLES = { grid: 'GridTable', fields: 'FieldTable' } as const;

/**
 * `word/styles.xml`, written whole: docx can neither take paragraphs off the grid nor write a table style, and
 * drops its own styles when others are imported.
 */
export function stylesPart(): string {
  const styles = [
    documentDefaults(),
    ...Object.entries(PARAGRAPH_STYLES).map(([id, style]) => paragraphStyle(id, style)),
    element('style', { type: 'character', default: 1, styleId: 'DefaultParagraphFont' }, DEFAULT_FONT),
    ...Object.entries(CHARACTER_STYLES).map(([id, style]) => characterStyle(id, style)),
    element('style', { type: 'table', default: 1, styleId: 'TableNormal' }, NORMAL_TABLE),
    tableStyle(TABLE_STYLES.grid, '汇编表格', 'firstRow', 'EEEEEE'),
    tableStyle(TABLE_STYLES.fields, '汇编项目表', 'firstCol', 'F5F5F5'),
    element('style', { type: 'numbering', default: 1, styleId: 'NoList' }, named('No List') + HIDDEN),
  ];
  return `${XML_HEAD}<w:styles ${W_NAMESPACE}>${styles.join('')}</w:styles>`;
}

const named = (name: string) => element('name', { val: name });
const HIDDEN = element('uiPriority', { val: 99 }) + element('semiHidden') + element('unhideWhenUsed');
const DEFAULT_FONT =
  named('Default Paragraph Font') + element('uiPriority', { val: 1 }) + element('semiHidden');

/** Word's built-in styles have English names in the file, ours have Chinese ones. */
const ownName = (name: string) => (/\p{Script=Han}/u.test(name) ? 1 : undefined);

function documentDefaults(): string {
  const language = element('lang', { val: 'en-US', eastAsia: 'zh-CN', bidi: 'ar-SA' });
  const run = element('rPrDefault', {}, element('rPr', {}, language));
  return element('docDefaults', {}, run + element('pPrDefault'));
}

function paragraphStyle(id: string, style: ParagraphStyle): string {
  const head = [
    named(style.name),
    style.basedOn ? element('basedOn', { val: style.basedOn }) : '',
    style.next ? element('next', { val: style.next }) : '',
    style.gallery ? element('qFormat') : '',
  ].join('');
  const kind = { default: id === 'Normal' ? 1 : undefined, customStyle: ownName(style.name) };
  const looks = paragraphProperties(style) + runProperties(style);
  return element('style', { type: 'paragraph', ...kind, styleId: id }, head + looks);
}

function characterStyle(id: string, style: CharacterStyle): string {
  const head = named(style.name) + element('basedOn', { val: 'DefaultParagraphFont' });
  return element(
    'style',
    { type: 'character', customStyle: ownName(style.name), styleId: id },
    head + runProperties(style),
  );
}

const cellMargins = (sides: number, ends: number) =>
  element(
    'tblCellMar',
    {},
    element('top', { w: ends, type: 'dxa' }) +
      element('left', { w: sides, type: 'dxa' }) +
      element('bottom', { w: ends, type: 'dxa' }) +
      element('right', { w: sides, type: 'dxa' }),
  );
const NORMAL_TABLE = named('Normal Table') + HIDDEN + element('tblPr', {}, cellMargins(108, 0));

/** LibreOffice shades the head of a table whether `w:tblLook` asks for it or not: each kind has a style of its own. */
function tableStyle(id: string, name: string, head: 'firstRow' | 'firstCol', fill: string): string {
  const line = (side: string, size: number) =>
    element(side, { val: 'single', sz: size, space: 0, color: 'auto' });
  const frame = ['top', 'left', 'bottom', 'right'].map((side) => line(side, 8));
  const inside = ['insideH', 'insideV'].map((side) => line(side, 4));
  const rules = element('tblBorders', {}, [...frame, ...inside].join(''));
  const shade = element('tcPr', {}, element('shd', { val: 'clear', color: 'auto', fill }));
  const children = [
    named(name),
    element('basedOn', { val: 'TableNormal' }),
    element('qFormat'),
    element('tblPr', {}, rules + cellMargins(80, 60)),
    element('tblStylePr', { type: head }, shade),
  ];
  return element('style', { type: 'table', customStyle: 1, styleId: id }, children.join(''));
}
