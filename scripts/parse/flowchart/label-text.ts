/** A label as it is printed, and the markup that had to go. */
export interface LabelText {
  /** `\n` where the clerk broke the line. */
  readonly text: string;
  /** Names of the HTML tags that were dropped, each once. */
  readonly tags: readonly string[];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', '　'],
  ['middot', '·'],
  ['times', '×'],
  ['le', '≤'],
  ['ge', '≥'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['hellip', '…'],
  ['mdash', '—'],
  ['colon', ':'],
  ['semi', ';'],
  ['lpar', '('],
  ['rpar', ')'],
]);

/** Reads a Mermaid label: `<br>` and `\n` break the line, entities (`#quot;`, `#9312;`) become characters. */
export function labelText(raw: string, markdown: boolean): LabelText {
  const tags = new Set<string>();
  const text = raw
    .replace(/<br\s*\/?>|\\n/gi, '\n')
    .replace(/<\/?([a-zA-Z][a-zA-Z0-9-]*)(?:\s[^<>]*)?\/?>/g, (_, name: string) => {
      tags.add(name.toLowerCase());
      return '';
    })
    .replace(/[#&](?:#?(\d+)|#[xX]([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) =>
      decimal || hex
        ? character(whole, decimal ? Number(decimal) : Number.parseInt(hex, 16))
        : (ENTITIES.get(name) ?? whole),
    );
  const lines = (markdown ? withoutEmphasis(text) : text).split('\n').map((line) => line.trim());
  return { text: lines.join('\n').trim(), tags: [...tags] };
}

function character(whole: string, codePoint: number): string {
  return codePoint >= 0x20 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
}

function withoutEmphasis(text: string): string {
  return text.replace(/(\*\*|__)(.+?)\1/g, '$2').replace(/(?<!\*)\*(?!\*)([^*]+)\*/g, '$1');
}
