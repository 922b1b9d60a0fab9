/**
 * The one spelling of a content path, so that a link finds its file whatever machine either was made on: `/` between
 * the parts, composed characters (macOS stores decomposed ones), and the extension in lower case (cameras write JPG).
 */
export function contentPath(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/\.[A-Za-z]+$/, (extension) => extension.toLowerCase());
}

/** A file or folder name without the number that orders it and without extension: `01-收文办理.md` → 收文办理. */
export function slugOf(name: string): string {
  const bare = name.replace(/\.[A-Za-z]+$/, '').replace(/^\d+[-－]/, '');
  return bare === '' ? name : bare;
}
