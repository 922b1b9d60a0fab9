import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../../lib/code-point-order.ts';
import { programFile } from '../../lib/program-root.ts';
import type { OutputFile } from '../../model/output.ts';
import { ASSET_FOLDER } from './plan/standing-pages.ts';

const ROOT = programFile('templates', 'site', 'assets');

/** The stylesheet, the scripts and the seal of the site. */
export function assetFiles(): readonly OutputFile[] {
  return readdirSync(ROOT)
    .sort(byCodePoint)
    .map((name) => ({ path: `${ASSET_FOLDER}${name}`, contents: readFileSync(join(ROOT, name)) }));
}
