import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodePoint } from '../../lib/code-point-order.ts';
import type { OutputFile } from '../../model/output.ts';
import { ASSET_FOLDER } from './plan/standing-pages.ts';

const ROOT = new URL('../../../templates/site/assets/', import.meta.url);
const require = createRequire(import.meta.url);

/** The stylesheet and the scripts of the site, and the search engine's own build for browsers. */
export function assetFiles(): readonly OutputFile[] {
  const own = readdirSync(fileURLToPath(ROOT))
    .sort(byCodePoint)
    .map((name) => ({ path: `${ASSET_FOLDER}${name}`, contents: readFileSync(new URL(name, ROOT)) }));
  return [...own, { path: `${ASSET_FOLDER}minisearch.js`, contents: miniSearchForBrowsers() }];
}

/** The source map stays behind, so the line that names it goes too. */
function miniSearchForBrowsers(): Uint8Array {
  // The package exports its entries only; the build for browsers lies beside them.
  const path = join(dirname(require.resolve('minisearch')), '..', 'umd', 'index.js');
  const source = readFileSync(path, 'utf8');
  const notice = '/*! MiniSearch, https://github.com/lucaong/minisearch, MIT License */\n';
  return Buffer.from(notice + source.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n'));
}
