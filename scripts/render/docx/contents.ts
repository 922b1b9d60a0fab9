import {
  BuilderElement,
  InternalHyperlink,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Run,
  StringContainer,
  Tab,
  TextRun,
} from 'docx';
import { plainSpans } from '../../lib/plain-spans.ts';
import type { Span } from '../../model/block.ts';
import type { Booklet, Chapter } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { chapterTitle, isChapter } from './chapters.ts';
import type { Face } from './faces.ts';
import { textRuns } from './text-runs.ts';
import { isGone } from './tracked/gone.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly level: 1 | 2 | 3;
}

/**
 * The table of contents: a field as Word writes it, already filled in, every entry with the number of its page. Nothing
 * in it is dirty, so that Word does not ask the reader whether to update it.
 */
export function contentsParagraphs(booklet: Booklet<Audience>): readonly Paragraph[] {
  const entries = booklet.chapters.flatMap((chapter) => chapterEntries(chapter, 1));
  const title = new Paragraph({ style: 'TOCHeading', children: textRuns('目　录', { face: 'title' }) });
  const last = entries.length - 1;
  const lines = entries.map((entry, index) =>
    entryParagraph(entry, index === 0 ? [opening()] : [], index === last ? [closing()] : []),
  );
  // LibreOffice takes the footer of a section whose last paragraph ends the field for a part of the field.
  return [title, ...lines, new Paragraph({ style: 'Gap' })];
}

function chapterEntries(chapter: Chapter, level: number): readonly Entry[] {
  if (isGone(chapter.revised?.revision)) return [];
  return [
    { id: chapter.id, title: chapterTitle(chapter), level: entryLevel(level) },
    ...chapter.children.flatMap((child): readonly Entry[] => {
      if (isChapter(child)) return chapterEntries(child, level + 1);
      if (child.type !== 'heading' || !child.inContents || isGone(child.revision)) return [];
      return [{ id: child.id, title: plainSpans(presentSpans(child.spans)), level: 3 }];
    }),
  ];
}

const presentSpans = (spans: readonly Span[]) => spans.filter(({ revision }) => !isGone(revision));

const entryLevel = (level: number): Entry['level'] => (level <= 1 ? 1 : level === 2 ? 2 : 3);

const STYLES = { 1: 'TOC1', 2: 'TOC2', 3: 'TOC3' } as const;
const FACES: Readonly<Record<Entry['level'], Face>> = { 1: 'hei', 2: 'fang', 3: 'fang' };

function entryParagraph(
  { id, title, level }: Entry,
  before: readonly Run[],
  after: readonly Run[],
): Paragraph {
  const line: readonly ParagraphChild[] = [
    ...textRuns(title, { face: FACES[level] }),
    new TextRun({ children: [new Tab()] }),
    new PageReference(id, { hyperlink: true }),
  ];
  const link = new InternalHyperlink({ anchor: id, children: line });
  return new Paragraph({ style: STYLES[level], children: [...before, link, ...after] });
}

const mark = (type: 'begin' | 'separate' | 'end') =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });

/** Headings of three levels and whatever else has their outline, linked. */
const INSTRUCTION = 'TOC \\o "1-3" \\h \\z \\u';
const opening = () =>
  new Run({ children: [mark('begin'), new StringContainer('w:instrText', INSTRUCTION), mark('separate')] });
const closing = () => new Run({ children: [mark('end')] });
