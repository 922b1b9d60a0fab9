import type { OutputFile } from '../../../model/output.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { ROBOTS_FILE, SITE_MAP_FILE } from '../plan/standing-pages.ts';
import { publicAddress } from '../public-address.ts';

/**
 * Lets every crawler in and names the site map. Crawlers read it at the head of a host only: where the site lies in a
 * folder, its lines belong into the robots.txt of the host, which its first line says.
 */
export function robotsFile(plan: SitePlan): OutputFile {
  const map = publicAddress(plan, SITE_MAP_FILE);
  const lines = [
    '# 本文件只有放在域名的根目录下才起作用；网站放在子文件夹时，请把下面各行并入根目录的 robots.txt。',
    'User-agent: *',
    'Allow: /',
    ...(map === undefined ? [] : [`Sitemap: ${map}`]),
  ];
  return { path: ROBOTS_FILE, contents: Buffer.from(`${lines.join('\n')}\n`) };
}
