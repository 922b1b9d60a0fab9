import type { Block, Span, TableBlock, TableRow } from '../model/block.ts';
import type { OfficeDocument } from '../model/office-document.ts';
import type { DateText } from '../model/terms.ts';
import type { Opinion } from './edit.ts';
import { opinionKind, opinionText, quoted, reviewerName } from './opinion-text.ts';

export interface SheetFacts {
  readonly unit: string;
  /** Day of the compilation: the only date that outputs know. */
  readonly issuedOn: DateText;
  /** Names of the returned files. */
  readonly files: readonly string[];
  /** Numbers of the opinions that were written into the content. */
  readonly applied: ReadonlySet<number>;
}

interface Column {
  readonly title: string;
  /** Share of the width. */
  readonly weight: number;
  readonly center?: true;
  readonly text: (opinion: Opinion, applied: ReadonlySet<number>) => string;
}

const COLUMNS: readonly Column[] = [
  { title: '序号', weight: 4, center: true, text: ({ number }) => `${number}` },
  { title: '条目', weight: 11, text: ({ path }) => path.slice(-2).join(' › ') },
  { title: '原文', weight: 20, text: ({ passage }) => quoted(passage) },
  { title: '类别', weight: 6, center: true, text: opinionKind },
  { title: '意见', weight: 22, text: opinionText },
  { title: '提出人', weight: 9, text: opinionAuthor },
  { title: '内容文件', weight: 14, text: sourceText },
  {
    title: '采纳情况及理由',
    weight: 12,
    text: ({ number }, applied) => (applied.has(number) ? '已采纳并写入内容' : ''),
  },
];

/** 意见汇总表: every opinion with its place, and a column that says what became of it or is left to be filled in. */
export function opinionSheet(opinions: readonly Opinion[], facts: SheetFacts): OfficeDocument {
  const { unit, issuedOn, files, applied } = facts;
  const kinds = ['批注', '修订', '未留痕改动'].map((kind) => {
    const count = opinions.filter((opinion) => opinionKind(opinion) === kind).length;
    return `${kind} ${count} 条`;
  });
  const read = `退回的文件：${files.map((file) => `“${file}”`).join('、')}。`;
  const counted = `共 ${opinions.length} 条意见：${kinds.join('，')}，已写入内容 ${applied.size} 条。`;
  return {
    fileName: '意见汇总表.docx',
    title: '意见汇总表',
    subtitle: unit,
    author: unit,
    issuedOn,
    landscape: true,
    blocks: [
      note(read + counted),
      ...(opinions.length > 0 ? [table(opinions, applied)] : [note('没有批注，文字也没有改动。')]),
    ],
  };
}

const text = (value: string): readonly Span[] => (value === '' ? [] : [{ type: 'text', text: value }]);

const note = (value: string): Block => ({ type: 'paragraph', role: 'note', spans: text(value) });

function table(opinions: readonly Opinion[], applied: ReadonlySet<number>): TableBlock {
  const rows = opinions.map(
    (opinion): TableRow => ({
      cells: COLUMNS.map(({ text: textOf, center }) => ({
        paragraphs: textOf(opinion, applied).split('\n').map(text),
        ...(center && { align: 'center' }),
      })),
    }),
  );
  return {
    type: 'table',
    style: 'grid',
    columns: COLUMNS.map(({ title, weight }) => ({ title: text(title), weight, align: 'center' })),
    rows: rows.map((row) => ({ cells: row.cells.map((cell) => ({ align: 'left', ...cell })) })),
  };
}

/** Nobody signs a change that was not tracked. */
function opinionAuthor(opinion: Opinion): string {
  if (opinion.type === 'remark') return reviewerName(opinion.remark);
  return opinion.edit.type === 'silent' ? '不明' : reviewerName(opinion.edit);
}

/** Below the unit's folder, which all of them share. */
function sourceText({ source }: Opinion): string {
  const { file, line } = source.place;
  return `${file.split('/').slice(1).join('/') || file} 第${line}行${source.exact ? '' : '附近'}`;
}
