import { parse } from 'yaml';

/** A piece of text that a clerk wrote and a reader must find. */
export interface Written {
  readonly line: number;
  readonly text: string;
}

/**
 * What the body of a content file says, line by line, without its marks. Deliberately naïve and independent of the
 * program's own reader: what this finds in the file must be in the book.
 */
export function writtenBody(source: string): readonly Written[] {
  const lines = source.replace(/^\ufeff/, '').split(/\r?\n/);
  const start = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  let fence: string | undefined;
  return lines.flatMap((line, index): readonly Written[] => {
    if (index < start) return [];
    const opening = /^\s*(?:```|~~~)(\w*)/.exec(line);
    if (opening) {
      fence = fence === undefined ? (opening[1] ?? '') : undefined;
      return [];
    }
    if (fence === 'mermaid' || isMark(line)) return [];
    const pieces = fence === undefined ? piecesOf(line) : [line];
    return pieces.map((text) => ({ line: index + 1, text }));
  });
}

const isMark = (line: string) => /^\s*(?::{3,}|<!--|-{3,}\s*$|\|?\s*:?-+:?\s*\|)/.test(line);

function piecesOf(line: string): readonly string[] {
  return line
    .replace(/^\s*>\s?/, '')
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+[.)])\s+/, '')
    .replace(/^\[[ x]\]\s/, '')
    .replace(/^\[\^[^\]]+\]:/, '')
    .replace(/\[\^[^\]]+\]/g, '\n')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '\n$1\n')
    .replace(/<(https?:[^>]*)>|<br\s*\/?>/g, '\n$1\n')
    .replace(/(?<!\\)\||\*\*|~~|`|\\$/g, '\n')
    .replace(/(?<=\p{Script=Han})\*(\p{Script=Han}+)\*(?=\p{Script=Han})/gu, '\n$1\n')
    .replaceAll('\\|', '|')
    .split('\n')
    .filter((piece) => piece.trim() !== '');
}

/** The values of the front matter, one a piece of text; maps and lists are flattened, each with the key it stands under. */
export function writtenFields(source: string): readonly { readonly key: string; readonly text: string }[] {
  const yaml = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
  const walk = (value: unknown, key: string): readonly { key: string; text: string }[] => {
    if (typeof value === 'string') return value === '' ? [] : [{ key, text: value }];
    if (Array.isArray(value)) return value.flatMap((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, item]) => walk(item, key === '' ? name : `${key}.${name}`));
  };
  return walk(parse(yaml, { schema: 'failsafe' }), '');
}

/** The words in the charts of a file: labels of nodes, edges and groups, without ids that no reader sees. */
export function writtenCharts(path: string, source: string): readonly string[] {
  const charts = path.endsWith('.mmd')
    ? [source]
    : [...source.matchAll(/```mermaid\r?\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  return charts.flatMap((chart) => {
    const code = chart
      .split(/\r?\n/)
      .filter((line) => !/^\s*(?:%%|classDef|class |style |linkStyle|title:)/.test(line))
      .join('\n')
      .replace(/:::\S+/g, '');
    const hidden = [...code.matchAll(/(\p{Script=Han}+)\s*(?:[[({>/\\"]+)([^\])}]*)/gu)]
      .filter(([, id = '', label = '']) => !label.includes(id))
      .map(([, id]) => id);
    return (code.match(/[\p{Script=Han}（）①-⑳]{2,}/gu) ?? []).filter((word) => !hidden.includes(word));
  });
}
