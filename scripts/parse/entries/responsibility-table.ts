import type { Outcome } from '../../model/diagnostic.ts';
import type { Department } from '../../model/entry.ts';
import type { ProseBlock } from '../../model/prose.ts';
import { readTable, type TableKind } from './read-table.ts';

const KIND: TableKind = { name: '责任体系表', required: ['岗位'], optional: ['职责', '监督岗位'] };

/** 便民服务中心窗口岗（以下简称窗口岗） is one post under two names. */
const SHORT_NAME = /[（(](?:以下)?简称[：:“]?([^（）()”]{2,12})”?[）)]\s*$/u;

/** The posts that the tables of 责任体系 name, each under its short name as well. */
export function readPosts(blocks: readonly ProseBlock[]): Outcome<Department['posts']> {
  const read = blocks.flatMap((block) => (block.type === 'table' ? [readTable(block, KIND)] : []));
  const value = read.flatMap(({ rows }) =>
    rows.flatMap(({ cells, places, place }) => {
      const typed = cells.get('岗位');
      const [name, short] = typed?.split(SHORT_NAME) ?? [];
      return [name, short].flatMap((one) => (one ? [{ name: one, place: places.get('岗位') ?? place }] : []));
    }),
  );
  return { value, diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}
