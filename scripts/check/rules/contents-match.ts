import { editDistance } from '../../lib/nearest.ts';
import type { Marker } from '../../model/prose.ts';
import type { Report, Rule } from '../rule.ts';
import { announcedTitle, contentsList } from '../views/contents-list.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const contentsMatch: Rule = {
  id: 'contents-match',
  severity: 'error',
  summary: '目录里的标题和正文的标题要一一对应。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) {
      const contents = contentsList(blocks);
      if (contents) compare(contents.entries, blocks.slice(contents.end), report);
    }
  },
};

function compare(entries: readonly NumberedBlock[], text: readonly NumberedBlock[], report: Report): void {
  const [announced, titles] = [entries.map(announcedTitle), text.map(announcedTitle)];
  const missing = entries.filter((entry) => !titles.includes(announcedTitle(entry)));
  const unlisted = text.filter(
    (block) => isTitleLike(block, entries) && !announced.includes(announcedTitle(block)),
  );
  const renamed = renamedTitle(missing, unlisted);
  for (const entry of missing) {
    const title = announcedTitle(entry);
    const meant = titles.find((other) => isNear(title, other)) ?? renamed;
    report(told(entry, `目录里有“${title}”，正文里没有。`, meant));
  }
  for (const block of renamed === undefined ? unlisted : []) {
    const title = announcedTitle(block);
    // A near miss has been told at the entry.
    if (announced.some((other) => isNear(title, other))) continue;
    report({
      ...told(block, `正文里有“${title}”，目录里没有。`),
      // The entry that is lacking is a gap in the numbers of the list, too.
      explains: entries.filter(({ marker }) => follows(marker, block.marker)).map(({ place }) => ({ place })),
    });
  }
}

const isNear = (one: string, other: string) => one.length >= 4 && editDistance(other, one) <= 2;

/** One on either side, under the same number and with a word in common, is one title in two wordings. */
function renamedTitle(
  [entry, ...entries]: readonly NumberedBlock[],
  [block, ...blocks]: readonly NumberedBlock[],
): string | undefined {
  if (!entry || !block || entries.length + blocks.length > 0) return undefined;
  const [one, other] = [announcedTitle(entry), announcedTitle(block)];
  return entry.marker?.value === block.marker?.value && sharesWord(one, other) ? other : undefined;
}

const sharesWord = (one: string, other: string) =>
  [...one].some((character, index) => index > 0 && other.includes(one.charAt(index - 1) + character));

const follows = (next: Marker | undefined, one: Marker | undefined) =>
  next !== undefined && one !== undefined && next.value === one.value + 1;

/** A number in the style of the entries before a short text without an end mark. */
const isTitleLike = ({ marker, text, type }: NumberedBlock, entries: readonly NumberedBlock[]) =>
  marker !== undefined &&
  marker.style === entries[0]?.marker?.style &&
  (type === 'heading' || (text.trim().length <= 30 && !/[。；：，]/u.test(text)));

const told = (block: NumberedBlock, message: string, near?: string) => ({
  place: block.place,
  length: (block.marker?.text.length ?? 0) + block.text.trim().length,
  message,
  hint: near
    ? `正文的标题是“${near}”，请改成一致。`
    : '请补上缺少的部分，或者改正目录；成册时目录会自动生成，也可以删去手写的目录。',
});
