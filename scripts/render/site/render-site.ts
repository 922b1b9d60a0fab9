import { byKey } from '../../lib/code-point-order.ts';
import type { OutputFile, SiteInput, SiteRenderer } from '../../model/output.ts';
import { assetFiles } from './assets.ts';
import { frameMaker } from './frame.ts';
import { changeFeed } from './machine/change-feed.ts';
import { robotsFile } from './machine/robots-file.ts';
import { siteMap } from './machine/site-map-file.ts';
import { versionFile } from './machine/version-file.ts';
import { allPages } from './pages/all-pages.ts';
import { planSite } from './plan/plan-site.ts';
import { searchIndex } from './search/search-index.ts';
import { loadTemplates } from './templates.ts';
import { unitFiles } from './unit-files.ts';

/**
 * Makes the disclosure site of all units; paths are relative to the site's folder. Links between its pages are
 * relative, so that the folder works below any address and from a disk; only what machines read elsewhere (site map,
 * canonical addresses, feeds) names `baseUrl`. Equal input gives equal bytes.
 */
async function renderSite(input: SiteInput): Promise<readonly OutputFile[]> {
  const plan = planSite(input);
  const printPage = loadTemplates();
  const frameOf = frameMaker(plan);
  const search = searchIndex();
  const map = siteMap(plan);
  const pages: OutputFile[] = [];
  for (const page of allPages(plan)) {
    const html = printPage(page.template, { ...page.view, frame: frameOf(page) });
    pages.push({ path: page.path, contents: Buffer.from(html) });
    search.add(page);
    map.add(page);
  }
  const files = plan.units.flatMap((unit) => [changeFeed(unit, plan), ...unitFiles(unit, plan)]);
  const forMachines = [...map.files(), robotsFile(plan), versionFile(plan)];
  return [...pages, ...files, ...forMachines, ...search.files(), ...assetFiles()].sort(
    byKey(({ path }) => path),
  );
}

export const site: SiteRenderer = { format: 'site', render: renderSite };
