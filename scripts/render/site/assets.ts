import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { byCodePoint } from '../../lib/code-point-order.ts';
import type { OutputFile } from '../../model/output.ts';
import { ASSET_FOLDER } from './plan/standing-pages.ts';

const ROOT = new URL('../../../templates/site/assets/', import.meta.url);

/** The stylesheet, the scripts and the seal of the site. */
export function assetFiles(): readonly OutputFile[] {
  return readdirSync(fileURLToPath(ROOT))
    .sort(byCodePoint)
    .map((name) => ({ path: `${ASSET_FOLDER}${name}`, contents: readFileSync(new URL(name, ROOT)) }));
}
