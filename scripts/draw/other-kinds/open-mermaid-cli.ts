import type { Browser } from 'puppeteer';
import { centreLabelsInPage } from './centre-labels-in-page.ts';
import { findBrowser } from './find-browser.ts';
import { type FlatDiagram, flattenInPage } from './flatten-in-page.ts';
import { MERMAID_LOOK, MERMAID_STYLE } from './mermaid-look.ts';

/** What mermaid-cli makes of a diagram: plain elements or, where it cannot be said so, a PNG at three dots a pixel. */
export type DrawnDiagram =
  | ({ readonly type: 'flat' } & FlatDiagram)
  | { readonly type: 'png'; readonly bytes: Uint8Array };

/** Draws Mermaid code through one browser, until it is closed. */
export interface MermaidCli {
  /** Throws what Mermaid says of code that it cannot draw. */
  readonly draw: (code: string) => Promise<DrawnDiagram>;
  readonly close: () => Promise<void>;
}

const DENSITY = 3;
/** Wide enough that no diagram is squeezed; the picture is cut to the diagram. */
const VIEWPORT = { width: 1000, height: 800, deviceScaleFactor: DENSITY };

/**
 * Starts a browser for the kinds of diagrams that we do not draw ourselves. Undefined where the machine has no browser
 * or the optional packages are not installed. The browser can reach no host.
 */
export async function openMermaidCli(): Promise<MermaidCli | undefined> {
  const executablePath = findBrowser();
  const packages = executablePath === undefined ? undefined : await optionalPackages();
  if (executablePath === undefined || packages === undefined) return undefined;
  const { puppeteer, renderMermaid } = packages;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath,
    headless: 'shell',
    args: [
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...sandbox,
    ],
  });
  return {
    draw: async (code) => {
      const harmless = code.replace(/%%\{[\s\S]*?\}%%/g, '');
      const render = async (format: 'svg' | 'png') => {
        const options = {
          viewport: VIEWPORT,
          backgroundColor: 'white',
          mermaidConfig: MERMAID_LOOK,
          myCSS: MERMAID_STYLE,
        };
        return (await renderMermaid(browser, harmless, format, options)).data;
      };
      const flat = await flatten(browser, Buffer.from(await render('svg')).toString());
      return flat ? { type: 'flat', ...flat } : { type: 'png', bytes: await render('png') };
    },
    close: () => browser.close(),
  };
}

async function flatten(browser: Browser, svg: string): Promise<FlatDiagram | undefined> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html><body>${svg}</body>`);
    // The loader that runs TypeScript wraps inner functions in a helper that the page does not have.
    await page.evaluate('globalThis.__name = (wrapped) => wrapped');
    await page.evaluate(centreLabelsInPage);
    return await page.evaluate(flattenInPage);
  } finally {
    await page.close();
  }
}

async function optionalPackages() {
  try {
    const [{ default: puppeteer }, { renderMermaid }] = await Promise.all([
      import('puppeteer'),
      import('@mermaid-js/mermaid-cli'),
    ]);
    return { puppeteer, renderMermaid };
  } catch {
    return undefined;
  }
}
