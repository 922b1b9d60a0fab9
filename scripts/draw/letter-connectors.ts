import { connectorLetter, isConnector } from './connectors.ts';
import type { FittedChart } from './on-page.ts';
import type { PlacedChart, PlacedNode } from './placed-chart.ts';

/**
 * Letters the connectors of a chart as a reader comes to them: on the first sheet from A, where lines leave it from top to
 * bottom before those that come back to it. Cuts are tried in another order, and halves are cut again.
 */
export function letterConnectors(sheets: readonly FittedChart[]): readonly FittedChart[] {
  const met = sheets.flatMap(({ chart }) => connectorsOf(chart)).map(({ id }) => id);
  const letters = new Map([...new Set(met)].map((id, index) => [id, connectorLetter(index)]));
  if (letters.size === 0) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    chart: { ...sheet.chart, nodes: lettered(sheet.chart, letters) },
  }));
}

function connectorsOf({ nodes, edges }: PlacedChart): readonly PlacedNode[] {
  const comesBack = ({ id }: PlacedNode) => (edges.some(({ edge }) => edge.from === id) ? 1 : 0);
  return nodes
    .filter(({ id }) => isConnector(id))
    .sort((one, other) => comesBack(one) - comesBack(other) || one.y - other.y || one.x - other.x);
}

const lettered = ({ nodes }: PlacedChart, letters: ReadonlyMap<string, string>): readonly PlacedNode[] =>
  nodes.map((node) => {
    const letter = letters.get(node.id);
    return letter === undefined
      ? node
      : { ...node, lines: node.lines.map((line) => ({ ...line, text: letter })) };
  });
