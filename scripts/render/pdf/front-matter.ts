import { coverLines } from '../../lib/cover-lines.ts';
import { GRID, TEXT_AREA } from '../../lib/page-geometry.ts';
import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { type BookEntry, flattened } from './book-entries.ts';
import type { FlowNode, ParagraphStyle } from './engine/nodes.ts';
import { paragraphNode, textNode } from './paragraph-nodes.ts';
import { STYLES } from './styles.ts';

const COVER = {
  unit: { ...STYLES.partTitle, size: 26, pitch: 48, spacing: 4 },
  title: { ...STYLES.partTitle, size: 38, pitch: 64, spacing: 4 },
  edition: { ...STYLES.facts, face: 'hei', size: 16, pitch: 30 },
  approval: { ...STYLES.facts, face: 'kai', size: 14, pitch: 26 },
  foot: { ...STYLES.facts, size: 18, pitch: 34 },
} as const satisfies Record<string, ParagraphStyle>;

/** From the edition's line down to the foot, where unit and title take one line each. */
const FOOT_SPACE = 0.36 * TEXT_AREA.height;

/** Unit, title, edition and approval; the date in Chinese numerals at the foot. */
export function coverNodes(booklet: Booklet<Audience>): readonly FlowNode[] {
  const { unit, title, dateInChinese } = booklet;
  const [marks = '', ...approval] = coverLines(booklet);
  const taken = furtherLines(unit.name, COVER.unit) + furtherLines(title, COVER.title);
  const footSpace = Math.max(0, FOOT_SPACE - taken - approval.length * COVER.approval.pitch);
  return [
    textNode(unit.name, COVER.unit, { margin: [0, 0.16 * TEXT_AREA.height, 0, 0] }),
    textNode(title, COVER.title, { margin: [0, 10, 0, 30] }),
    textNode(marks, COVER.edition),
    ...approval.map((line) => textNode(line, COVER.approval)),
    textNode(unit.name, COVER.foot, { margin: [0, footSpace, 0, 0] }),
    textNode(dateInChinese, COVER.foot),
  ];
}

/** Height of the lines after the first that a name of hanzi takes, in points. */
function furtherLines(name: string, { size, pitch, spacing }: (typeof COVER)['unit' | 'title']): number {
  const inLine = Math.floor((TEXT_AREA.width + spacing) / (size + spacing));
  return (Math.ceil([...name].length / inLine) - 1) * pitch;
}

const LEVELS = [
  { style: STYLES.contents1, indent: 0, above: 6 },
  { style: STYLES.contents2, indent: 14, above: 0 },
  { style: STYLES.contents3, indent: 42, above: 0 },
] as const;
/** Room at the right that a long title leaves for its page number. */
const NUMBER_ROOM = 40;

/** No chapter has this id: theirs are a letter and a hash. */
export const CONTENTS_ID = 'contents';

/** 目录: three levels with dots and page numbers. */
export function contentsNodes(entries: readonly BookEntry[]): readonly FlowNode[] {
  const title = textNode('目　录', STYLES.chapterTitle, {
    anchors: [CONTENTS_ID],
    margin: [0, 0, 0, GRID.pitch / 2],
    keepWithNext: true,
    tag: 'H1',
  });
  const lines = flattened(entries).flatMap((entry): readonly FlowNode[] => {
    const level = LEVELS[entry.level - 1];
    return level ? [contentsLine(entry, level)] : [];
  });
  return [title, { stack: lines, tag: 'TOC' }];
}

function contentsLine({ id, title }: BookEntry, { style, indent, above }: (typeof LEVELS)[number]): FlowNode {
  return paragraphNode([{ text: title, link: { type: 'place', id } }], style, {
    leader: { target: id, reserve: NUMBER_ROOM },
    margin: [indent, above, NUMBER_ROOM, 0],
    tag: 'TOCI',
  });
}
