import { atLeast, type ParagraphStyles } from './paragraph-style.ts';

/** 五号宋体 in tables with a head row, somewhat larger 仿宋 in tables of fields. */
export const TABLE_TEXT_STYLES = {
  TableCaption: { name: '表题', basedOn: 'Caption', after: 0, keepNext: true },
  TableText: {
    name: '表格文字',
    basedOn: 'Normal',
    face: 'song',
    size: 21,
    spacing: 0,
    align: 'left',
    line: atLeast(320),
    gallery: true,
  },
  TableHead: { name: '表头', basedOn: 'TableText', face: 'hei', align: 'center', keepNext: true },
  TableSum: { name: '合计', basedOn: 'TableText', face: 'hei' },
  FieldText: { name: '项目内容', basedOn: 'TableText', face: 'fang', size: 25, line: atLeast(390) },
  FieldLabel: {
    name: '项目名',
    basedOn: 'TableText',
    face: 'hei',
    size: 24,
    align: 'center',
    line: atLeast(390),
  },
} as const satisfies ParagraphStyles;
