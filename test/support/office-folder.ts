import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { OfficeFiles } from './office-files.ts';

/** A folder on disk as an office has it: content, charts, approved editions and what was made of them. */
export interface OfficeFolder {
  readonly contentDir: string;
  readonly diagramsDir: string;
  readonly editionsDir: string;
  readonly outDir: string;
  readonly write: (files: OfficeFiles) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Writes content files into a new folder; paths under `diagrams/` lie beside the content. */
export async function officeFolder(files: OfficeFiles): Promise<OfficeFolder> {
  const root = await mkdtemp(join(tmpdir(), 'huibian-office-'));
  const contentDir = join(root, 'content');
  const write = async (more: OfficeFiles) => {
    for (const [path, text] of Object.entries(more)) {
      const target = path.startsWith('diagrams/') ? join(root, path) : join(contentDir, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
  };
  await mkdir(contentDir, { recursive: true });
  await write(files);
  return {
    ...{ contentDir, write },
    diagramsDir: join(root, 'diagrams'),
    editionsDir: join(root, 'editions'),
    outDir: join(root, 'out'),
    remove: () => rm(root, { recursive: true }),
  };
}
