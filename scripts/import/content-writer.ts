import type { OutputFile } from '../model/output.ts';
import { markdownParagraphs, markdownTable } from './markdown.ts';
import type { OldBlock, OldParagraph, OldPicture, OldTable } from './old-block.ts';
import type { Guess } from './old-booklet.ts';

/** What the files of one unit share while they are written. */
export interface ContentWriter {
  readonly unit: string;
  /** Name of its folder. */
  readonly folder: string;
  readonly guesses: Guess[];
  readonly pictures: OutputFile[];
  /** Text of the footnotes by label. */
  readonly footnotes: ReadonlyMap<string, string>;
  readonly ruleNames: readonly string[];
}

/** Blocks as the paragraphs of a Markdown file. `up` leads from the file's folder to that of the unit. */
export function bodyText(blocks: readonly OldBlock[], up: string, writer: ContentWriter): string {
  const written: string[] = [];
  let internal = false;
  for (const block of blocks) {
    const opens = block.type === 'paragraph' && block.text.trim() === INTERNAL_MARK;
    if (internal && !(block.type === 'paragraph' && block.framed)) written.push(CONTAINER);
    if (opens)
      writer.guesses.push({ at: block.at, message: '这里有不对外公开的段落，请核对“:::内部”的起止位置。' });
    internal = opens || (internal && block.type === 'paragraph' && block.framed === true);
    if (opens) written.push(`${CONTAINER}内部`);
    else if (block.type === 'paragraph') written.push(...paragraphText(block));
    else if (block.type === 'table') written.push(tableText(block, writer));
    else written.push(...pictureText(block, up, writer));
  }
  if (internal) written.push(CONTAINER);
  const text = joined(written);
  return [text, ...footnoteTexts(text, writer)].filter((part) => part !== '').join('\n\n');
}

/** Printed above a passage that no public edition holds. */
const INTERNAL_MARK = '【内部】';
const CONTAINER = ':::';

/** Items of one list stand line by line; all else is set apart. */
function joined(paragraphs: readonly string[]): string {
  return paragraphs.reduce((text, paragraph, index) => {
    const together = paragraph.startsWith('- ') && paragraphs[index - 1]?.startsWith('- ');
    return text === '' ? paragraph : `${text}${together ? '\n' : '\n\n'}${paragraph}`;
  }, '');
}

/** A heading that carries no typed number becomes one of Markdown. */
function paragraphText({ text, outline }: OldParagraph): readonly string[] {
  const paragraphs = markdownParagraphs(text);
  const [first] = paragraphs;
  if (outline === undefined || paragraphs.length !== 1 || first === undefined || TYPED.test(text))
    return paragraphs;
  return [`### ${first}`];
}

const TYPED =
  /^(?:第[〇零一二三四五六七八九十百千\d]+[章节条部编]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．]|[①-⑳])/;

function tableText({ rows, at, merged }: OldTable, { guesses }: ContentWriter): string {
  if (merged) guesses.push({ at, message: '表格里有合并的单元格，已拆开，内容重复填入各格，请核对。' });
  return markdownTable(rows);
}

function pictureText(block: OldPicture, up: string, writer: ContentWriter): readonly string[] {
  const { at, picture, alt } = block;
  if (!picture) {
    writer.guesses.push({
      at,
      message: `这里有一幅图片${alt ? `“${alt}”` : ''}，格式不能导入，请另存为 PNG 后放入“图片”文件夹。`,
    });
    return [];
  }
  const number = writer.pictures.length + 1;
  const name = `图${number}.${picture.extension}`;
  writer.pictures.push({ path: `${writer.folder}/图片/${name}`, contents: picture.bytes });
  if (!alt)
    writer.guesses.push({
      at,
      message: `图片“${name}”没有文字说明，先写作“图${number}”，请改成图上的意思。`,
    });
  const shown = (alt ?? `图${number}`).replace(/\s+/g, ' ').replace(/[[\]\\]/g, '');
  return [`![${shown}](${up}图片/${name})`];
}

function footnoteTexts(text: string, { footnotes }: ContentWriter): readonly string[] {
  const labels = [...new Set([...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, label]) => label ?? ''))];
  return labels.map(
    (label) => `[^${label}]: ${markdownParagraphs(footnotes.get(label) ?? '（脚注原文缺失）').join(' ')}`,
  );
}
