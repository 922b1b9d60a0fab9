import type { Opinion } from '../../scripts/comments/edit.ts';
import type { Deed } from './reviewer.ts';
import { type Findable, shown } from './sent-office.ts';

/** What a reviewer does at each place, in turn. */
export function deedAt(
  { find, type }: Findable,
  index: number,
  kind: 'tracked' | 'silent' | 'comment',
): Deed {
  if (kind === 'comment') return { type: 'comment', find, text: `第${index}条意见。` };
  const tracked = kind === 'tracked';
  if (type === 'row') {
    return index % 3 === 0
      ? { type: 'drop-row', find, tracked }
      : { type: 'replace', find, by: '鑫改鑫', tracked };
  }
  const kinds: readonly Deed[] = [
    { type: 'replace', find, by: '鑫改鑫', tracked },
    { type: 'replace', find, by: '', tracked },
    { type: 'replace', find, by: `${find}鑫增鑫`, tracked },
    { type: 'add-paragraph', find, text: `新增的第${index}段。`, tracked },
    // Not before the first word of a paragraph: an empty one above it changes nothing that anybody reads.
    { type: 'split', find: find.slice(1), tracked },
    { type: 'drop-paragraph', find, tracked },
    { type: 'join', find, tracked },
  ];
  return kinds[index % kinds.length] ?? { type: 'comment', find, text: '' };
}

/** Whether an opinion is what a deed should come back as, at the file and line where its text was written. */
function answers(opinion: Opinion, deed: Deed, { file, line, home }: Findable): boolean {
  const { place } = opinion.source;
  if (place.file !== file || place.line !== (deed.type === 'drop-row' ? home : line)) return false;
  if (opinion.type === 'remark') return deed.type === 'comment' && opinion.remark.text === deed.text;
  if (deed.type === 'comment') return false;
  const { type, removed, inserted } = opinion.edit;
  if ((type === 'tracked') !== deed.tracked) return false;
  if (deed.type === 'add-paragraph') return inserted.includes(deed.text);
  if (deed.type === 'split') return inserted === '\n';
  if (deed.type === 'join') return removed === '\n';
  if (deed.type === 'replace' && deed.by !== '') return inserted !== '' && deed.by.includes(inserted);
  return inserted === '' && (removed.includes(deed.find) || deed.find.includes(removed));
}

/** What was done and not found, and what was found and not done. */
export function disagreement(
  deeds: readonly Deed[],
  places: readonly Findable[],
  opinions: readonly Opinion[],
) {
  const pairs = deeds.flatMap((deed, index) => {
    const place = places[index];
    return place ? [{ deed, place }] : [];
  });
  return {
    missed: pairs
      .filter(({ deed, place }) => !opinions.some((opinion) => answers(opinion, deed, place)))
      .map(({ deed }) => deed),
    extra: opinions
      .filter((opinion) => !pairs.some(({ deed, place }) => answers(opinion, deed, place)))
      .map(shown),
  };
}
