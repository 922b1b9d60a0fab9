import type { Place } from '../model/place.ts';
import type { Edit, Opinion, SourcePlace } from './edit.ts';
import { findEdits } from './find-edits.ts';
import { editNeedle, findInFiles, findInRange, type Needle } from './find-in-source.ts';
import { findPictureEdits } from './find-picture-edits.ts';
import type { Remark, ReturnedDocument } from './returned-document.ts';
import type { SentText } from './sent-text.ts';
import { foldSheetCaptions } from './sheet-captions.ts';
import { blockRange, placeAt, type SourceFiles, type SourceRange } from './source-range.ts';
import { textPictures } from './text-pictures.ts';
import { textUnits } from './text-units.ts';

export interface CompareOptions {
  readonly sent: SentText;
  readonly files: SourceFiles;
  /** Names under which the office itself changes and remarks, in a redline. */
  readonly own: ReadonlySet<string>;
}

type Found = { readonly unit: number; readonly at: number } & (
  | { readonly type: 'remark'; readonly remark: Remark }
  | { readonly type: 'edit'; readonly edit: Edit; readonly place?: Place }
);

/** Every opinion in a returned file in the order of the text, numbered from `first`. */
export function compareReturned(
  returned: ReturnedDocument,
  { sent, files, own }: CompareOptions,
  first = 1,
): readonly Opinion[] {
  const passages = foldSheetCaptions(returned.passages);
  const { units, unitOfPassage } = textUnits(passages, own);
  const { edits, sentUnitOf } = findEdits(sent.units, units);
  const unitOf = ({ passage }: Remark) =>
    passage === undefined ? 0 : (sentUnitOf[unitOfPassage[passage] ?? 0] ?? 0);
  const remarks = returned.remarks.filter((remark) => said(remark, own));
  const pictures = textPictures(passages, unitOfPassage).map((picture) => ({
    ...picture,
    unit: sentUnitOf[picture.unit] ?? 0,
  }));
  const found: readonly Found[] = [
    ...remarks.map((remark): Found => ({ type: 'remark', remark, unit: unitOf(remark), at: 0 })),
    ...edits
      .map((edit) => behindPrevious(edit, sent))
      .map((edit): Found => ({ type: 'edit', edit, unit: edit.unit, at: edit.at })),
    ...(sent.pictures ? findPictureEdits(sent.pictures, pictures, own) : []).map(
      (found): Found => ({ type: 'edit', ...found, unit: found.edit.unit, at: found.edit.at }),
    ),
  ];
  return [...found]
    .sort((a, b) => a.unit - b.unit || a.at - b.at)
    .map(({ unit, at, ...what }, index): Opinion => {
      const place = what.type === 'edit' ? what.place : undefined;
      const range =
        what.type === 'edit'
          ? search(editNeedle(what.edit, sent), unit, sent, files)
          : remarkRange(what.remark, unit, sent, files);
      return {
        ...what,
        number: first + index,
        source: place ? { place, exact: true } : sourceOf(unit, range, sent, files),
        path: sent.paths[unit] ?? [],
        passage: sent.units[unit]?.text ?? '',
      };
    });
}

/** A new paragraph is said to stand behind the one before: what follows may be the title of another chapter. */
function behindPrevious(edit: Edit, { units, sources }: SentText): Edit {
  const { scope, at, unit, inserted } = edit;
  const before = units[unit - 1];
  if (scope !== 'paragraph' || at !== 0 || !inserted.endsWith('\n') || !before) return edit;
  const sameFile = sources[unit - 1]?.place.file === sources[unit]?.place.file;
  if (!sources[unit - 1]?.exact || (before.type === 'row' && sameFile)) return edit;
  return { ...edit, unit: unit - 1, at: before.text.length, inserted: `\n${inserted.slice(0, -1)}` };
}

/** A remark of our own is no opinion, unless somebody answered it. */
const said = ({ author, replies }: Remark, own: ReadonlySet<string>): boolean =>
  !own.has(author) || replies.some((reply) => !own.has(reply.author));

function remarkRange(
  { anchor }: Remark,
  unit: number,
  sent: SentText,
  files: SourceFiles,
): SourceRange | undefined {
  const passage = sent.units[unit]?.text ?? '';
  // What is remarked on may reach over several paragraphs: its beginning leads there.
  const text = anchor.split('\n')[0]?.slice(0, 20) ?? '';
  const at = passage.indexOf(text);
  if (text === '' || at < 0) return search({ before: '', text: passage, after: '' }, unit, sent, files);
  return search(
    { before: passage.slice(0, at), text, after: passage.slice(at + text.length) },
    unit,
    sent,
    files,
  );
}

function search(needle: Needle, unit: number, sent: SentText, files: SourceFiles): SourceRange | undefined {
  const block = blockRange(sent, unit, files);
  const near = block && findInRange(needle, block, files);
  if (near) return near;
  const own = sent.sources[unit]?.place.file ?? '';
  const note = sent.notes.has(unit) && files.has(own);
  const inNote = note && findInRange(needle, { file: own, from: 0, to: files.get(own)?.length ?? 0 }, files);
  if (inNote) return inNote;
  const folder = `${sent.sources[0]?.place.file.split('/')[0]}/`;
  const ours = [...files.keys()].filter((file) => file.startsWith(folder));
  return findInFiles(needle, ours, files);
}

function sourceOf(
  unit: number,
  range: SourceRange | undefined,
  sent: SentText,
  files: SourceFiles,
): SourcePlace {
  const text = range && files.get(range.file);
  if (range && text !== undefined) return { place: placeAt(range.file, text, range.from), exact: true };
  return sent.sources[unit] ?? { place: { file: '', line: 1, column: 1 }, exact: false };
}
