import writeFileAtomic from 'write-file-atomic';
import { type Folders, read } from '../read/read.ts';
import { fileOnDisk } from './file-on-disk.ts';

/** Turns every text file that is not UTF-8 but whole GB 18030 into UTF-8. Says what it did, one line a file. */
export async function fixEncoding(folders: Folders): Promise<string> {
  const { value: files } = await read(folders);
  const lines: string[] = [];
  for (const { path, role, bytes } of files) {
    if (role === 'picture' || decodes('utf-8', bytes) !== undefined) continue;
    const text = decodes('gb18030', bytes);
    if (text === undefined) {
      lines.push(`“${path}”既不是 UTF-8 也不是 GBK，没有改动，请用原来的编辑器另存为 UTF-8。`);
      continue;
    }
    await writeFileAtomic(fileOnDisk(folders, path), text);
    lines.push(`“${path}”已从 GBK 转为 UTF-8。`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function decodes(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
