import type { OutputFile } from '../../../model/output.ts';
import { brokenDownloads, deadLinks, foreignInAsset, foreignRequests } from './link-faults.ts';
import { longPath, pageFaults, undated } from './page-faults.ts';
import { readPage } from './read-page.ts';
import type { SiteFault } from './site-fault.ts';

/** What the web administrator wants to know before the upload. */
export interface SiteInspection {
  readonly faults: readonly SiteFault[];
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly longestPath: string;
}

/**
 * Reads a finished site back and looks for dead links, foreign requests, downloads that are not what they should be,
 * pages that are empty, undated or too large, and powers that lack what the public must be told (检查指标,
 * 国办秘函〔2019〕19号). Paths are relative to the site's folder.
 */
export function inspectSite(files: readonly OutputFile[]): SiteInspection {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const pages = new Map(
    files
      .filter(({ path }) => path.endsWith('.html'))
      .map(({ path, contents }) => [path, readPage(Buffer.from(contents).toString('utf8'))]),
  );
  // A site on which nothing is published yet has no day that its pages could show.
  const isOpen = [...pages.values()].some(({ isDated }) => isDated);
  const faults = [
    ...[...pages].flatMap(([path, facts]) => [
      ...deadLinks(path, facts, pages, byPath),
      ...foreignRequests(path, facts),
      ...brokenDownloads(path, facts, byPath),
      ...pageFaults(path, facts),
      ...(isOpen ? undated(path, facts) : []),
    ]),
    ...files.flatMap(foreignInAsset),
    ...files.flatMap(({ path }) => longPath(path)),
  ];
  return {
    faults,
    pages: pages.size,
    files: files.length,
    bytes: files.reduce((sum, { contents }) => sum + contents.byteLength, 0),
    longestPath: files.reduce((longest, { path }) => (path.length > longest.length ? path : longest), ''),
  };
}
