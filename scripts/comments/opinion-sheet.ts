import type { OpinionRow, OpinionSheet } from '../model/opinion-sheet.ts';
import type { Opinion } from './edit.ts';
import { opinionKind, opinionText, quoted, reviewerName } from './opinion-text.ts';

export interface SheetFacts {
  readonly unit: string;
  /** Names of the returned files. */
  readonly files: readonly string[];
  /** Numbers of the opinions that were written into the content. */
  readonly applied: ReadonlySet<number>;
}

/** The opinions as 意见汇总表. */
export function opinionSheet(
  opinions: readonly Opinion[],
  { unit, files, applied }: SheetFacts,
): OpinionSheet {
  const kinds = ['批注', '修订', '未留痕改动'].map((kind) => {
    const count = opinions.filter((opinion) => opinionKind(opinion) === kind).length;
    return `${kind} ${count} 条`;
  });
  return {
    title: `${unit}制度汇编意见汇总表`,
    unit,
    facts: [
      `退回的文件：${files.map((file) => `“${file}”`).join('、')}`,
      `共 ${opinions.length} 条意见：${kinds.join('，')}，已写入内容 ${applied.size} 条。`,
    ],
    rows: opinions.map((opinion) => row(opinion, applied)),
  };
}

function row(opinion: Opinion, applied: ReadonlySet<number>): OpinionRow {
  const { number, path, passage, source } = opinion;
  const { file, line } = source.place;
  const silent = opinion.type === 'edit' && opinion.edit.type === 'silent';
  return {
    number,
    where: path.slice(-2).join(' › '),
    passage: quoted(passage),
    kind: opinionKind(opinion),
    opinion: opinionText(opinion),
    by: silent ? '不明' : reviewerName(opinion.type === 'remark' ? opinion.remark : opinion.edit),
    source: `${file.split('/').slice(1).join('/') || file} 第 ${line} 行${source.exact ? '' : '附近'}`,
    ...(applied.has(number) && { handling: '已采纳并写入内容' }),
  };
}
