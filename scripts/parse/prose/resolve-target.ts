import { contentPath } from '../../lib/content-path.ts';

/** Where a link or a picture leads. */
export type Target =
  | { readonly type: 'content'; readonly path: string; readonly anchor?: string }
  | { readonly type: 'web'; readonly href: string }
  /** Leads out of the content folder. */
  | { readonly type: 'outside' }
  /** A scheme that runs code or reads the machine, or one that nobody can follow on paper. */
  | { readonly type: 'refused' };

/** Resolves the address of a link in `file`, which is a content path. */
export function resolveTarget(url: string, file: string): Target {
  const address = withoutControlCharacters(url);
  if (/^(?:https?|mailto):/i.test(address)) return { type: 'web', href: address };
  if (/^www\.[A-Za-z0-9-]/i.test(address)) return { type: 'web', href: `http://${address}` };
  if (/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address)) return { type: 'refused' };

  const hash = address.indexOf('#');
  const pathText = decoded(hash < 0 ? address : address.slice(0, hash)).replaceAll('\\', '/');
  const anchor = hash < 0 ? '' : decoded(address.slice(hash + 1));
  const path = pathText === '' ? file : resolved(pathText, file);
  if (path === undefined) return { type: 'outside' };
  return { type: 'content', path, ...(anchor === '' ? {} : { anchor }) };
}

// Browsers ignore these, so that `java\tscript:` would pass a check for `javascript:`.
const withoutControlCharacters = (url: string) => url.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The content folder and the charts stand side by side. */
const SIBLINGS = ['content', 'diagrams'];

function resolved(path: string, file: string): string | undefined {
  const parts = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  let isAboveRoot = false;
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.length === 0 && isAboveRoot) return undefined;
      if (parts.pop() === undefined) isAboveRoot = true;
    } else if (isAboveRoot && parts.length === 0) {
      if (!SIBLINGS.includes(part)) return undefined;
      if (part === 'diagrams') parts.push(part);
      isAboveRoot = false;
    } else parts.push(part);
  }
  return isAboveRoot || parts.length === 0 ? undefined : contentPath(parts.join('/'));
}
