import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { OldBlock, OldDocument, OldParagraph } from './old-block.ts';
import { decodeText } from './read-old-text.ts';

/** Reads a web page, such as Word saves. Nothing is fetched and nothing in it runs: only text, tables and embedded pictures count. */
export function readOldHtml(bytes: Uint8Array): OldDocument {
  const tree: Root = unified().use(rehypeParse).parse(decodeHtml(bytes));
  const blocks: OldBlock[] = [];
  readNodes(tree, {}, blocks);
  return { blocks, footnotes: new Map(), notes: [] };
}

/** Old pages name their encoding themselves. */
function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  if (/charset=["']?\s*(?:gb|hz)/i.test(head)) return new TextDecoder('gb18030').decode(bytes);
  return decodeText(bytes);
}

type Look = Omit<OldParagraph, 'type' | 'at' | 'text'>;

const BLOCKS = /^(?:p|div|li|h[1-6]|blockquote|pre|dt|dd|caption|figcaption|title)$/;
const SKIPPED: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
]);

function readNodes(parent: Root | Element, look: Look, blocks: OldBlock[], counter?: () => string): void {
  let open = '';
  const close = () => {
    const text = open.replace(/[ \t\r\f]+/g, ' ').trim();
    open = '';
    if (text !== '') blocks.push({ type: 'paragraph', at: blocks.length + 1, text, ...look });
  };
  for (const node of parent.children) {
    if (node.type !== 'element') {
      open += textOf(node);
    } else if (node.tagName === 'table') {
      close();
      readTable(node, blocks);
    } else if (node.tagName === 'img') {
      close();
      blocks.push({ type: 'picture', at: blocks.length + 1, ...pictureOf(node) });
    } else if (!SKIPPED.has(node.tagName)) {
      const block = BLOCKS.test(node.tagName) || holdsBlocks(node);
      if (!block) open += textOf(node);
      else {
        close();
        if (node.tagName === 'li' && counter) open = counter();
        readNodes(node, { ...look, ...lookOf(node) }, blocks, counterOf(node) ?? counter);
        const last = blocks.at(-1);
        if (open !== '' && last?.type === 'paragraph') {
          blocks[blocks.length - 1] = { ...last, text: open + last.text };
          open = '';
        }
      }
    }
  }
  close();
}

/** Numbers of an ordered list are no text of the page. */
function counterOf({ tagName, properties }: Element): (() => string) | undefined {
  if (tagName !== 'ol') return undefined;
  let next = Number(properties.start ?? 1);
  return () => `${next++}. `;
}

const holdsBlocks = (node: Element): boolean =>
  node.children.some(
    (child) =>
      child.type === 'element' &&
      (BLOCKS.test(child.tagName) || ['table', 'img'].includes(child.tagName) || holdsBlocks(child)),
  );

function lookOf({ tagName, properties, children }: Element): Look {
  const heading = /^h([1-6])$/.exec(tagName);
  const style = `${properties.style ?? ''};text-align:${properties.align ?? ''}`;
  const shown = children.filter((child) => textOf(child).trim() !== '');
  const bold =
    shown.length > 0 &&
    shown.every((child) => child.type === 'element' && /^(?:b|strong)$/.test(child.tagName));
  return {
    ...(heading && { outline: Number(heading[1]) }),
    ...(/text-align:\s*center/i.test(style) && { centered: true }),
    ...(/text-align:\s*right/i.test(style) && { right: true }),
    ...(bold && { bold: true }),
  };
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/[ \t\r\n\f]+/g, ' ');
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  if (node.type === 'element' && SKIPPED.has(node.tagName)) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function readTable(table: Element, blocks: OldBlock[]): void {
  /** Cells of rows above that reach down, by column. */
  const reaching = new Map<number, { text: string; rows: number }>();
  const rows = rowsOf(table).map((row) => {
    const cells: string[] = [];
    const takeReaching = () => {
      for (
        let above = reaching.get(cells.length);
        above && above.rows > 0;
        above = reaching.get(cells.length)
      ) {
        above.rows -= 1;
        cells.push(above.text);
      }
    };
    for (const cell of row.children) {
      if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName)) continue;
      takeReaching();
      const text = textOf(cell)
        .replace(/ *\n */g, '\n')
        .trim();
      const span = spanOf(cell.properties.colSpan);
      const down = spanOf(cell.properties.rowSpan);
      for (let column = 0; column < span; column++) {
        reaching.set(cells.length, { text, rows: down - 1 });
        cells.push(text);
      }
    }
    takeReaching();
    return cells;
  });
  const filled = rows.filter((cells) => cells.some((text) => text !== ''));
  if (filled.length > 0)
    blocks.push({
      type: 'table',
      at: blocks.length + 1,
      rows: filled,
      ...(isMerged(table) && { merged: true }),
    });
}

const isMerged = (table: Element): boolean =>
  rowsOf(table)
    .flatMap(({ children }) => children)
    .some(
      (cell) =>
        cell.type === 'element' &&
        (spanOf(cell.properties.colSpan) > 1 || spanOf(cell.properties.rowSpan) > 1),
    );

const spanOf = (value: unknown): number => Math.max(1, Math.min(MOST_SPAN, Number(value ?? 1) || 1));

const MOST_SPAN = 63;

const rowsOf = (parent: Element): readonly Element[] =>
  parent.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr'
      ? [child]
      : /^t(?:head|body|foot)$/.test(child.tagName)
        ? rowsOf(child)
        : [];
  });

/** Only what the page carries in itself: a picture elsewhere is never fetched. */
function pictureOf({ properties }: Element) {
  const alt = String(properties.alt ?? '').trim();
  const data = /^data:image\/(png|jpeg|gif);base64,([A-Za-z0-9+/=\s]+)$/.exec(String(properties.src ?? ''));
  const bytes = data?.[2] === undefined ? undefined : Buffer.from(data[2], 'base64');
  const extension = data?.[1] === 'jpeg' ? 'jpg' : data?.[1] === 'gif' ? 'gif' : 'png';
  return {
    ...(alt === '' ? {} : { alt }),
    ...(bytes === undefined ? {} : { picture: { extension, bytes } as const }),
  };
}
