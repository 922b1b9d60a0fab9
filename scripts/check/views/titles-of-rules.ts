import type { NumberedBlock } from './numbered-blocks.ts';

/**
 * Titles of the rules that one text gathers, each with articles of its own: （一）岗位责任制, below which 第一条 begins, and
 * （二）首问负责制, below which it begins again. None where fewer than two stand so.
 */
export function titlesOfRules(blocks: readonly NumberedBlock[]): ReadonlySet<NumberedBlock> {
  const titles = blocks.filter(isTitleOfRule);
  const withArticles = titles.filter((title) => isFirstArticle(blocks[blocks.indexOf(title) + 1]));
  return new Set(withArticles.length > 1 ? titles : []);
}

const TITLE =
  /^(?:\p{Script=Han}|[（）()、“”《》A-Za-z]){2,24}(?:制|制度|办法|规定|规则|细则|职责|守则|规范|规程|公约|准则|要求)(?:[（(](?:试行|暂行)[）)])?$/u;

/** 第一章　总则 and the like have articles that run on. */
const isTitleOfRule = ({ type, text, marker }: NumberedBlock): boolean =>
  type === 'paragraph' &&
  (!marker ||
    marker.style === 'chinese' ||
    marker.style === 'chinese-bracketed' ||
    marker.style === 'arabic') &&
  TITLE.test(text.trim());

const isFirstArticle = (block: NumberedBlock | undefined): boolean =>
  block?.marker?.style === 'article' && block.marker.value === 1;
