import { child, elementsOf, type XmlElement } from '../lib/docx-reading/xml-element.ts';

/** The text of a paragraph as a reader sees it: fields by their results, page numbers left out, footnotes as `[^1]`. */
export function inlineText(paragraph: XmlElement): string {
  const fields: Field[] = [];
  return childTexts(paragraph, fields).replaceAll('（第页）', '');
}

interface Field {
  instruction: string;
  inResult: boolean;
}

function childTexts(parent: XmlElement, fields: Field[]): string {
  return elementsOf(parent)
    .map((element) => elementText(element, fields))
    .join('');
}

/** Not shown, struck out, or read elsewhere: paragraphs of boxes. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...[
    'w:pPr',
    'w:rPr',
    'w:sdtPr',
    'w:del',
    'w:moveFrom',
    'w:rt',
    'w:txbxContent',
    'mc:Fallback',
    'w:drawing',
  ],
  ...['w:pict', 'w:object'],
]);

function elementText(element: XmlElement, fields: Field[]): string {
  const { name, attributes } = element;
  if (SKIPPED.has(name)) return '';
  switch (name) {
    case 'w:fldSimple':
      return isPageNumber(attributes['w:instr'] ?? '') ? '' : childTexts(element, fields);
    case 'w:fldChar':
      turn(attributes['w:fldCharType'], fields);
      return '';
    case 'w:instrText': {
      const field = fields.at(-1);
      if (field) field.instruction += contentOf(element);
      return '';
    }
    case 'w:ruby':
      return childTexts(child(element, 'w:rubyBase') ?? element, fields);
    default:
      return visible(fields)
        ? (characters(element) ?? childTexts(element, fields))
        : childTexts(element, fields);
  }
}

function characters({ name, attributes, children }: XmlElement): string | undefined {
  switch (name) {
    case 'w:t':
      return children.filter((node) => typeof node === 'string').join('');
    case 'w:tab':
      return ' ';
    case 'w:br':
      return attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? '' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:footnoteReference':
      return `[^${attributes['w:id'] ?? ''}]`;
    case 'w:sym':
      return SYMBOLS.get((attributes['w:char'] ?? '').toUpperCase()) ?? '';
    default:
      return undefined;
  }
}

/** Signs of the fonts Wingdings and Symbol that forms use. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['F0A8', '□'],
  ['F06F', '□'],
  ['F0FE', '☑'],
  ['F052', '☑'],
  ['F0FC', '√'],
  ['F0B7', '·'],
  ['F0D8', '➢'],
]);

const contentOf = ({ children }: XmlElement): string =>
  children.filter((node) => typeof node === 'string').join('');

function turn(type: string | undefined, fields: Field[]): void {
  const field = fields.at(-1);
  if (type === 'begin') fields.push({ instruction: '', inResult: false });
  else if (type === 'separate' && field) field.inResult = true;
  else if (type === 'end') fields.pop();
}

const visible = (fields: readonly Field[]): boolean =>
  fields.every(({ inResult, instruction }) => inResult && !isPageNumber(instruction));

const isPageNumber = (instruction: string): boolean =>
  /^\s*(?:PAGEREF|PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction);
