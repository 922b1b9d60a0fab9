import {
  BuilderElement,
  type IContext,
  type IParagraphOptions,
  type IXmlableObject,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import type { Revision } from '../../../model/revision.ts';
import { asChild } from './as-child.ts';
import { markAttributes } from './tracked-runs.ts';
import type { Tracker } from './tracker.ts';

/** How a paragraph as a whole differs from the base. */
export interface ParagraphChange {
  readonly revision?: Revision | undefined;
  /** Names the two ends of a move. */
  readonly move?: string | undefined;
}

/** A paragraph whose mark is tracked, so that it vanishes with its text; its children are tracked already. */
export function trackedParagraph(
  options: Omit<IParagraphOptions, 'children'> & { readonly children: readonly ParagraphChild[] },
  { revision, move }: ParagraphChange,
  tracker: Tracker | undefined,
): Paragraph {
  if (!revision || !tracker) return new Paragraph(options);
  const moves = move !== undefined && (revision === 'moved-away' || revision === 'moved-here');
  const comes = revision === 'inserted' || revision === 'moved-here';
  const run = comes ? { insertion: tracker() } : { deletion: tracker() };
  if (!moves) return new Paragraph({ ...options, run });
  return new MovedParagraph({
    ...options,
    run,
    children: inRange(options.children, revision, move, tracker),
  });
}

function inRange(
  children: readonly ParagraphChild[],
  revision: 'moved-away' | 'moved-here',
  move: string,
  tracker: Tracker,
): readonly ParagraphChild[] {
  const name = revision === 'moved-away' ? 'w:moveFromRange' : 'w:moveToRange';
  const mark = tracker();
  const id = { id: { key: 'w:id', value: mark.id } };
  const start = new BuilderElement({
    name: `${name}Start`,
    attributes: { ...markAttributes(mark), name: { key: 'w:name', value: move } },
  });
  const end = new BuilderElement({ name: `${name}End`, attributes: id });
  return [asChild(start), ...children, asChild(end)];
}

/** docx knows marks that are put in or taken out, but none that move. */
class MovedParagraph extends Paragraph {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const parts: unknown = xml?.['w:p'];
    const properties = Array.isArray(parts) ? parts.find((part) => 'w:pPr' in part)?.['w:pPr'] : undefined;
    for (const property of Array.isArray(properties) ? properties : []) {
      if (!('w:rPr' in property) || !Array.isArray(property['w:rPr'])) continue;
      property['w:rPr'] = property['w:rPr'].map(asMove);
    }
    return xml;
  }
}

const asMove = (mark: Readonly<Record<string, unknown>>) => {
  if ('w:ins' in mark) return { 'w:moveTo': mark['w:ins'] };
  return 'w:del' in mark ? { 'w:moveFrom': mark['w:del'] } : mark;
};
