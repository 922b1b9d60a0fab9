import type { MermaidDb, VertexArguments } from './mermaid-grammar.ts';

/**
 * Adds a vertex as Mermaid does, and gives it its label afterwards: with a label, Mermaid copies its whole configuration,
 * which takes longer than parsing the line. The label is kept as it was typed; Mermaid would clean it for HTML.
 */
export function addLabelledVertex(
  db: Pick<MermaidDb, 'getVertices'>,
  addVertex: MermaidDb['addVertex'],
  [id, label, ...others]: VertexArguments,
): void {
  addVertex(id, undefined, ...others);
  const vertex = label && db.getVertices().get(id);
  if (vertex) Object.assign(vertex, { text: unquoted(label.text.trim()), labelType: label.type });
}

const unquoted = (text: string): string =>
  text.startsWith('"') && text.endsWith('"') ? text.substring(1, text.length - 1) : text;
