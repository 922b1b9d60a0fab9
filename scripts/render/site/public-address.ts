import type { SitePlan } from './plan/site-plan.ts';

/** Where a page will lie on the web; undefined where nobody said where the site goes. */
export function publicAddress({ input: { baseUrl } }: SitePlan, path: string): string | undefined {
  if (baseUrl === undefined) return undefined;
  // The first page of a folder is known by the folder, which is how links to a site are passed on.
  const short = path.replace(/(^|\/)index\.html$/, '$1');
  return baseUrl + short.split('/').map(encodeURIComponent).join('/');
}
