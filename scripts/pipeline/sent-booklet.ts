import { readReturned } from '../comments/read-returned.ts';
import { type BookletMarks, type SentText, sentText } from '../comments/sent-text.ts';
import { foldSheetCaptions } from '../comments/sheet-captions.ts';
import { textPictures } from '../comments/text-pictures.ts';
import { textUnits } from '../comments/text-units.ts';
import { compose } from '../compose/compose.ts';
import { chapterId } from '../compose/compose-context.ts';
import { drawFigures } from '../draw/draw-figures.ts';
import { bundledFonts } from '../lib/fonts.ts';
import type { Block } from '../model/block.ts';
import type { Booklet, Chapter } from '../model/booklet.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Audience } from '../model/edition.ts';
import type { EntryBase, Unit } from '../model/entry.ts';
import type { Drawings, FontSet } from '../model/output.ts';
import type { Place } from '../model/place.ts';
import { blankPageNumbers } from '../render/docx/page-numbers.ts';
import { renderDocx } from '../render/docx/render-docx.ts';
import { sourceBookmark } from '../render/docx/source-bookmark.ts';
import { withoutClassified } from '../review/without-classified.ts';
import { select } from '../select/select.ts';

/**
 * What the DOCX of an edition says at present, every paragraph and row with its place in the content. Where `original`, the
 * file as it was sent, is given, its text takes the place of the present one. Pictures are known of an original, and where
 * `charts` are asked for, which takes seconds.
 */
export async function sentBooklet(
  compilation: Compilation,
  unit: Unit,
  audience: Audience,
  {
    original,
    charts = false,
  }: { readonly original?: Uint8Array | undefined; readonly charts?: boolean } = {},
): Promise<SentText> {
  const composed = compose(select(compilation, unit, audience, 0));
  // A 送审稿 leaves the list of what is classified to a file of its own.
  const booklet = audience === 'review' ? withoutClassified(composed) : composed;
  const marks = marksOf(booklet, compilation, unit);
  if (original) return readSent(original, unit, marks);
  const fonts = await bundledFonts();
  const drawn = charts ? await drawnCharts(booklet, fonts) : new Map();
  const [file] = await renderDocx(booklet, {
    drawings: new Map([...placeholders(booklet), ...drawn]),
    fonts,
    pageNumbers: blankPageNumbers,
  });
  if (!file) throw new Error('The booklet was not written.');
  const { pictures = [], ...text } = readSent(file.contents, unit, marks);
  return { ...text, ...(charts && { pictures }) };
}

function readSent(docx: Uint8Array, { name }: Unit, marks: BookletMarks): SentText {
  const passages = foldSheetCaptions(readReturned(docx).passages);
  const { units, unitOfPassage } = textUnits(passages, new Set([name]));
  const calls = passages.flatMap(({ noteOf }, index) =>
    noteOf === undefined ? [] : [[unitOfPassage[index] ?? 0, unitOfPassage[noteOf] ?? 0] as const],
  );
  return sentText(units, marks, textPictures(passages, unitOfPassage), new Map(calls));
}

async function drawnCharts(
  { figures }: Booklet<Audience>,
  { hei, 'hei-bold': boldFont }: FontSet,
): Promise<Drawings> {
  return (await drawFigures(figures, { font: hei, boldFont, png: true })).value;
}

/** One empty sheet a figure: only the text is looked at. */
function placeholders({ figures }: Booklet<Audience>): Drawings {
  const sheet = { svg: '<svg/>', width: 100, height: 100, landscape: false, png: new Uint8Array(1) };
  return new Map(figures.map(({ id }) => [id, { figureId: id, sheets: [sheet] }]));
}

/** What the bookmarks of an edition mean. */
function marksOf(booklet: Booklet<Audience>, compilation: Compilation, unit: Unit): BookletMarks {
  const places = new Map<string, Place>();
  const chapters = new Map<string, readonly string[]>();
  for (const entry of entriesOf(compilation)) places.set(chapterId(entry.path), titlePlace(entry));
  const visit = (child: Chapter | Block, above: readonly string[]): void => {
    if ('slug' in child) {
      const path = [...above, child.title];
      chapters.set(child.id, path);
      for (const each of child.children) visit(each, path);
      return;
    }
    if (child.source) places.set(sourceBookmark(child.source), child.source);
    if (child.type === 'list') for (const each of child.items.flat()) visit(each, above);
    if (child.type === 'quote' || child.type === 'internal')
      for (const each of child.children) visit(each, above);
    if (child.type === 'table') {
      for (const { source } of child.rows) if (source) places.set(sourceBookmark(source), source);
    }
  };
  for (const chapter of booklet.chapters) visit(chapter, []);
  return { places, chapters, start: titlePlace(unit) };
}

const entriesOf = ({ units, departments, powers, rules, assessments }: Compilation): readonly EntryBase[] => [
  ...units,
  ...departments,
  ...powers,
  ...rules,
  ...assessments,
];

const titlePlace = ({ path, places }: EntryBase): Place =>
  places.get('名称') ?? { file: path, line: 1, column: 1 };
