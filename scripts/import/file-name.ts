/** A name that every file system takes: signs that some do not are written full width. */
export function fileName(name: string): string {
  const safe = name
    .replace(/[\s\p{Cc}]+/gu, '')
    .replace(/[/\\:*?"<>|]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replace(/^[._]+|\.+$/g, '');
  return [...safe].slice(0, LONGEST).join('') || '未命名';
}

/** Characters; with three bytes each it stays below what file systems take. */
const LONGEST = 60;

/** `03-收文办理`: the number orders the files. */
export const numberedName = (index: number, name: string): string =>
  `${String(index + 1).padStart(2, '0')}-${fileName(name)}`;
