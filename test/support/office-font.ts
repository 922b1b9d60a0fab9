import { readFileSync, writeFileSync } from 'node:fs';

const FAMILY = 1;
const NAME_RECORD = 12;
const TABLE_RECORD = 16;

/**
 * Writes a copy of a font under another family name, as an office would have it installed: `name` may be no longer than the
 * family of the original. With `fsType` 2 its maker does not let it be embedded.
 */
export function writeOfficeFont(original: string, path: string, name: string, fsType?: number): void {
  const font = readFileSync(original);
  const table = tableAt(font, 'name');
  const strings = table + font.readUInt16BE(table + 4);
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const record = table + 6 + index * NAME_RECORD;
    if (font.readUInt16BE(record + 6) !== FAMILY) continue;
    const unicode = font.readUInt16BE(record) !== 1;
    const text = unicode ? Buffer.from(name, 'utf16le').swap16() : Buffer.from(name, 'latin1');
    if (text.length > font.readUInt16BE(record + 8)) throw new Error('The name is too long.');
    text.copy(font, strings + font.readUInt16BE(record + 10));
    font.writeUInt16BE(text.length, record + 8);
  }
  if (fsType !== undefined) font.writeUInt16BE(fsType, tableAt(font, 'OS/2') + 8);
  writeFileSync(path, font);
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * TABLE_RECORD;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}
