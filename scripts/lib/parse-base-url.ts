import { problem } from './problem.ts';

/** The address of a folder on the web, ending in `/`. Anything else is refused. */
export function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw problem('usage', `“${text}”不是网站文件夹的网址。请写成 https://www.example.gov.cn/qlyx/ 的样子。`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
