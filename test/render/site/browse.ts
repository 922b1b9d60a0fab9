import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import type { OutputFile } from '../../../scripts/model/output.ts';

/** A site on a disk, seen through a browser: no server and a `file:` origin, which is the harder case. */
export interface Browsing {
  readonly address: (path: string) => string;
  /** Opens a page; a fault in its scripts fails the test. */
  readonly open: (
    path: string,
    options?: { readonly query?: string; readonly width?: number },
  ) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function browse(chromium: string, files: readonly OutputFile[]): Promise<Browsing> {
  const folder = mkdtempSync(join(tmpdir(), 'huibian-site-'));
  for (const { path, contents } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  // Puppeteer is optional: it is loaded only where there is a browser.
  const { launch } = await import('puppeteer');
  // Chromium refuses its sandbox to root, as whom containers run.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath: chromium, args });
  const address = (path: string) => pathToFileURL(join(folder, path)).href;
  return {
    address,
    open: async (path, { query = '', width = 1366 } = {}) => {
      const page = await browser.newPage();
      page.on('pageerror', (fault) => {
        throw fault;
      });
      await page.setViewport({ width, height: 800 });
      await page.goto(address(path) + query);
      return page;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
