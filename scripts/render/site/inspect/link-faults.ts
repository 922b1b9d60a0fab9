import { dirname, join } from 'node:path/posix';
import { sha256 } from '../../../lib/stable-id.ts';
import type { OutputFile } from '../../../model/output.ts';
import type { Address, PageFacts } from './read-page.ts';
import type { SiteFault } from './site-fault.ts';

type Pages = ReadonlyMap<string, PageFacts>;
type Files = ReadonlyMap<string, OutputFile>;

/** With a scheme or a host: it leads out of the site. */
const isOutside = ({ value }: Pick<Address, 'value'>) => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(value);

/** Relations that tell machines an address, which no browser loads. */
const NAMES_ONLY = new Set(['canonical', 'alternate']);

/** Links of one page that lead to no file, or to no such place in it. */
export function deadLinks(
  path: string,
  { addresses }: PageFacts,
  pages: Pages,
  files: Files,
): readonly SiteFault[] {
  const dead = addresses.filter(
    (address) =>
      !isOutside(address) && !isHostPath(address) && !leadsSomewhere(address.value, path, pages, files),
  );
  return [...new Set(dead.map(({ value }) => decoded(value)))].map((value) => ({
    ruleId: 'site-link-resolves',
    severity: 'error',
    path,
    message: `网页“${path}”里的链接“${value}”打不开。`,
    hint: '请重新运行 npm run build；仍然打不开的，请把这一条发给维护人员。',
  }));
}

/** The page for unknown addresses is shown anywhere, so that its links begin at the host. */
const isHostPath = ({ value }: Address) => value.startsWith('/');

function leadsSomewhere(value: string, path: string, pages: Pages, files: Files): boolean {
  const [address = '', fragment] = decoded(value)
    .replace(/\?[^#]*/, '')
    .split('#');
  const target = address === '' ? path : join(dirname(path), address);
  if (!files.has(target)) return false;
  return fragment === undefined || pages.get(target)?.ids.has(fragment) === true;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Anything of one page that a browser would load from another host. */
export function foreignRequests(path: string, { addresses }: PageFacts): readonly SiteFault[] {
  return addresses
    .filter((address) => address.tag !== 'a' && isOutside(address) && !NAMES_ONLY.has(address.rel ?? ''))
    .map(({ tag, value }) => foreign(path, `<${tag}> 引用了“${value}”`));
}

/** The same for stylesheets, scripts and pictures of the site. */
export function foreignInAsset({ path, contents }: OutputFile): readonly SiteFault[] {
  if (!/^assets\/[^/]*\.(?:css|js|svg)$/.test(path)) return [];
  const text = Buffer.from(contents).toString('utf8').replaceAll('http://www.w3.org/', '');
  const [found] = /(?:https?:)?\/\/[\w.-]+\.\w+[^\s"')]*|@import[^;]*/.exec(text) ?? [];
  return found === undefined ? [] : [foreign(path, `其中引用了“${found}”`)];
}

function foreign(path: string, what: string): SiteFault {
  return {
    ruleId: 'site-asks-no-other-host',
    severity: 'error',
    path,
    message: `网站文件“${path}”要从别的网站取内容：${what}。`,
    hint: '请把要用的文件放到本站里，不引用别的网站。',
  };
}

/** Files for download that are not there, or not those that the page promises. */
export function brokenDownloads(path: string, { downloads }: PageFacts, files: Files): readonly SiteFault[] {
  return downloads.flatMap(({ address, sha256: promised }) => {
    const target = join(dirname(path), decoded(address));
    const file = files.get(target);
    if (file && promised !== undefined && sha256(file.contents) === promised) return [];
    return [
      {
        ruleId: 'site-download-is-whole' as const,
        severity: 'error' as const,
        path,
        message: file
          ? `供下载的“${target}”与网页上公布的校验值不一致。`
          : `网页“${path}”供下载的“${target}”不存在。`,
        hint: '请重新运行 npm run build，不要单独替换网站里的附件。',
      },
    ];
  });
}
