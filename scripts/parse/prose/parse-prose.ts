import type { Outcome } from '../../model/diagnostic.ts';
import type { Prose } from '../../model/prose.ts';
import { convertBlocks } from './convert-blocks.ts';
import { cutSections } from './cut-sections.ts';
import { findings as collectFindings } from './findings.ts';
import { headingShift } from './heading-shift.ts';
import { linkDefinitions } from './link-definitions.ts';
import { prepareLines } from './prepare-lines.ts';
import type { ProseContext } from './prose-context.ts';
import { rankMarkers } from './rank-markers.ts';
import { shallowTree } from './shallow-tree.ts';
import { readSuppressions } from './suppressions.ts';

/**
 * Reads the Markdown body of a file (CONTENT.md §3). `text` has LF only; `at.line` is the line of the file on which it
 * begins. No mistake in the text makes this throw, and no text is lost: what cannot be printed as written is reported.
 */
export function parseProse(
  text: string,
  at: { readonly file: string; readonly line: number },
): Outcome<Prose> {
  const findings = collectFindings();
  const prepared = prepareLines(text, at, findings);
  const tree = shallowTree(prepared.text, prepared.source, findings);
  const context: ProseContext = {
    definitions: linkDefinitions(tree),
    source: prepared.source,
    containers: prepared.containers,
    findings,
    markers: [],
    footnoteMarks: [],
    footnotes: new Map(),
    spans: [],
    openedTags: new Set(),
    headingDepth: 1,
    headingShift: headingShift(tree),
  };
  const blocks = convertBlocks(tree.children, context);
  rankMarkers(context.markers);
  reportUnusedFootnotes(context);
  const suppressions = readSuppressions(prepared.comments, context.spans, findings);
  return {
    value: { blocks, ...cutSections(blocks), footnotes: context.footnotes, suppressions },
    diagnostics: findings.all(),
  };
}

function reportUnusedFootnotes({ footnotes, footnoteMarks, findings }: ProseContext): void {
  const used = new Set(footnoteMarks.map(({ label }) => label));
  for (const { label, place } of footnotes.values()) {
    if (used.has(label)) continue;
    findings.warning(
      'footnote-resolves',
      place,
      `脚注“[^${label}]”的注释文字没有被引用，不会印出来。`,
      `请在正文需要注释的地方写上“[^${label}]”，或者删去这条注释。`,
    );
  }
}
