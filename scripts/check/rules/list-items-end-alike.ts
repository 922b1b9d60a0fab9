import type { NumberStyle } from '../../model/prose.ts';
import { emptyColons, openOfTwo } from '../numbering/ends-of-items.ts';
import { oddSeparators } from '../numbering/inline-separators.ts';
import type { Report, Rule } from '../rule.ts';
import { lastValueOf } from '../views/glued-numbers.ts';
import { HAS_INLINE_NUMBERS } from '../views/inline-numbers.ts';
import { itemisedTexts, type NumberedBlock } from '../views/numbered-blocks.ts';

export const listItemsEndAlike: Rule = {
  id: 'list-items-end-alike',
  severity: 'warning',
  summary: '各段、各项的末尾都要有标点，最后一项用句号。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(itemisedTexts)) {
      tellOpenParagraphs(blocks, report);
      tellOpenText(blocks, report);
      for (const block of blocks) tellSeparator(block, report);
      for (const list of listsIn(blocks)) {
        tellStop(list.items, report);
        tellSemicolon(list.items, report);
        tellOpenItem(list, report);
        tellEnds(list, blocks, report);
        tellOpenEnd(list, report);
      }
    }
  },
};

/** Items that follow one another directly, in one style and count, and the blocks behind the last of them. */
interface RunOfItems {
  readonly items: readonly NumberedBlock[];
  readonly behind: readonly NumberedBlock[];
}

function tellSeparator(block: NumberedBlock, report: Report): void {
  if (!HAS_INLINE_NUMBERS.test(block.text) && !block.text.includes('二是')) return;
  for (const { index, mark, usual, before } of oddSeparators(block))
    report({
      place: block.placeAt(index),
      message: `“${before.trim()}”前面用的是“${mark}”，其他各项之间用的是“${usual}”。`,
      hint: `请改为“${usual}”。`,
    });
}

/** An article of several clauses that ends without a mark, where nearly all others have one. */
function tellOpenParagraphs(blocks: readonly NumberedBlock[], report: Report): void {
  const whole = blocks.filter(
    ({ type, text, marker }) =>
      type === 'paragraph' &&
      (marker?.style === 'article' ? text.trim().length >= 10 : !marker && SENTENCE.test(text)),
  );
  const open = whole.filter(
    (block) => OPEN.test(block.text.slice(-TAIL)) && !isTitleOfArticle(block, blocks),
  );
  if (whole.length < FEWEST || open.length * FEWEST > whole.length) return;
  for (const { text, placeAt } of open) {
    const end = text.trimEnd();
    report({
      place: placeAt(end.length - 1),
      message: `“…${end.slice(-6)}”这一段末尾没有标点。`,
      hint: '请在末尾补上“。”；话没有说完的，请补全。',
    });
  }
}

/** 本制度自2026年3月1日起施行: the last sentence of a text whose other ones have their marks. */
function tellOpenText(blocks: readonly NumberedBlock[], report: Report): void {
  const last = blocks.findLast(({ type, text }) => type === 'paragraph' && CLOSING.test(text.trim()));
  if (!last || (last.marker && last.marker.style !== 'chinese')) return;
  const whole = blocks.filter(({ type, text }) => type === 'paragraph' && /。[”）]?$/u.test(text.trim()));
  if (whole.length < FEWEST_WHOLE || whole.length < blocks.length / 2) return;
  const end = last.text.trimEnd();
  report({
    place: last.placeAt(end.length - 1),
    message: `“…${end.slice(-6)}”这一句末尾没有标点。`,
    hint: '请在末尾补上“。”。',
  });
}

const CLOSING =
  /^本(?:制度|办法|规定|规则|细则|方案|规范|守则|预案|标准|意见|准则)(?:自|从|于|由)[^。；]*(?:施行|实施|执行|试行|废止|解释)$/u;
const FEWEST_WHOLE = 3;

/** 第六条　公开的内容和形式, below which a list begins. 第六条　申请人应当提交下列材料 leads to it and has its mark. */
function isTitleOfArticle(block: NumberedBlock, blocks: readonly NumberedBlock[]): boolean {
  if (
    block.marker?.style !== 'article' ||
    /[，。；：]|应当|必须|不得|可以|下列|以下|如下|负责/u.test(block.text)
  )
    return false;
  const next = blocks[blocks.indexOf(block) + 1];
  return next?.marker?.value === 1 && next.marker.style !== 'article';
}

/** A sentence of several clauses, which no title is; 编辑：办公室 ends no sentence. */
const SENTENCE = /[，；。].*\p{Script=Han}{2}/u;
const OPEN = /(?<![：:][^，。；]{0,12})\p{Script=Han}\s*$/u;
/** More than what OPEN looks at; it would try every character of the text. */
const TAIL = 24;
/** Of so many paragraphs one may lack its mark by a slip. */
const FEWEST = 6;

function tellOpenItem({ items, behind }: RunOfItems, report: Report): void {
  const unmarked = items.filter(({ text }) => !/[。；;：:！!？?.…][”）)]?$/u.test(text.trim()));
  // Beside sentences, what is short and has no mark at all is a title, which needs none.
  const sentences = unmarked.filter(({ text }) => text.includes('，'));
  const marked = items.length - unmarked.length;
  // Where most have no mark, it is the marked one that differs.
  const isAmongTitles =
    marked > 0 && marked + sentences.length >= unmarked.length && unmarked.every(isSentenceOrTitle);
  const open = sentences.length === 1 && isAmongTitles ? sentences : unmarked;
  const [item] = open;
  // Where several have none, the office writes its items without end marks.
  if (!item || open.length > 1 || items.length < 3) return;
  const isLast = item === items.at(-1);
  if (isLast && isTitle(item, behind[0])) return;
  const end = Math.max(item.text.trimEnd().length - 1, 0);
  report({
    place: item.placeAt(end),
    // 一票一事。（待补充）: what does not belong there has no mark.
    restsOn: [{ place: item.placeAt(Math.max(end - STRAY_WORDS, 0)), length: STRAY_WORDS }],
    message: `“${item.marker?.text}”这一项末尾没有标点，其他各项都有。`,
    hint: `请在末尾补上“${isLast ? '。' : '；'}”。`,
  });
}

