import type { Block } from '../../model/block.ts';
import type { OfficeDocument } from '../../model/office-document.ts';
import type { ReviewMaterial } from '../material.ts';
import { text } from './paper-table.ts';

/** A paper of the package: the unit and the day of the compilation stand for all of them. */
export function paper(
  { booklet }: Pick<ReviewMaterial, 'booklet'>,
  title: string,
  blocks: readonly Block[],
  options: { readonly landscape?: boolean; readonly subtitle?: string } = {},
): OfficeDocument {
  const {
    landscape = false,
    subtitle = `${booklet.unit.name}　${booklet.edition ?? booklet.dateInChinese}`,
  } = options;
  return {
    fileName: `${title}.docx`,
    title,
    subtitle,
    author: booklet.unit.name,
    issuedOn: booklet.issuedOn,
    landscape,
    blocks,
  };
}

export const note = (value: string): Block => ({ type: 'paragraph', role: 'body', spans: text(value) });

export const heading = (value: string, id: string): Block => ({
  type: 'heading',
  id,
  depth: 1,
  spans: text(value),
  inContents: false,
});
