import { type Zippable, zipSync } from 'fflate';

/** fflate writes local times: a time without a zone is the same bytes in every zone. The earliest that a zip can hold. */
const ZIP_TIME = '1980-01-01T00:00:00';
/** What is packed already gains nothing. */
const STORED = /\.(png|jpe?g|gif|docx|zip)$/;

/** A zip with the given entries in the given order: the same bytes for the same entries, whenever and wherever. */
export function stableZip(entries: Iterable<readonly [path: string, contents: Uint8Array]>): Uint8Array {
  const zip: Zippable = {};
  for (const [path, contents] of entries)
    zip[path] = [contents, { level: STORED.test(path) ? 0 : 6, mtime: ZIP_TIME, os: 0 }];
  return zipSync(zip);
}
