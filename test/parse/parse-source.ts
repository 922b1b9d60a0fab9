import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import type { Entry } from '../../scripts/model/entry.ts';
import type { SourceRole } from '../../scripts/model/source.ts';
import { parse } from '../../scripts/parse/parse.ts';

type Made<R> = R extends 'picture' | 'diagram' ? Extract<Entry, { type: R }> : Extract<Entry, { type: R }>;

const PATHS: Readonly<Record<SourceRole, string>> = {
  workspace: '汇编.md',
  'word-list': '_词表/错词.txt',
  unit: '收发室/单位.md',
  department: '收发室/职权/01-办公室/科室.md',
  power: '收发室/职权/01-办公室/01-收文办理.md',
  rule: '收发室/制度/01-收文制度.md',
  assessment: '收发室/考核/01-考核办法.md',
  law: '法规/信访工作条例.md',
  diagram: 'diagrams/收发室/收文办理.mmd',
  picture: '收发室/图片/大厅.png',
};

/** Parses one file as if it lay where its role says, and shows its findings as `line:column message`. */
export async function parseSource<R extends SourceRole>(role: R, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const source = { path: PATHS[role], role, unit: '收发室', department: '01-办公室', bytes };
  const { value, diagnostics } = await parse(source);
  const entry = value.find((each): each is Made<R> => each.type === role);
  return { entries: value, entry, diagnostics, findings: diagnostics.map(shown) };
}

const shown = ({ place, message }: Diagnostic) => `${place.line}:${place.column} ${message}`;

/** A power whose required fields are all there; `fields` adds lines or replaces those of the same key. */
export function power(fields = '', body = ''): string {
  const given = new Set([...fields.matchAll(/^([^\s:：-]+)\s*[:：]/gm)].map(([, key]) => key));
  const lines = Object.entries(REQUIRED).flatMap(([key, value]) =>
    given.has(key) ? [] : [`${key}: ${value}`],
  );
  return ['---', ...lines, ...(fields === '' ? [] : [fields.trimEnd()]), '---', body].join('\n');
}

const REQUIRED = {
  编码: 'SF-001',
  类别: '内部管理',
  依据: '《信访工作条例》第二十三条',
  责任岗位: '办公室主任',
  公开: '范围：社会',
};
