import { IDENTITY_KEYS } from '../lib/entry-text.ts';
import { markedFootnotes } from '../lib/marked-footnotes.ts';
import { NEUTRAL_TEXT, withheldEntries, withheldPointers, withheldRuleNames } from '../lib/withheld.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Audience } from '../model/edition.ts';
import type { Prose } from '../model/prose.ts';

type Rewrite = <T>(value: T) => T;

/**
 * Makes a function that copies an entry of the unit in `folder` without what `audience` may not read: `:::内部` passages with the footnotes that
 * only they use, and pointers to withheld entries, which become 有关规定.
 *
 * It walks the whole entry instead of naming fields, so that a field added later cannot be forgotten.
 */
export function redactor(compilation: Compilation, audience: Audience, folder: string): Rewrite {
  if (audience === 'internal') return (value) => value;
  const paths = new Set(withheldEntries(compilation, audience).map((entry) => entry.path));
  const ruleNames = withheldRuleNames(compilation, audience, folder);
  const pointers = withheldPointers(compilation, audience, folder);

  const text = (value: string): string =>
    ruleNames.has(value) ? NEUTRAL_TEXT : pointers ? value.replace(pointers, NEUTRAL_TEXT) : value;

  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value))
      return value.filter((item) => audience !== 'public' || !isInternal(item)).map(walk);
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, walk(item)]));
    if (!isRecord(value) || value instanceof Uint8Array || isPlace(value)) return value;
    if (isPointer(value, paths)) return { type: 'text', value: NEUTRAL_TEXT, place: value.place };
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, IDENTITY_KEYS.has(key) ? item : walk(item)]),
    );
  };
  // A copy has the shape of what was copied: only array items of a union type and strings change.
  return <T>(value: T) => withoutUnusedFootnotes(walk(value) as T);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isInternal = (value: unknown) => isRecord(value) && value.type === 'internal';

const isPlace = (value: Record<string, unknown>) => 'line' in value && 'column' in value && 'file' in value;

const isPointer = (value: Record<string, unknown>, paths: ReadonlySet<string>) =>
  value.type === 'cross-reference' && typeof value.target === 'string' && paths.has(value.target);

function withoutUnusedFootnotes<T>(entry: T): T {
  if (!hasBody(entry)) return entry;
  const marked = markedFootnotes(entry.body);
  const kept = [...entry.body.footnotes].filter(([label]) => marked.has(label));
  return { ...entry, body: { ...entry.body, footnotes: new Map(kept) } };
}

const hasBody = (entry: unknown): entry is { readonly body: Prose } =>
  isRecord(entry) && isRecord(entry.body);
