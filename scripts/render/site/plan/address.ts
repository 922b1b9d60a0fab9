/** Characters that Windows, IIS or a web address gives a meaning of its own. */
const UNSAFE = /[\p{Cc}\s<>:"/\\|?*#%+&;'`]+/gu;

/** A file or folder name for the site: what the clerk named it, without what no server takes. */
export function safeName(slug: string): string {
  const name = slug
    .normalize('NFC')
    .replace(UNSAFE, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return name === '' ? '未命名' : name;
}

/** The address of `to` as seen from the page `from`, percent-encoded; always relative, so that the site works anywhere. */
export function relativeHref(from: string, to: string, fragment?: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared])
    shared += 1;
  const up = source.slice(shared).map(() => '..');
  const down = target.slice(shared).map(encodeURIComponent);
  const anchor = fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`;
  return `${[...up, ...down].join('/')}${anchor}`;
}
