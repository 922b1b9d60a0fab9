import { findBrowser } from './find-browser.ts';

/** Draws Mermaid code as PNG through one browser, until it is closed. */
export interface MermaidCli {
  /** PNG bytes at three dots a CSS pixel. Throws what Mermaid says of code that it cannot draw. */
  readonly draw: (code: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const DENSITY = 3;
/** Wide enough that no diagram is squeezed; the picture is cut to the diagram. */
const VIEWPORT = { width: 1000, height: 800, deviceScaleFactor: DENSITY };
const LOOK = {
  theme: 'neutral',
  handDrawnSeed: 1,
  deterministicIds: true,
  fontFamily: '"Noto Sans CJK SC","Microsoft YaHei","PingFang SC","SimHei",sans-serif',
} as const;

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
      const { data } = await renderMermaid(browser, harmless, 'png', {
        viewport: VIEWPORT,
        backgroundColor: 'white',
        mermaidConfig: LOOK,
      });
      return data;
    },
    close: () => browser.close(),
  };
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
