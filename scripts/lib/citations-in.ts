import type { Text } from '../model/prose.ts';
import type { Citation, LegalBasis } from '../model/terms.ts';
import { findAllCitations } from './citation.ts';
import { visitNodes } from './find-nodes.ts';

/**
 * Every citation in a piece of content: those of the fields 依据 and then those in running text, in reading order.
 * `content` is any tree of entries or prose; `names` are those by which laws are known without 《》.
 */
export function citationsIn(content: unknown, names: ReadonlySet<string>): readonly Citation[] {
  const inFields: Citation[] = [];
  const running: Citation[] = [];
  visitNodes(content, (node) => {
    if (isBasis(node)) inFields.push(...node.citations);
    else if (isRunningText(node)) running.push(...findAllCitations(node.value, node.place, names));
    return true;
  });
  return [...inFields, ...running];
}

const isBasis = (node: object): node is LegalBasis => 'citations' in node && 'text' in node;

/** A time limit in free words carries the same tag. */
const isRunningText = (node: object): node is Text =>
  'type' in node && node.type === 'text' && 'value' in node;
