import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file by name; XML as text, the rest left out. */
export function readParts(contents: Uint8Array): ReadonlyMap<string, string> {
  const entries = Object.entries(unzipSync(contents)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(entries.map(([name, data]) => [name, strFromU8(data)]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a reader of the part sees, without gaps between runs; paragraphs end with a line break. */
export function visibleText(xml: string): string {
  return xml
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** Every value of an attribute, in order. */
export function values(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
}
