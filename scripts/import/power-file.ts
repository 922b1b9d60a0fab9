import type { OutputFile } from '../model/output.ts';
import { bodyText, type ContentWriter } from './content-writer.ts';
import { type Field, frontMatter } from './front-matter.ts';
import { riskBlocks, stepBlocks } from './known-tables.ts';
import type { OldBlock, OldTable } from './old-block.ts';
import type { OldEntry, OldSection } from './old-booklet.ts';
import { recordFields } from './record-fields.ts';

const REQUIRED = ['编码', '类别', '依据', '责任岗位', '公开'] as const;

/** A power: the rows of its records as fields, all else as it stands. What the booklet does not say is left to the checker. */
export function powerFile(
  power: OldEntry,
  path: string,
  duties: ReadonlyMap<string, string>,
  writer: ContentWriter,
): OutputFile {
  const tables = [...power.blocks, ...power.sections.flatMap((section) => section.blocks)].filter(isRecord);
  const { fields, rest } = recordFields(
    tables.flatMap(({ rows }) => rows.flatMap(labelled)),
    duties,
    writer.ruleNames,
  );
  const taken = new Set<OldBlock>(tables);
  const left = (blocks: readonly OldBlock[]) => blocks.filter((block) => !taken.has(block));
  const sections = power.sections
    .map((section) => ({ ...section, blocks: left(section.blocks) }))
    .flatMap((section) => sectionText(section, power, writer));
  const more =
    rest.length > 0 ? [`## 其他登记事项\n\n${bodyText([asTable(rest, power.at)], '../../', writer)}`] : [];
  const body = [bodyText(left(power.blocks), '../../', writer), ...sections, ...more].filter(
    (part) => part !== '',
  );
  report(power, fields, rest.length, writer);
  const text = `${frontMatter({ 名称: power.name, ...fields })}\n${body.join('\n\n')}\n`;
  return { path, contents: new TextEncoder().encode(text) };
}

/** A table of labels and values, one pair or more a row, and most labels are known. */
function isRecord(block: OldBlock): block is OldTable {
  if (block.type !== 'table' || block.rows.some((row) => apart(row).length % 2 === 1)) return false;
  const rows = block.rows.flatMap(labelled);
  const { rest } = recordFields(rows, new Map(), []);
  return rest.length * 2 < rows.length;
}

/** A row as pairs of a label and a value. */
function labelled(row: readonly string[]): readonly (readonly [label: string, value: string])[] {
  const cells = apart(row);
  return cells.flatMap((label, index) => {
    if (index % 2 === 1) return [];
    const value = cells[index + 1] ?? '';
    const [first = '', ...more] = label.split('\n');
    // A table within the row may have been read into the cell of the label.
    return [value === '' && more.length > 0 ? [first, more.join('\n')] : [label, value]];
  });
}

/** The cells of a row, a merged one once. */
const apart = (row: readonly string[]): readonly string[] =>
  row.length <= 2 ? row : row.filter((cell, index) => index === 0 || cell !== row[index - 1]);

const asTable = (rows: readonly (readonly string[])[], at: number): OldTable => ({
  type: 'table',
  at,
  rows: [['项目', '内容'], ...rows],
});

function sectionText(section: OldSection, power: OldEntry, writer: ContentWriter): readonly string[] {
  const { title } = section;
  if (title === '流程图') return chartText(section, power, writer);
  const blocks =
    title === '办理程序'
      ? stepBlocks(section.blocks)
      : title === '风险与防范'
        ? riskBlocks(section.blocks)
        : section.blocks;
  const text = bodyText(blocks, '../../', writer);
  return text === '' ? [] : [`## ${title}\n\n${text}`];
}

/** A chart is a picture in Word: it is kept where nothing else tells the steps, and has to be drawn anew. */
function chartText({ blocks, at }: OldSection, power: OldEntry, writer: ContentWriter): readonly string[] {
  const { name } = power;
  const pictures = blocks.filter(({ type }) => type === 'picture');
  const drawn = power.sections.some(({ title, blocks }) => title === '办理程序' && blocks.some(isSteps));
  const others = blocks.filter((block) => !(drawn && block.type === 'picture') && !isCaption(block, name));
  writer.guesses.push({
    at,
    message: drawn
      ? `“${name}”的流程图没有导入，程序按“办理程序”表重画，请对照原图。`
      : pictures.length > 0
        ? `“${name}”的流程图是图片，先照原样保留，请按图填写“办理程序”表，或者用 Mermaid 重画。`
        : `有“${name}流程图”的标题，没有找到图，请填写“办理程序”表，或者用 Mermaid 画图。`,
  });
  const text = bodyText(others, '../../', writer);
  return text === '' ? [] : [`## 流程图\n\n${text}`];
}

const isSteps = (block: OldBlock): boolean =>
  block.type === 'table' && ['步骤', '环节'].every((title) => block.rows[0]?.includes(title));

/** The caption of a chart, once a sheet. */
const isCaption = (block: OldBlock, name: string): boolean =>
  block.type === 'paragraph' &&
  block.text
    .replace(/（\d+／\d+）$/, '')
    .replace(/^.*?[　 ]/, '')
    .endsWith('流程图') &&
  block.text.length <= name.length + 24;

function report(
  { name, at }: OldEntry,
  fields: Readonly<Record<string, Field>>,
  rest: number,
  { guesses }: ContentWriter,
): void {
  const missing = REQUIRED.filter((key) => !(key in fields) || JSON.stringify(fields[key]).length <= 2);
  if (missing.length > 0)
    guesses.push({
      at,
      message: `职权“${name}”没有写明${missing.map((key) => `“${key}”`).join('、')}，请补上；运行 npm run check 会逐项提示。`,
    });
  if (rest > 0)
    guesses.push({
      at,
      message: `职权“${name}”的登记表有 ${rest} 行没有对应的登记项目，放在“其他登记事项”中。`,
    });
}
