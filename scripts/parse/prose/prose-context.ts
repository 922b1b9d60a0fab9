import type { Definition } from 'mdast';
import type { Footnote, FootnoteMark } from '../../model/prose.ts';
import type { ContainerMark } from './containers.ts';
import type { Findings } from './findings.ts';
import type { MarkerDraft } from './rank-markers.ts';
import type { SourceText } from './source-text.ts';

/** Source lines of a block, both included. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/** What one run of the parser gathers while it turns the tree into blocks. */
export interface ProseContext {
  readonly source: SourceText;
  readonly findings: Findings;
  /** By line of the prepared text. */
  readonly containers: ReadonlyMap<number, ContainerMark>;
  /** Addresses that reference links name, by their identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** In reading order. */
  readonly markers: MarkerDraft[];
  readonly footnoteMarks: FootnoteMark[];
  readonly footnotes: Map<string, Footnote>;
  /** Of every block, outer ones before those inside them. */
  readonly spans: LineSpan[];
  /** Names of the HTML tags that the text has opened so far: only the first half of a pair is told. */
  readonly openedTags: Set<string>;
  /** Depth of the last heading; 1 stands for the title of the file. */
  headingDepth: number;
  /** How many signs the headings lack: they begin with one where others begin with two. */
  readonly headingShift: 0 | 1;
}
