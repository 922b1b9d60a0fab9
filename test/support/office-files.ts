/** Content files by path, as a clerk would have written them. */
export type OfficeFiles = Readonly<Record<string, string>>;

type Fields = Readonly<Record<string, string>>;

export const POWER_PATH = '收发室/职权/01-办公室/01-收文办理.md';

/** A power of 收发室 with what is required; `fields` override or add front matter, `body` follows it. */
export function power(fields: Fields = {}, body = '', path = POWER_PATH): OfficeFiles {
  const required = {
    编码: 'SFS-QT-001',
    类别: '内部管理',
    依据: '《中华人民共和国档案法》第十条',
    责任岗位: '文书岗',
    公开: '{范围: 社会, 形式: [公开栏], 时间: 长期}',
  };
  return file(path, { ...required, ...fields }, body);
}

export function department(body = '', fields: Fields = {}): OfficeFiles {
  return file('收发室/职权/01-办公室/科室.md', { 名称: '办公室', ...fields }, body);
}

export function unit(fields: Fields = {}, preface = '', folder = '收发室'): OfficeFiles {
  const required = { 名称: `示范县${folder}`, 编制日期: '2026-11-20' };
  return file(`${folder}/单位.md`, { ...required, ...fields }, preface);
}

export function supportingRule(body = '', fields: Fields = {}, name = '办文制度'): OfficeFiles {
  return file(`收发室/制度/01-${name}.md`, fields, body);
}

export function assessment(fields: Fields = {}, body = ''): OfficeFiles {
  return file('收发室/考核/01-考核办法.md', fields, body);
}

export function law(name: string, fields: Fields = {}, body = ''): OfficeFiles {
  return file(`法规/${name}.md`, { 层级: '法律', 状态: '现行有效', ...fields }, body);
}

export function workspace(fields: Fields = {}, body = ''): OfficeFiles {
  return file('汇编.md', fields, body);
}

function file(path: string, fields: Fields, body: string): OfficeFiles {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
  const matter = lines.length > 0 ? `---\n${lines.join('')}---\n` : '';
  return { [path]: body === '' ? matter : `${matter}\n${body}\n` };
}
