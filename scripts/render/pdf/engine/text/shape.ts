import type { FontRole } from '../../../../model/output.ts';
import type { Paragraph, ParagraphStyle, Run } from '../nodes.ts';
import { splitClusters } from './characters.ts';
import { type Cluster, type ClusterSource, mayBreakBetween, spaceBetween } from './cluster.ts';
import type { FontChain } from './font-chain.ts';

/** A paragraph as measured clusters. The four lists have the same length. */
export interface ShapedText {
  readonly style: ParagraphStyle;
  readonly clusters: readonly Cluster[];
  readonly runs: readonly Run[];
  /** Room before a cluster, in points: negative where empty halves of marks meet. */
  readonly leads: readonly number[];
  /** Width of a cluster with the style's spacing, in points. */
  readonly advances: readonly number[];
  /** The widest piece that cannot be broken, and the widest line without breaks. */
  readonly minWidth: number;
  readonly maxWidth: number;
}

export interface TextTools {
  readonly clusters: ClusterSource;
  readonly fonts: FontChain;
}

export const RAISED_SCALE = 0.6;

export function sizeOf(run: Run, style: ParagraphStyle): number {
  const size = run.size ?? style.size;
  return run.raised ? size * RAISED_SCALE : size;
}

export function shape(paragraph: Paragraph, tools: TextTools): ShapedText {
  const { style } = paragraph;
  const clusters: Cluster[] = [];
  const runs: Run[] = [];
  const leads: number[] = [];
  const advances: number[] = [];
  let minWidth = 0;
  let maxWidth = 0;
  let piece = 0;
  let line = style.indent;
  let before: Cluster | undefined;

  for (const run of paragraph.runs) {
    const size = sizeOf(run, style);
    const role = run.face ?? style.face;
    for (const text of splitClusters(run.text)) {
      const cluster = clusterOf(role, text, tools);
      const lead = before ? (spaceBetween(before, cluster) * size) / 1000 : 0;
      const advance = (cluster.width * size) / 1000 + style.spacing * cluster.glyphs.length;
      const breaks = cluster.kind === 'newline' || (before !== undefined && mayBreakBetween(before, cluster));
      piece = breaks ? advance : piece + lead + advance;
      line = cluster.kind === 'newline' ? 0 : line + lead + advance;
      minWidth = Math.max(minWidth, piece);
      maxWidth = Math.max(maxWidth, line);
      clusters.push(cluster);
      runs.push(run);
      leads.push(lead);
      advances.push(advance);
      before = cluster.kind === 'newline' ? undefined : cluster;
    }
  }
  return { style, clusters, runs, leads, advances, minWidth, maxWidth };
}

/** 〓 stands for a character that no face has; the report names it. */
const GETA = '〓';

function clusterOf(role: FontRole, text: string, { clusters, fonts }: TextTools): Cluster {
  const font = fonts.fontFor(role, text);
  return fonts.missing.has(text) ? clusters(fonts.fontFor(role, GETA), GETA) : clusters(font, text);
}
