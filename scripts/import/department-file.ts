import type { OutputFile } from '../model/output.ts';
import { bodyText, type ContentWriter } from './content-writer.ts';
import { frontMatter } from './front-matter.ts';
import { riskBlocks } from './known-tables.ts';
import type { OldBlock } from './old-block.ts';
import type { OldDepartment } from './old-booklet.ts';

const CONTACT = ['负责岗位', '联系电话', '办公地点'] as const;

/** 科室.md: its record, its sections in the order of the old booklet. */
export function departmentFile(department: OldDepartment, folder: string, writer: ContentWriter): OutputFile {
  const contact = new Map<string, string>();
  const blocks = department.blocks.filter((block) => !takeContact(block, contact));
  const sections = department.sections.map(({ title, blocks: own }) => {
    const shown = title === '风险与防范' ? riskBlocks(own) : own;
    return `## ${title}\n\n${bodyText(shown, '../../', writer)}`;
  });
  for (const needed of ['职能职责', '责任体系', '权力行使依据']) {
    if (!department.sections.some(({ title }) => title === needed))
      writer.guesses.push({
        at: department.at,
        message: `科室“${department.name}”没有找到“${needed}”，请补上。`,
      });
  }
  const fields = Object.fromEntries(CONTACT.map((key) => [key, contact.get(key)]));
  const parts = [bodyText(blocks, '../../', writer), ...sections].filter((part) => part !== '');
  const text = `${frontMatter({ 名称: department.name, ...fields })}\n${parts.join('\n\n')}\n`;
  return { path: `${folder}/科室.md`, contents: new TextEncoder().encode(text) };
}

/** A table of the three facts that 科室.md has fields for. */
function takeContact(block: OldBlock, contact: Map<string, string>): boolean {
  if (block.type !== 'table') return false;
  const known = block.rows.every(([label]) => CONTACT.some((key) => key === label?.replaceAll(/\s/g, '')));
  if (!known) return false;
  for (const [label = '', value = ''] of block.rows) contact.set(label.replaceAll(/\s/g, ''), value);
  return true;
}

/** The texts of the duties by their typed numbers. */
export function dutyTexts({ sections }: OldDepartment): ReadonlyMap<string, string> {
  const blocks = sections.filter(({ title }) => title === '职能职责').flatMap((section) => section.blocks);
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? block.text.split('\n') : []));
  return new Map(
    lines.map((line, index) => {
      const match = /^(?:(\d+)[.、．]|[（(]?[一二三四五六七八九十]+[）)、])\s*/.exec(line.trim());
      return [match?.[1] ?? String(index + 1), line.trim().slice(match?.[0].length ?? 0)];
    }),
  );
}
