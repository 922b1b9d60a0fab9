import { CAPTION_PITCH } from '../../../lib/figure-room.ts';
import { LINE, twips } from '../geometry.ts';
import { atLeast, exactly, onGrid, type ParagraphStyles, TITLE } from './paragraph-style.ts';

const TWO_CHARACTERS = 200;

/** 一、黑体, （一）楷体, 1. 仿宋 (GB/T 9704-2012 §7.3.3). */
const section = {
  basedOn: 'Normal',
  next: 'NormalIndent',
  align: 'left',
  firstLine: TWO_CHARACTERS,
  keepNext: true,
  keepLines: true,
  gallery: true,
} as const;

/**
 * The running text: 三号仿宋 on a grid of 22 lines by 28 characters. Its letters are set 0.35 pt closer than their size,
 * because only so do Word and LibreOffice count 28 of them on 156 mm: LibreOffice leaves this out behind every run.
 */
export const TEXT_STYLES = {
  Normal: {
    name: 'Normal',
    face: 'fang',
    size: 32,
    spacing: -7,
    align: 'both',
    line: onGrid,
    before: 0,
    after: 0,
    widowControl: true,
    strictGrid: true,
    gallery: true,
  },
  NormalIndent: { name: 'Normal Indent', basedOn: 'Normal', firstLine: TWO_CHARACTERS, gallery: true },
  Heading1: { ...TITLE, name: 'heading 1', outline: 0, gallery: true },
  Heading2: { ...TITLE, name: 'heading 2', outline: 1, gallery: true },
  Heading3: { ...TITLE, name: 'heading 3', size: 36, line: onGrid, after: 200, outline: 2, gallery: true },
  Heading4: { ...section, name: 'heading 4', face: 'hei', outline: 3 },
  Heading5: { ...section, name: 'heading 5', face: 'kai', outline: 4 },
  Heading6: { ...section, name: 'heading 6', face: 'fang', outline: 5 },
  PartTitle: {
    ...TITLE,
    name: '部分标题',
    basedOn: 'Heading1',
    size: 60,
    line: exactly(1080),
    before: 6 * LINE,
  },
  ChapterHeading: { ...section, name: '章标题', basedOn: 'Heading4', align: 'center', firstLine: 0 },
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
  ListItem: { name: '列表项', basedOn: 'NormalIndent', gallery: true },
  /** Its lines grow with the pictures in them, off the grid, which would make them grow by whole lines. */
  PictureText: { name: '图文', basedOn: 'NormalIndent', line: atLeast(LINE + 1) },
  Centered: { name: '居中', basedOn: 'Normal', align: 'center' },
  Signature: { name: '落款', basedOn: 'Normal', align: 'right', right: 640, gallery: true },
  Note: { name: '注', basedOn: 'NormalIndent', face: 'kai', size: 28, line: exactly(480) },
  Quote: { name: 'Quote', basedOn: 'NormalIndent', face: 'kai', left: 400, border: { left: 12 } },
  Code: {
    name: '代码',
    basedOn: 'Normal',
    face: 'song',
    latin: 'Courier New',
    size: 24,
    spacing: 0,
    align: 'left',
    line: exactly(400),
    left: 640,
    border: { left: 4 },
  },
  Separator: { name: '分隔线', basedOn: 'Normal', align: 'center' },
  InternalMark: { name: '内部标记', basedOn: 'Normal', face: 'hei', size: 24, keepNext: true },
  /** Small letters, because theirs reach below the line that a picture stands on. */
  Picture: {
    name: '图',
    basedOn: 'Normal',
    size: 2,
    spacing: 0,
    align: 'center',
    line: { height: 240, rule: 'auto' },
    before: 120,
    after: 80,
    keepNext: true,
  },
  Caption: {
    name: 'caption',
    basedOn: 'Normal',
    face: 'hei',
    size: 24,
    align: 'center',
    line: exactly(twips(CAPTION_PITCH)),
    after: 120,
    gallery: true,
  },
  /** Room below a table, which keeps Word from joining it to the next. */
  Gap: { name: '间隔', basedOn: 'Normal', size: 2, spacing: 0, line: exactly(200) },
  /** Ends pages below a table: so low that a table which fills its page leaves no empty one behind. */
  LastGap: { name: '末尾间隔', basedOn: 'Gap', line: exactly(20) },
} as const satisfies ParagraphStyles;
