import { BuilderElement, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';
import type { Revision } from '../../../model/revision.ts';
import { asChild } from './as-child.ts';
import type { ChangeMark, Tracker } from './tracker.ts';

const ELEMENTS: Readonly<Record<Revision, string>> = {
  inserted: 'w:ins',
  deleted: 'w:del',
  'moved-away': 'w:moveFrom',
  'moved-here': 'w:moveTo',
};

/** Runs as one tracked change; as they are where they stand in both texts. */
export function trackedRuns(
  runs: readonly ParagraphChild[],
  revision: Revision | undefined,
  tracker: Tracker | undefined,
): readonly ParagraphChild[] {
  if (!revision || !tracker || runs.length === 0) return runs;
  return [asChild(new TrackedRuns(revision, runs, tracker()))];
}

/** docx tracks text only: pictures, fields and footnotes change, too, and texts move. */
class TrackedRuns extends BuilderElement {
  private readonly deleted: boolean;

  constructor(revision: Revision, runs: readonly ParagraphChild[], mark: ChangeMark) {
    super({ name: ELEMENTS[revision], attributes: markAttributes(mark) });
    // Typed for components alone, `BuilderElement` takes no paragraph children; its own list does.
    this.root.push(...runs);
    this.deleted = revision === 'deleted';
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    // Renaming keeps the shape of what docx made.
    return this.deleted ? (withDeletedText(xml) as IXmlableObject | undefined) : xml;
  }
}

export const markAttributes = ({ id, author, date }: ChangeMark) => ({
  id: { key: 'w:id', value: id },
  author: { key: 'w:author', value: author },
  date: { key: 'w:date', value: date },
});

const DELETED: Readonly<Record<string, string>> = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' };

/** Text that is taken out stands in elements of another name. */
function withDeletedText(xml: unknown): unknown {
  if (Array.isArray(xml)) return xml.map(withDeletedText);
  if (typeof xml !== 'object' || xml === null) return xml;
  return Object.fromEntries(
    Object.entries(xml).map(([name, value]) => [DELETED[name] ?? name, withDeletedText(value)]),
  );
}
