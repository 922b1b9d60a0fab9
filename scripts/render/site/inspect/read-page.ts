/** What a finished page says of itself, read back from its bytes: the inspection believes nothing else. */
export interface PageFacts {
  readonly addresses: readonly Address[];
  readonly downloads: readonly { readonly address: string; readonly sha256: string | undefined }[];
  readonly ids: ReadonlySet<string>;
  readonly isDated: boolean;
  /** It only leads on to another page. */
  readonly isMoved: boolean;
  /** It stands for a unit that is not published. */
  readonly isPending: boolean;
  /** Elements without anything in them, by name. */
  readonly empty: readonly string[];
  /** Characters of the text below the head of the page. */
  readonly textLength: number;
  /** Labels of rows and titles of sections. */
  readonly labels: ReadonlySet<string>;
  readonly isPower: boolean;
  /** Its citizen sets it going. */
  readonly isOnApplication: boolean;
  /** Bytes without its charts. */
  readonly size: number;
}

export interface Address {
  readonly tag: string;
  /** The relations of a `link` element. */
  readonly rel: string | undefined;
  /** Decoded; without what HTML escapes. */
  readonly value: string;
}

const TAG = /<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const CHART = /<svg.*?<\/svg>/gs;
// Cells are left out: a form that a rule prints has empty ones.
const EMPTY = /<(dd|li|ul|ol|dl|tbody|p|h[1-6])(?:\s[^>]*)?>\s*<\/\1>/g;
const LABEL = /<(?:th scope="row"|dt|h2(?: id="[^"]*")?)>(.*?)<\/(?:th|dt|h2)>/g;
const HEAD_OF_PAGE = /<div class="entry-head.*?<\/div>/s;
const FILLED_BY_SCRIPT = new Set(['search-status', 'results']);

/** Reads a page that our own templates made: attributes stand in double quotes, and every element is closed. */
export function readPage(html: string): PageFacts {
  const plain = html.replace(CHART, '<svg></svg>');
  const tags = [...plain.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decoded(value)]),
    ),
    isDownload: /\sdownload(?:\s|$)/.test(attributes),
  }));
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(plain) ?? [];
  return {
    addresses: tags.flatMap(({ name, attributes }) =>
      ['href', 'src', 'action'].flatMap((key) => {
        const value = attributes.get(key);
        return value === undefined ? [] : [{ tag: name, rel: attributes.get('rel'), value }];
      }),
    ),
    downloads: tags
      .filter(({ isDownload }) => isDownload)
      .map(({ attributes }) => ({
        address: attributes.get('href') ?? '',
        sha256: attributes.get('data-sha256'),
      })),
    ids: new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    isDated: tags.some(
      ({ name, attributes }) =>
        name === 'time' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(attributes.get('datetime') ?? ''),
    ),
    isMoved: plain.includes('http-equiv="refresh"'),
    isPending: plain.includes('<p class="lead" id="pending">'),
    empty: [...main.matchAll(EMPTY)]
      .filter(([element]) => !isFilledByScript(element))
      .map(([, name = '']) => name),
    textLength: textOf(main.replace(HEAD_OF_PAGE, '').replace(/<p class="updated">.*?<\/p>/s, '')).length,
    labels: new Set([...main.matchAll(LABEL)].map(([, label = '']) => textOf(label))),
    isOnApplication: plain.includes('<span class="tag quiet">依申请</span>'),
    isPower: plain.includes('"@type":"GovernmentService"'),
    size: Buffer.byteLength(plain),
  };
}

function isFilledByScript(element: string): boolean {
  return FILLED_BY_SCRIPT.has(/ id="([^"]*)"/.exec(element)?.[1] ?? '');
}

const textOf = (html: string) => decoded(html.replace(/<[^>]*>/g, '')).trim();

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Named and numbered references, as Handlebars and rehype write them. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
