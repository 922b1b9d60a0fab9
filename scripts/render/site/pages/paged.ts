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
  readonly number: number;
  readonly href: string;
  readonly current: boolean;
}

/** Links to all pages of a list; empty where one page holds it. The pages lie in one folder. */
export function pagerLinks(path: string, count: number, current: number): readonly PagerLink[] {
  if (count === 1) return [];
  const file = path.slice(path.lastIndexOf('/') + 1);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    href: encodeURIComponent(pagePath(file, index + 1)),
    current: index + 1 === current,
  }));
}

/** The title of a list's page: the first is called like the list. */
export function pageTitle(title: string, number: number): string {
  return number === 1 ? title : `${title}（第${number}页）`;
}
