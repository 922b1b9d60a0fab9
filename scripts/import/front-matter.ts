import { stringify } from 'yaml';

export type Field = string | readonly string[] | { readonly [key: string]: Field };

/** The fields of a file between their fences, in the order given. Empty ones are left out. */
export function frontMatter(fields: Readonly<Record<string, Field | undefined>>): string {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && !isEmpty(value));
  if (entries.length === 0) return '';
  return `---\n${stringify(Object.fromEntries(entries), { lineWidth: 0, indentSeq: true })}---\n`;
}

const isEmpty = (value: Field): boolean =>
  typeof value === 'string' ? value.trim() === '' : Object.keys(value).length === 0;
