import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import type { OutputFile } from '../../../scripts/model/output.ts';

interface OpenOptions {
  readonly query?: string;
  readonly width?: number;
  /** 0.25 makes pictures of a quarter of the width. */
  readonly scale?: number;
}

/** A site on a disk, seen through a browser: no server and a `file:` origin, which is the harder case. */
export interface Browsing {
  readonly address: (path: string) => string;
  /** Opens a page in a tab of its own; a fault in its scripts fails the test. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** What each `Browsing` sees is its own: storage and tabs. */
export async function browse(chromium: string, files: readonly OutputFile[]): Promise<Browsing> {
  const folder = mkdtempSync(join(tmpdir(), 'huibian-site-'));
  for (const { path, contents } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  const context = await (await sharedBrowser(chromium)).createBrowserContext();
  const address = (path: string) => pathToFileURL(join(folder, path)).href;
  return {
    address,
    open: async (path, { query = '', width = 1366, scale = 1 } = {}) => {
      const page = await context.newPage();
      page.on('pageerror', (fault) => {
        throw fault;
      });
      await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
      await page.goto(address(path) + query);
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let browser: Promise<Browser> | undefined;

/** One browser for all test files of a process; it ends with the process. */
function sharedBrowser(chromium: string): Promise<Browser> {
  browser ??= start(chromium);
  return browser;
}

async function start(executablePath: string): Promise<Browser> {
  // Puppeteer is optional: it is loaded only where there is a browser.
  const { launch } = await import('puppeteer');
  // Chromium refuses its sandbox to root, as whom containers run.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({ executablePath, args });
}
