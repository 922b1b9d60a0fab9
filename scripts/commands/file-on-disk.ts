import { join } from 'node:path';
import type { Folders } from '../read/read.ts';

/** Where the file of a content path lies. */
export function fileOnDisk({ contentDir, diagramsDir }: Folders, path: string): string {
  return path.startsWith(CHARTS) ? join(diagramsDir, path.slice(CHARTS.length)) : join(contentDir, path);
}

const CHARTS = 'diagrams/';
