/** Pages that every site has, whatever its content. */
export const STANDING_PAGES = {
  home: 'index.html',
  catalogue: '职权目录.html',
  pinyin: '拼音索引.html',
  laws: '法律依据.html',
  limits: '按办理时限查.html',
  exercise: '按行使方式查.html',
  search: '搜索.html',
  map: '网站地图.html',
  versions: '版本与更正.html',
  help: '无障碍说明.html',
  notFound: '404.html',
} as const;

/** Folders that no unit may take. */
export const LAW_FOLDER = '法规/';
export const CATEGORY_FOLDER = '分类/';
export const ASSET_FOLDER = 'assets/';
/** Below a unit's folder. */
export const PICTURE_FOLDER = '图片/';
export const DOWNLOAD_FOLDER = '下载/';
export const FEED_FILE = '变更.xml';

/** Read by machines, at the head of the site's folder. */
export const SITE_MAP_FILE = 'sitemap.xml';
export const ROBOTS_FILE = 'robots.txt';
export const VERSION_FILE = '版本.json';
