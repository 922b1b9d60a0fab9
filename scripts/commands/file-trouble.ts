const WHY: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EBUSY: '正被别的程序使用',
  EEXIST: '已经有一个同名的文件',
  EISDIR: '是一个文件夹，不是文件',
  EMFILE: '同时打开的文件太多',
  ENAMETOOLONG: '名称太长',
  ENOENT: '不存在',
  ENOSPC: '磁盘空间不够',
  ENOTDIR: '不是文件夹',
  EPERM: '没有权限',
  EROFS: '磁盘不能写入',
};

/** What the system said of a file or folder that could not be read or written, in Chinese; undefined for any other error. */
export function fileTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return undefined;
  const why = WHY[String(error.code)];
  if (why === undefined) return undefined;
  const path = 'dest' in error ? error.dest : error.path;
  return `无法读写“${path}”：${why}。请核对命令里写的文件和文件夹，再运行一次。`;
}
