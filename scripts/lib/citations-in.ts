import type { Text } from '../model/prose.ts';
import type { Citation, LegalBasis, TimeLimit } from '../model/terms.ts';
import { findCitations } from './citation.ts';
import { findNodes } from './find-nodes.ts';

/**
 * Every citation in a piece of content: those of the fields 依据 and those in running text, in reading order.
 * `content` is any tree of entries or prose.
 */
export function citationsIn(content: unknown): readonly Citation[] {
  const running = findNodes<Text | TimeLimit>(content, 'text').flatMap((node) =>
    isRunningText(node) ? findCitations(node.value, node.place) : [],
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
