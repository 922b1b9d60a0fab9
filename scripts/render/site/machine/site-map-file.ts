import type { OutputFile } from '../../../model/output.ts';
import type { Page } from '../page.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { SITE_MAP_FILE } from '../plan/standing-pages.ts';
import { publicAddress } from '../public-address.ts';
import { updatedOnOf } from '../site-facts.ts';
import { xmlElement } from './xml.ts';

/** Gathers pages while they are written, and then gives sitemap.xml (sitemaps.org). */
export interface SiteMap {
  readonly add: (page: Page) => void;
  /** Nothing where nobody said where the site will lie: the format wants whole addresses. */
  readonly files: () => readonly OutputFile[];
}

/** What one file of the format may hold. */
const LARGEST = 50_000;

export function siteMap(plan: SitePlan): SiteMap {
  const entries: string[] = [];
  return {
    add: (page) => {
      const address = publicAddress(plan, page.path);
      if (address === undefined || page.unlisted || entries.length === LARGEST) return;
      const date = xmlElement('lastmod', updatedOnOf(page, plan)).trim();
      entries.push(`<url>${xmlElement('loc', address).trim()}${date}</url>\n`);
    },
    files: () => {
      if (entries.length === 0) return [];
      const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
      return [{ path: SITE_MAP_FILE, contents: Buffer.from(xml) }];
    },
  };
}
