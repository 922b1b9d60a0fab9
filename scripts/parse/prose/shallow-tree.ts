import type { Node, Root } from 'mdast';
import type { Findings } from './findings.ts';
import { markdownTree } from './markdown-tree.ts';
import type { SourceText } from './source-text.ts';

/** Nobody writes deeper by intent, and every later stage goes down by calling itself. */
const DEEPEST = 40;

const CONTAINER = /\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))/y;

/** The text as a Markdown tree; one that nests too deep is reported and given as plain lines. */
export function shallowTree(text: string, source: SourceText, findings: Findings): Root {
  const lines = text.split('\n');
  const deepLine = lines.findIndex((line) => isDeep(line)) + 1;
  const tree = deepLine > 0 ? undefined : markdownTree(text);
  if (tree && depth(tree) <= DEEPEST) return tree;
  findings.error(
    'nesting-is-shallow',
    source.place({ line: deepLine || 1, column: 1 }),
    `列表、引用或者加粗一层套一层，超过了 ${DEEPEST} 层，整个正文先按普通文字处理。`,
    '请减少层次，一般不超过三层。',
  );
  return plainTree(lines);
}

/** Whether the marks at the start of a line, or its indent, go deep. */
function isDeep(line: string): boolean {
  if (/^ {200,}(?:[-*+]|\d)/.test(line)) return true;
  CONTAINER.lastIndex = 0;
  for (let count = 0; count <= DEEPEST; count++) if (!CONTAINER.test(line)) return false;
  return true;
}

function depth(tree: Root): number {
  let level: readonly Node[] = [tree];
  let count = 0;
  while (level.length > 0) {
    level = level.flatMap((node) =>
      'children' in node && Array.isArray(node.children) ? node.children : [],
    );
    count += 1;
  }
  return count;
}

/** One paragraph a line. */
function plainTree(lines: readonly string[]): Root {
  return {
    type: 'root',
    children: lines.flatMap((value, index) => {
      if (value.trim() === '') return [];
      const line = index + 1;
      const position = { start: { line, column: 1 }, end: { line, column: value.length + 1 } };
      return [
        { type: 'paragraph' as const, position, children: [{ type: 'text' as const, value, position }] },
      ];
    }),
  };
}
