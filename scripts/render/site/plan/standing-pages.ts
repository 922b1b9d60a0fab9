/** Pages that every site has, whatever its content. */
export const STANDING_PAGES = {
  home: 'index.html',
  catalogue: '职权目录.html',
  pinyin: '拼音索引.html',
  laws: '法律依据.html',
  search: '搜索.html',
  map: '网站地图.html',
  versions: '版本与更正.html',
  help: '无障碍说明.html',
} as const;

/** Folders that no unit may take. */
export const LAW_FOLDER = '法规/';
export const ASSET_FOLDER = 'assets/';
/** Below a unit's folder. */
export const PICTURE_FOLDER = '图片/';
export const DOWNLOAD_FOLDER = '下载/';