/** What a list of two lacks, and colons below which nothing stands. */
function tellEnds({ items, behind }: RunOfItems, blocks: readonly NumberedBlock[], report: Report): void {
  const [first] = items;
  const lead = first && items.length === 2 ? blocks[blocks.indexOf(first) - 1]?.text : undefined;
  for (const { item, message, hint } of [...openOfTwo(items, lead), ...emptyColons(items)]) {
    if (item === items.at(-1) && isTitle(item, behind[0])) continue;
    report({ place: item.placeAt(item.text.trimEnd().length - 1), message, hint });
  }
}

/** 三、会议主要议题 beside 一、每月召开一次，必要时随时召开: of these only the sentence lacks its mark. */
const isSentenceOrTitle = ({ text }: NumberedBlock): boolean =>
  text.includes('，') || (text.trim().length <= 10 && !/[、；。]/u.test(text));

/** As many characters as what was left behind may take. */
const STRAY_WORDS = 12;

/** 三、加减分, below which a list, a table or sentences of its own stand. */
function isTitle({ text, marker }: NumberedBlock, next: NumberedBlock | undefined): boolean {
  if (!next) return false;
  if (
    next.type === 'table' ||
    (next.marker && next.marker.style !== marker?.style && next.marker.value === 1)
  )
    return true;
  return next.type === 'paragraph' && !next.marker && text.trim().length <= 12 && !/[，、]/u.test(text);
}

/** ；…；。…；: a full stop among semicolons says that the list ends there. An item of several sentences ends in one. */
function tellStop(items: readonly NumberedBlock[], report: Report): void {
  const inner = items.slice(0, -1);
  const stops = inner.filter(({ text }) => /^[^。]*。$/u.test(text.trim()));
  const [item] = stops;
  const others = inner.filter(({ text }) => /；$/u.test(text.trim()));
  if (!item || stops.length > 1 || others.length === 0 || others.length + 1 < inner.length) return;
  report({
    place: item.placeAt(item.text.trimEnd().length - 1),
    message: `“${item.marker?.text}”这一项用句号结尾，前后各项用的是分号。`,
    hint: '请改为“；”，只有最后一项用句号。',
  });
}

/** 。…；。…。: a semicolon among full stops. Two of them may be a list of their own. */
function tellSemicolon(items: readonly NumberedBlock[], report: Report): void {
  const [item, ...more] = items.filter(({ text }) => /；$/u.test(text.trim()));
  const whole = items.filter(({ text }) => /。$/u.test(text.trim()));
  if (!item || more.length > 0 || whole.length < 3 || whole.length + 1 < items.length) return;
  report({
    place: item.placeAt(item.text.trimEnd().length - 1),
    message: `“${item.marker?.text}”这一项用分号结尾，其他各项用的是句号。`,
    hint: '请改为“。”。',
  });
}

/** …；…；…；: nothing follows the last semicolon. A sentence may go on behind the list: 的，应当…. */
function tellOpenEnd({ items, behind }: RunOfItems, report: Report): void {
  const last = items.at(-1);
  if (!last?.marker || items.length < 2 || !items.every(({ text }) => /；$/u.test(text.trim()))) return;
  const { style } = last.marker;
  const end = behind.findIndex(({ type }) => type === 'heading');
  const rest = end < 0 ? behind : behind.slice(0, end);
  const next = rest[0];
  const goesOn = next && !next.marker && /^[的等，、之以均应则]/u.test(next.text.trim());
  const outer = rest.findIndex(({ marker }) => marker?.style === 'article');
  const own = outer < 0 ? rest : rest.slice(0, outer);
  const later = own.find(({ marker }) => marker?.style === style);
  if (goesOn || (later?.marker && later.marker.value > 1)) return;
  // An inner list ends as the outer one does, which goes on.
  if (next?.marker && !SECTIONS.includes(next.marker.style)) return;
  report({
    place: last.placeAt(last.text.trimEnd().length - 1),
    message: `“${last.marker.text}”是最后一项，却用分号结尾。`,
    hint: '请改为“。”；后面还有内容的，请补上。',
  });
}

/** What begins a new sentence, whatever stands before. */
const SECTIONS: readonly NumberStyle[] = ['part', 'chapter', 'section', 'article', 'chinese'];

/** Runs of items, with all that follows them. */
function listsIn(blocks: readonly NumberedBlock[]): readonly RunOfItems[] {
  const lists: { readonly items: NumberedBlock[]; end: number }[] = [];
  for (const [index, block] of blocks.entries()) {
    const list = lists.at(-1);
    const previous = list?.items.at(-1);
    if (list && previous && follows(block, previous)) {
      list.items.push(block);
      list.end = index + 1;
    } else lists.push({ items: [block], end: index + 1 });
  }
  return lists
    .filter(
      ({ items: [first] }) => first?.marker && first.type === 'paragraph' && first.marker.style !== 'article',
    )
    .map(({ items, end }) => ({ items, behind: blocks.slice(end) }));
}

const follows = ({ marker, type }: NumberedBlock, previous: NumberedBlock) =>
  type === 'paragraph' &&
  marker !== undefined &&
  previous.marker !== undefined &&
  marker.style === previous.marker.style &&
  marker.value === lastValueOf({ ...previous, marker: previous.marker }) + 1;
