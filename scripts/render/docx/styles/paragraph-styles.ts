import { FACES } from '../faces.ts';
import { LINE, PORTRAIT, RUNNING_LINE } from '../geometry.ts';
import type { ParagraphLook, RunLook } from './style-xml.ts';

export interface ParagraphStyle extends ParagraphLook, RunLook {
  /** As Word lists it; the names of its built-in styles are English in the file. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Shown in the gallery, so that an editor finds it. */
  readonly gallery?: boolean;
}

const HALF_LINE = Math.round(LINE / 2);
const onGrid = { height: LINE, rule: 'exact' } as const;
const exactly = (height: number) => ({ height, rule: 'exact' }) as const;
const atLeast = (height: number) => ({ height, rule: 'atLeast' }) as const;
const TWO_CHARACTERS = 200;

const heading = { basedOn: 'Normal', next: 'NormalIndent', keepNext: true, keepLines: true, gallery: true };
const title = { ...heading, face: 'title', align: 'center' } as const;
const section = { ...heading, firstLine: TWO_CHARACTERS, align: 'left' } as const;
const contentsLine = {
  basedOn: 'Normal',
  next: 'Normal',
  size: 28,
  align: 'left',
  line: exactly(520),
  tabs: [{ align: 'right', leader: 'dot', at: PORTRAIT.textWidth }],
} as const;
const running = {
  basedOn: 'Normal',
  face: 'song',
  spacing: 0,
  line: exactly(RUNNING_LINE),
} as const;

/**
 * Every paragraph style of the booklet by id. The body is 三号仿宋 on a grid of 22 lines by 28 characters: the letters are
 * set 0.25 pt closer than their size, because Word counts 28 of them on 156 mm only so.
 */
