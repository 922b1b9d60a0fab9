/** Address of a list's page `number`, which counts from 1: 职权目录.html, 职权目录.2.html …. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : path.replace(/\.html$/, `.${number}.html`);
}

/** `items` dealt out over pages of at most `size`; one empty page where there are none. */
export function inPages<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

export interface PagerLink {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
  /** The relation of the page to this one, where it is next to it. */
  readonly rel?: 'prev' | 'next';
  /** Whether pages are left out before it. */
  readonly afterGap: boolean;
}

/** Pages on either side of the present one that have a link. */
const NEIGHBOURS = 2;

/**
 * Links to the pages before and behind this one, to those around it and to both ends of a list; empty where one page
 * holds it. The pages lie in one folder.
 */
export function pagerLinks(path: string, count: number, current: number): readonly PagerLink[] {
  if (count === 1) return [];
  const file = path.slice(path.lastIndexOf('/') + 1);
  const link = (number: number, text: string, last = number - 1) => ({
    text,
    href: encodeURIComponent(pagePath(file, number)),
    current: number === current,
    afterGap: number - last > 1,
  });
  const shown = Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === count || Math.abs(number - current) <= NEIGHBOURS,
  );
  return [
    ...(current > 1 ? [{ ...link(current - 1, '上一页'), rel: 'prev' as const }] : []),
    ...shown.map((number, at) => link(number, `第${number}页`, shown[at - 1])),
    ...(current < count ? [{ ...link(current + 1, '下一页'), rel: 'next' as const }] : []),
  ];
}

/** The title of a list's page: the first is called like the list. */
export function pageTitle(title: string, number: number): string {
  return number === 1 ? title : `${title}（第${number}页）`;
}
