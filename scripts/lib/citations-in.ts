import type { Text } from '../model/prose.ts';
import type { Citation, LegalBasis, TimeLimit } from '../model/terms.ts';
import { findAllCitations } from './citation.ts';
import { findNodes } from './find-nodes.ts';

/**
 * Every citation in a piece of content: those of the fields 依据 and those in running text, in reading order.
 * `content` is any tree of entries or prose; `names` are those by which laws are known without 《》.
 */
export function citationsIn(content: unknown, names: ReadonlySet<string>): readonly Citation[] {
  const running = findNodes<Text | TimeLimit>(content, 'text').flatMap((node) =>
    isRunningText(node) ? findAllCitations(node.value, node.place, names) : [],
  );
  return [...basesIn(content).flatMap((basis) => basis.citations), ...running];
}

/** A time limit in free words carries the same tag. */
const isRunningText = (node: Text | TimeLimit): node is Text => 'value' in node;

function basesIn(value: unknown): readonly LegalBasis[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof Map)
    return [];
  if (Array.isArray(value)) return value.flatMap(basesIn);
  if ('citations' in value && 'text' in value) return [value as LegalBasis];
  return Object.values(value).flatMap(basesIn);
}
