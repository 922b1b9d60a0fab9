import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the system keeps fonts, and where it keeps those of one user. */
export function systemFontFolders(): readonly string[] {
  const home = homedir();
  const { WINDIR = 'C:\\Windows', LOCALAPPDATA = join(home, 'AppData', 'Local') } = process.env;
  switch (process.platform) {
    case 'win32':
      return [join(WINDIR, 'Fonts'), join(LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')];
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        join(home, '.fonts'),
        join(home, '.local/share/fonts'),
      ];
  }
}
