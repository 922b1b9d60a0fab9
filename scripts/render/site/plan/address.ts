/** Characters that Windows, IIS or a web address gives a meaning of its own. */
const UNSAFE = /[\p{Cc}\s<>:"/\\|?*#%+&;'`]+/gu;

/** Names of devices, which Windows gives to no file whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/** A file or folder name for the site: what the clerk named it, without what no server takes. */
export function safeName(slug: string): string {
  const name = slug
    .normalize('NFC')
    .replace(UNSAFE, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .replace(DEVICE, '$&-');
  return name === '' ? '未命名' : name;
}

/** The address of `to` as seen from the page `from`, percent-encoded; always relative, so that the site works anywhere. */
export function relativeHref(from: string, to: string, fragment?: string): string {
  const shared = sharedFolder(from, to);
  const up = '../'.repeat(from.slice(shared).split('/').length - 1);
  const down = encodeURIComponent(to.slice(shared)).replaceAll('%2F', '/');
  const anchor = fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`;
  return `${up}${down}${anchor}`;
}

/** How many characters of both paths name the folder that holds both. */
function sharedFolder(from: string, to: string): number {
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at += 1) if (from[at] === '/') shared = at + 1;
  return shared;
}
