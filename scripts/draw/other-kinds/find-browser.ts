import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where Edge, Chrome or Chromium may be, the likeliest first. We look ourselves: puppeteer's own search misses Debian's
 * chromium, and puppeteer-core ignores PUPPETEER_EXECUTABLE_PATH.
 */
export function browserCandidates(environment: Environment, platform: string): readonly string[] {
  const named = [environment.PUPPETEER_EXECUTABLE_PATH, environment.CHROME_PATH];
  const found = [...named, ...installed(environment, platform)].filter(
    (path) => path !== undefined && path !== '',
  );
  return [...new Set(found)].filter((path) => path !== undefined);
}

/** The first browser that this machine has. */
export function findBrowser(
  environment: Environment = process.env,
  platform: string = process.platform,
): string | undefined {
  return browserCandidates(environment, platform).find((path) => existsSync(path));
}

function installed(environment: Environment, platform: string): readonly string[] {
  if (platform === 'win32') {
    const roots = [environment['PROGRAMFILES(X86)'], environment.PROGRAMFILES, environment.LOCALAPPDATA];
    const programs = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];
    return roots.flatMap((root) => (root ? programs.map((program) => win32.join(root, program)) : []));
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const folders = (environment.PATH ?? '').split(':').filter((folder) => folder !== '');
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return [
    ...names.flatMap((name) => folders.map((folder) => posix.join(folder, name))),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}
