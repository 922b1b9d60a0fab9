import { diffArrays } from 'diff';
import type { Place } from '../model/place.ts';
import type { Edit } from './edit.ts';
import { looksLike, type PictureLook, pictureLook } from './picture-look.ts';
import type { Reviewer } from './returned-document.ts';
import type { SentPicture } from './sent-text.ts';
import type { TextPicture } from './text-pictures.ts';

export interface PictureEdit {
  readonly edit: Edit;
  /** Where the content shows the picture, where that is known. */
  readonly place?: Place;
}

/**
 * Pictures that were taken out, put in or changed for another; `returned` by the units of the sent text. The same bytes are
 * the same picture; other bytes are if it looks the same, because word processors store pictures anew.
 */
export function findPictureEdits(
  sent: readonly SentPicture[],
  returned: readonly TextPicture[],
  own: ReadonlySet<string>,
): readonly PictureEdit[] {
  const theirs = (by: Reviewer | undefined) => (by && !own.has(by.author) ? by : undefined);
  const tracked = returned.flatMap((picture) => {
    const [put, taken] = [theirs(picture.inserted), theirs(picture.deleted)];
    if (put && taken) return [];
    return put ? [editOf(picture, put, 'in')] : taken ? [editOf(picture, taken, 'out')] : [];
  });
  // What the office itself took out is in the file to be seen only.
  const shown = ({ deleted }: TextPicture) => !deleted || theirs(deleted) !== undefined;
  const stayed = returned.filter((picture) => shown(picture) && !theirs(picture.inserted));
  return [...tracked, ...silentEdits(sent.filter(shown), stayed)];
}

function silentEdits(sent: readonly SentPicture[], returned: readonly TextPicture[]): readonly PictureEdit[] {
  const same = comparer();
  const edits: PictureEdit[] = [];
  let gone: SentPicture[] = [];
  let come: TextPicture[] = [];
  const close = () => {
    gone.forEach((picture, index) => {
      edits.push(editOf(picture, undefined, index < come.length ? 'other' : 'out'));
    });
    edits.push(...come.slice(gone.length).map((picture) => editOf(picture, undefined, 'in')));
    gone = [];
    come = [];
  };
  for (const { added, removed, value } of diffArrays([...sent], [...returned], { comparator: same })) {
    if (added) come.push(...value);
    else if (removed) gone.push(...value);
    else close();
  }
  close();
  return edits;
}

/** Whether two pictures are the same; what cannot be decoded is believed to be. */
function comparer() {
  const looks = new Map<Uint8Array, PictureLook | undefined>();
  const lookOf = (bytes: Uint8Array): PictureLook | undefined => {
    if (!looks.has(bytes)) looks.set(bytes, pictureLook(bytes));
    return looks.get(bytes);
  };
  return (one: TextPicture, other: TextPicture): boolean => {
    if (Buffer.compare(one.bytes, other.bytes) === 0) return true;
    const [a, b] = [lookOf(one.bytes), lookOf(other.bytes)];
    return !a || !b || looksLike(a, b);
  };
}

function editOf(
  picture: TextPicture | SentPicture,
  by: Reviewer | undefined,
  change: 'in' | 'out' | 'other',
): PictureEdit {
  const { unit, name } = picture;
  const shown = `图片${name && `：${name}`}`;
  const edit: Edit = {
    type: by ? 'tracked' : 'silent',
    ...by,
    scope: 'picture',
    unit,
    // Behind the words of the unit.
    at: Number.MAX_SAFE_INTEGER,
    removed: change === 'in' ? '' : shown,
    inserted: change === 'out' ? '' : change === 'in' ? shown : '另一张图片',
  };
  return { edit, ...('place' in picture && picture.place && { place: picture.place }) };
}
