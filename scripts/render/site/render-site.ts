import { byKey } from '../../lib/code-point-order.ts';
import type { OutputFile, SiteInput, SiteRenderer } from '../../model/output.ts';
import { assetFiles } from './assets.ts';
import { frameMaker } from './frame.ts';
import { allPages } from './pages/all-pages.ts';
import { planSite } from './plan/plan-site.ts';
import { searchIndex } from './search/search-index.ts';
import { loadTemplates } from './templates.ts';
import { unitFiles } from './unit-files.ts';

/**
 * Makes the disclosure site of all units; paths are relative to the site's folder. Every address is relative, so that
 * the folder works below any address and from a disk. Equal input gives equal bytes.
 */
async function renderSite(input: SiteInput): Promise<readonly OutputFile[]> {
  const plan = planSite(input);
  const printPage = loadTemplates();
  const frameOf = frameMaker(plan);
  const search = searchIndex();
  const pages: OutputFile[] = [];
  for (const page of allPages(plan)) {
    const html = printPage(page.template, { ...page.view, frame: frameOf(page) });
    pages.push({ path: page.path, contents: Buffer.from(html) });
    search.add(page);
  }
  const files = plan.units.flatMap((unit) => unitFiles(unit, plan));
  return [...pages, ...files, ...search.files(), ...assetFiles()].sort(byKey(({ path }) => path));
}

export const site: SiteRenderer = { format: 'site', render: renderSite };
