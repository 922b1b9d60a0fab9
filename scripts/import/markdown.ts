/** A text as Markdown that prints as it stands. Typed numbers keep their form. */
export function markdownText(text: string): string {
  const escaped = text
    .replace(/[\\`*<>~]/g, '\\$&')
    .replace(/\[(?!\^[^\]\s]+\])/g, '\\[')
    .replace(/_/g, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
  return escaped.replace(LINE_START, '\\$&').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}

/** Signs that open a heading, a list, a container or a rule at the start of a line. */
const LINE_START = /^(?:[#+|=-]|:::)/;

/** A bullet of a list, as office software types it. */
const BULLET = /^[●•·○◆■▪➢□][\s　]+/u;

/** The paragraphs of a text, one for each of its lines. */
export function markdownParagraphs(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (BULLET.test(line) ? `- ${markdownText(line.replace(BULLET, ''))}` : markdownText(line)));
}

/** A table whose first row is its head. Rows that are too short are filled up. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, index) => cellText(cells[index] ?? '')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array<string>(columns).fill('---')), ...body.map(line)].join('\n');
}

const cellText = (text: string): string =>
  text === '---'
    ? text
    : text
        .split('\n')
        .map((part) => markdownText(part.trim()).replaceAll('|', '\\|'))
        .join('<br>');
