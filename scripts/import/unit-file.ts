import type { OutputFile } from '../model/output.ts';
import { bodyText, type ContentWriter } from './content-writer.ts';
import { type Field, frontMatter } from './front-matter.ts';
import type { OldBlock } from './old-block.ts';
import type { OldBooklet } from './old-booklet.ts';
import { parseDateText } from './printed-date.ts';
import { titleText } from './titles.ts';

/** 单位.md: what the cover says, and the preface. */
export function unitFile(booklet: OldBooklet, writer: ContentWriter): OutputFile {
  const { unit, folder, guesses } = writer;
  const lines = booklet.cover.flatMap((block) => (block.type === 'paragraph' ? block.text.split('\n') : []));
  const date = lines.map((line) => parseDateText(line)).find((found) => found !== undefined);
  const edition = lines.map((line) => /\d{4}年版/.exec(line)?.[0]).find((found) => found !== undefined);
  const title = lines.map(titleText).find((line) => /汇编$/.test(line));
  const bookletTitle = title?.replace(unit, '');
  if (!date) guesses.push({ message: '封面上没有找到编制日期，请在“单位.md”中填写“编制日期”。' });
  else guesses.push({ message: `编制日期按封面写作 ${date}，请核对。` });
  const used = [date, edition, title].filter((each) => each !== undefined);
  const left = booklet.cover.filter((block) => {
    const text = block.type === 'paragraph' ? titleText(block.text) : '';
    return (
      text !== '' &&
      text !== unit &&
      parseDateText(text) === undefined &&
      !used.some((each) => text.includes(each))
    );
  });
  const contents = left.filter(
    (block) => block.type === 'paragraph' && CONTENTS_LINE.test(block.text.trim()),
  );
  if (contents.length > 0)
    guesses.push({
      at: contents[0]?.at ?? 1,
      message: `目录（${contents.length} 行）由程序生成，没有导入。`,
    });
  for (const block of left) {
    if (block.type !== 'paragraph' || contents.includes(block)) continue;
    guesses.push({ at: block.at, message: `封面上的“${titleText(block.text)}”没有导入。` });
  }
  const partTitles = booklet.partTitles.every((name) => name !== '') ? booklet.partTitles : undefined;
  const fields: Record<string, Field | undefined> = {
    名称: unit,
    汇编名称: bookletTitle,
    分部标题: partTitles,
    编制日期: date,
    版次: edition,
    状态: '草案',
    投诉举报: complaint(booklet),
  };
  const text = `${frontMatter(fields)}\n${bodyText(booklet.preface, '', writer)}\n`;
  return { path: `${folder}/单位.md`, contents: new TextEncoder().encode(text) };
}

/** 目录, or a title with dots or a space and the number of its page. */
const CONTENTS_LINE = /^目\s*录$|[\s.…·—]+(?:\d+|[ivxl]+)$/i;

const CHANNELS = {
  受理科室: '受理科室',
  电话: '电话',
  地址: '地址',
  邮箱: '邮箱',
  办公时间: '办公时间',
} as const;

/** The complaint channel that the records of the powers repeat. */
function complaint({ departments }: OldBooklet): Field | undefined {
  const blocks: readonly OldBlock[] = departments
    .flatMap(({ powers }) => powers)
    .flatMap((power) => [...power.blocks, ...power.sections.flatMap((section) => section.blocks)]);
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  const text = rows.find(([label]) => label?.replaceAll(/\s/g, '') === '投诉举报')?.[1];
  const entries = Object.entries(CHANNELS).flatMap(([key, name]) => {
    const value = new RegExp(`(?:^|；)${name}：([^；]+)`).exec(text ?? '')?.[1];
    if (value === undefined) return [];
    return [[key, key === '电话' ? value.split('、') : value] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
