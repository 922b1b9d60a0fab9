import type { NumberedBlock } from './numbered-blocks.ts';

/** A list of contents that a clerk typed: what it announces, and where the text itself begins. */
export interface ContentsList {
  readonly entries: readonly NumberedBlock[];
  /** Index of the first block behind the list. */
  readonly end: number;
}

/**
 * The typed contents of a body: what stands below 目录, up to the block that says the first entry again. Nothing where the
 * text has no such list.
 */
export function contentsList(blocks: readonly NumberedBlock[]): ContentsList | undefined {
  const start = blocks.findIndex(({ text, marker }) => !marker && /^目\s*[录次]$/u.test(text.trim())) + 1;
  const first = blocks[start];
  if (start === 0 || !first?.marker) return undefined;
  const title = announcedTitle(first);
  const again = blocks.findIndex(
    ({ type, marker, ...block }, index) =>
      index > start &&
      (announcedTitle(block) === title || (type === 'heading' && marker?.text === first.marker?.text)),
  );
  const unnumbered = blocks.findIndex(({ marker }, index) => index > start && !marker);
  const end = again > 0 ? again : unnumbered > 0 ? unnumbered : blocks.length;
  return { entries: blocks.slice(start, end), end };
}

/**
 * 三、接待管理规定……12 → 接待管理规定. Spaces inside a title are set by hand and mean nothing; a mark behind it is a slip of its
 * own.
 */
export const announcedTitle = ({ text }: Pick<NumberedBlock, 'text'>): string =>
  text
    .replace(/[\s　.．·…—-]*[（(]?\d*[)）]?\s*$/u, '')
    .replace(/[\s　]/gu, '')
    .replace(/[。；，：:]$/u, '');
