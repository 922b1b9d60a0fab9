import { parseChineseNumber } from '../lib/chinese-numeral.ts';
import type { OutputFile } from '../model/output.ts';
import { bodyText, type ContentWriter } from './content-writer.ts';
import { frontMatter } from './front-matter.ts';
import type { OldBlock, OldParagraph } from './old-block.ts';
import type { OldEntry } from './old-booklet.ts';
import { parseDateText } from './printed-date.ts';

/** A rule: the line below its title and its signature as fields, its text as typed. */
export function ruleFile(rule: OldEntry, path: string, writer: ContentWriter): OutputFile {
  const issued = issueLine(rule.blocks[0]);
  const body = issued ? rule.blocks.slice(1) : rule.blocks;
  const { signature, signedOn, rest } = signatureOf(body);
  const adoptedOn = issued?.adoptedOn ?? signedOn;
  const fields = {
    名称: rule.name,
    文号: issued?.number,
    通过日期: adoptedOn,
    施行日期: issued?.effectiveOn,
    落款: signature,
    公开: { 范围: '单位内部' },
  };
  writer.guesses.push({
    at: rule.at,
    message: `制度“${rule.name}”没有写明公开范围，先按“单位内部”，请改成实际的范围。`,
  });
  if (!issued?.adoptedOn && signedOn)
    writer.guesses.push({ at: rule.at, message: `制度“${rule.name}”把落款日期当作通过日期，请核对。` });
  reportGaps(rule, writer);
  const text = `${frontMatter(fields)}\n${bodyText(rest, '../', writer)}\n`;
  return { path, contents: new TextEncoder().encode(text) };
}

interface Issue {
  readonly number?: string;
  readonly adoptedOn?: string;
  readonly effectiveOn?: string;
}

/** （示移发〔2026〕3号　2026年3月12日通过　自2026年4月1日起施行）. */
function issueLine(block: OldBlock | undefined): Issue | undefined {
  if (block?.type !== 'paragraph' || !/^[（(].*[）)]$/s.test(block.text)) return undefined;
  const number = /[\p{Script=Han}]+〔\d{4}〕\d+号/u.exec(block.text)?.[0];
  const adoptedOn = parseDateText(/([^（(　\s]+日?)通过/.exec(block.text)?.[1]);
  const effectiveOn = parseDateText(/自(.+?)起施行/.exec(block.text)?.[1]);
  if (!number && !adoptedOn && !effectiveOn) return undefined;
  const known = [number, ...(block.text.match(/[^（(　\s]+日?通过|自.+?起施行/g) ?? [])];
  const left = known.reduce<string>((text, part) => text.replace(part ?? '', ''), block.text);
  // A line that says more is kept as text.
  if (/\p{Script=Han}/u.test(left)) return undefined;
  return { ...(number && { number }), ...(adoptedOn && { adoptedOn }), ...(effectiveOn && { effectiveOn }) };
}

/** Who signed and when, where the text ends in lines set to the right. */
function signatureOf(blocks: readonly OldBlock[]) {
  const signed: OldParagraph[] = [];
  let end = blocks.length;
  for (
    let block = blocks[end - 1];
    block?.type === 'paragraph' && block.right && signed.length < 2;
    block = blocks[end - 1]
  ) {
    signed.unshift(block);
    end -= 1;
  }
  const date = parseDateText(signed.at(-1)?.text);
  const names = date ? signed.slice(0, -1) : signed;
  if (names.length !== 1) return { signature: undefined, signedOn: undefined, rest: blocks };
  return { signature: names[0]?.text.trim(), signedOn: date, rest: blocks.slice(0, end) };
}

/** 第X条 that are missing or stand twice. */
function reportGaps({ name, blocks }: OldEntry, { guesses }: ContentWriter): void {
  let expected = 1;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const number = articleNumber(block.text);
    if (number === undefined) continue;
    if (number !== expected)
      guesses.push({
        at: block.at,
        message: `“${name}”的条号不连续：应当是第${expected}条，这里是第${number}条，请对照原件。`,
      });
    expected = number + 1;
  }
}

function articleNumber(text: string): number | undefined {
  const numeral = /^第([〇零一二三四五六七八九十百\d]+)条(?!之)/.exec(text.trim())?.[1];
  return numeral === undefined ? undefined : parseChineseNumber(numeral);
}
