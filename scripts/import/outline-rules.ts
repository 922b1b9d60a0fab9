import type { OldBlock, OldParagraph } from './old-block.ts';
import type { Guess, OldEntry } from './old-booklet.ts';
import { addBlock, type OpenEntry, openEntry } from './open-entry.ts';
import { isNumbered, isRuleName, isTitle, titleOf, titleText, unnumbered } from './titles.ts';

/** The rules of a part. Chapters and other titles below their own stay in their text. */
export function rulesOutline(blocks: readonly OldBlock[], guesses: Guess[]): readonly OldEntry[] {
  const rules: OpenEntry[] = [];
  const outline = blocks.find(isHeading)?.outline;
  const styled = blocks.some((block) => isRuleName(titleOf(block) ?? ''));
  blocks.forEach((block, index) => {
    if (
      block.type === 'paragraph' &&
      startsRule(block, blocks[index + 1], outline, styled, rules.length > 0)
    ) {
      const name = isNumbered(block.text) ? unnumbered(block.text) : titleText(block.text);
      rules.push(openEntry(name.replaceAll(/[\s　]/g, ''), block.at));
      if (block.outline === undefined)
        guesses.push({
          at: block.at,
          message: `按字体和位置把“${titleText(block.text)}”当作一项制度的标题，请核对。`,
        });
      return;
    }
    let rule = rules.at(-1);
    if (!rule) {
      rule = openEntry('未命名制度', block.at);
      rules.push(rule);
      guesses.push({ at: block.at, message: '这里没有制度的标题，先用“未命名制度”，请写上名称。' });
    }
    addBlock(rule, block);
  });
  return rules;
}

const isHeading = (block: OldBlock): block is OldParagraph =>
  block.type === 'paragraph' && isTitle(block) && block.outline !== undefined;

function startsRule(
  block: OldBlock,
  next: OldBlock | undefined,
  outline: number | undefined,
  styled: boolean,
  begun: boolean,
): boolean {
  if (block.type !== 'paragraph') return false;
  if (isTitle(block)) {
    if (/^第[一二三四五六七八九十百\d]+[章节条]/.test(block.text)) return false;
    if (outline !== undefined && block.outline !== undefined) return block.outline <= outline;
    return isRuleName(block.text) || (!begun && !isNumbered(block.text));
  }
  // In plain text a title is told by what follows it.
  const opens = next?.type === 'paragraph' && /^(?:第一[章条]|一、|1[、.．]|为|[（(])/.test(next.text);
  return !styled && outline === undefined && block.text.length <= 30 && isRuleName(block.text) && opens;
}