export const PARAGRAPH_STYLES = {
  Normal: {
    name: 'Normal',
    face: 'fang',
    size: 32,
    spacing: -5,
    align: 'both',
    line: onGrid,
    before: 0,
    after: 0,
    widowControl: true,
    tightScripts: true,
    gallery: true,
  },
  NormalIndent: { name: 'Normal Indent', basedOn: 'Normal', firstLine: TWO_CHARACTERS, gallery: true },
  Heading1: { ...title, name: 'heading 1', size: 44, line: exactly(700), after: 2 * LINE - 700, outline: 0 },
  Heading2: { ...title, name: 'heading 2', size: 44, line: exactly(700), after: 2 * LINE - 700, outline: 1 },
  Heading3: { ...title, name: 'heading 3', size: 36, line: onGrid, after: HALF_LINE, outline: 2 },
  Heading4: { ...section, name: 'heading 4', face: 'hei', outline: 3 },
  Heading5: { ...section, name: 'heading 5', face: 'kai', outline: 4 },
  Heading6: { ...section, name: 'heading 6', face: 'fang', outline: 5 },
  PartTitle: {
    ...title,
    name: '部分标题',
    basedOn: 'Heading1',
    size: 52,
    line: exactly(900),
    before: 10 * LINE,
  },
  ChapterHeading: {
    ...heading,
    name: '章标题',
    basedOn: 'Heading4',
    face: 'hei',
    align: 'center',
    firstLine: 0,
  },
  AnnexLabel: {
    name: '附件标记',
    basedOn: 'Normal',
    face: 'hei',
    align: 'left',
    after: LINE,
    keepNext: true,
  },
  Article: { name: '条', basedOn: 'NormalIndent', gallery: true },
  NumberedText: { name: '款项', basedOn: 'NormalIndent', gallery: true },
  ListItem: { name: '列表项', basedOn: 'NormalIndent' },
  Centered: { name: '居中', basedOn: 'Normal', align: 'center', after: HALF_LINE },
  Signature: { name: '落款', basedOn: 'Normal', align: 'right', right: 640, gallery: true },
  Note: { name: '注', basedOn: 'NormalIndent', size: 24, line: exactly(400) },
  Quote: { name: 'Quote', basedOn: 'NormalIndent', face: 'kai', left: 640, right: 640 },
  Code: {
    name: '代码',
    basedOn: 'Normal',
    face: 'song',
    latin: 'Courier New',
    size: 24,
    spacing: 0,
    align: 'left',
    line: exactly(360),
    left: 640,
    border: { left: 4 },
  },
  Separator: {
    name: '分隔线',
    basedOn: 'Normal',
    line: exactly(HALF_LINE),
    after: HALF_LINE,
    border: { bottom: 4 },
  },
  InternalStart: {
    name: '内部内容起',
    basedOn: 'Normal',
    face: 'hei',
    size: 24,
    keepNext: true,
    border: { top: 8 },
  },
  InternalEnd: {
    name: '内部内容止',
    basedOn: 'Normal',
    face: 'hei',
    size: 24,
    align: 'right',
    border: { bottom: 8 },
  },
  Picture: {
    name: '图',
    basedOn: 'Normal',
    align: 'center',
    line: { height: 240, rule: 'auto' },
  },
  Caption: {
    name: 'caption',
    basedOn: 'Normal',
    face: 'hei',
    size: 24,
    align: 'center',
    line: onGrid,
    gallery: true,
  },
  TableCaption: { name: '表题', basedOn: 'Caption', keepNext: true },
  TableText: {
    name: '表格文字',
    basedOn: 'Normal',
    face: 'song',
    size: 21,
    spacing: 0,
    align: 'left',
    line: atLeast(300),
    gallery: true,
  },
  TableHead: { name: '表头', basedOn: 'TableText', face: 'hei', align: 'center', keepNext: true },
  TableLabel: { name: '项目名', basedOn: 'TableText', face: 'hei', align: 'center' },
  TableSum: { name: '合计', basedOn: 'TableText', face: 'hei' },
  /** Between two tables, which Word would join, and where a section needs a last paragraph. */
  Gap: { name: '间隔', basedOn: 'Normal', size: 2, spacing: 0, line: exactly(120) },
  TOCHeading: { ...title, name: 'TOC Heading', size: 44, line: exactly(700), after: 2 * LINE - 700 },
  TOC1: { ...contentsLine, name: 'toc 1', face: 'hei' },
  TOC2: { ...contentsLine, name: 'toc 2', left: 280 },
  TOC3: { ...contentsLine, name: 'toc 3', left: 560 },
  Header: { ...running, name: 'header', size: 21, align: 'right' },
  HeaderEven: { ...running, name: '偶数页页眉', basedOn: 'Header', size: 21, align: 'left' },
  Footer: { ...running, name: 'footer', latin: FACES.song.name, size: 28, align: 'right', right: 280 },
  FooterEven: {
    ...running,
    name: '偶数页页码',
    basedOn: 'Footer',
    size: 28,
    align: 'left',
    left: 280,
    right: 0,
  },
  FootnoteText: { ...running, name: 'footnote text', size: 18, align: 'left', line: atLeast(280) },
  CoverMark: { name: '封面标记', basedOn: 'Normal', face: 'hei', align: 'right' },
  CoverUnit: {
    name: '封面单位',
    basedOn: 'Normal',
    face: 'title',
    size: 52,
    align: 'center',
    before: 5 * LINE,
    line: exactly(900),
  },
  CoverTitle: {
    name: '封面书名',
    basedOn: 'Normal',
    face: 'title',
    size: 72,
    align: 'center',
    before: LINE,
    line: exactly(1200),
  },
  CoverEdition: {
    name: '封面版本',
    basedOn: 'Normal',
    face: 'kai',
    size: 36,
    align: 'center',
    before: HALF_LINE,
  },
  CoverImprint: { name: '封面落款', basedOn: 'Normal', align: 'center', line: exactly(640) },
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

export type ParagraphStyleId = keyof typeof PARAGRAPH_STYLES;
