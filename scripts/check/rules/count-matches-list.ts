import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { ProseBlock } from '../../model/prose.ts';
import { COUNTS_BACK_SIGN, countsBack } from '../figures/counts-back.ts';
import { spokenCount, wrongCounts } from '../figures/stated-counts.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { gluedNumbers } from '../views/glued-numbers.ts';
import { inlineText, type PlacedText } from '../views/inline-text.ts';
import { itemisedTexts, type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const countMatchesList: Rule = {
  id: 'count-matches-list',
  severity: 'warning',
  summary: '说是几项，就列出几项。',
  check({ departments, powers }, report, context) {
    for (const { entry, blocks } of context.share(numberedTexts)) {
      for (const [index, block] of blocks.entries()) {
        if (ENDS_IN_COLON.test(block.text)) checkAnnounced(block, blocks.slice(index + 1), report);
      }
      checkMarkdownLists(entry.body.blocks, report);
    }
    const counting = new Set(piecesWith(context, COUNTS_BACK_SIGN).map(({ entry }) => entry));
    for (const { entry, blocks } of counting.size > 0 ? context.share(itemisedTexts) : []) {
      if (!counting.has(entry)) continue;
      for (const { block, text, index, announced, listed } of countsBack(blocks))
        report({
          place: block.placeAt(index),
          length: text.length,
          message: `“${text}”说是${announced}项，上面列了${listed}项。`,
          hint: HINT,
        });
    }
    const joined = [...departments, ...powers]
      .map(({ name }) => name)
      .filter((name) => /[和与及、]/u.test(name));
    for (const piece of piecesWith(context, COUNTED)) {
      if (!isProse(piece)) continue;
      const plain = asOneItem(piece.text, joined);
      checkOpenList(piece, plain, report);
      checkClosedLists(piece, plain, report);
    }
  },
};

const ENDS_IN_COLON = /[：:]\s*$/u;
const THINGS =
  '方面|环节|阶段|步骤|部分|等[级次]|原则|要[求素]|条件|情形(?:之一的?)?|内容|材料|方式|途径|措施|工作|任务|事项|职责|标准|制度|纪律|程序|规定|类别|情况|工作组|小组|专班|专项组';
const ANNOUNCED = new RegExp(
  `(?:(?:以下|下列|如下|分为|包括)(?:的)?(${NUMERAL})(?:大)?(?:项|个|种|类|条|点|方面|步|级|档|款)(?:[^。；以下如包]|以(?!下)|下(?!列)|如(?!下)|包(?!括)){0,36}|(?<![第前后每各另〇零一二三四五六七八九十百\\d])(${NUMERAL})(?:个|大?[项种类条])(?:${THINGS})|(?:下列|以下|如下)“(${NUMERAL})(?:不准|严禁|不得|必须|不|个一律|条禁令|条纪律)”)[：:]$`,
  'u',
);
const COUNTED = new RegExp(
  `${NUMERAL}(?:[个项种类级步大条点道份本张名款档样联件区班要枚把家台辆套间所座]|方面|阶段|环节|等级|不|防|次，|\\p{Script=Han}{1,2}”）|\\p{Script=Han}{1,3}”?[^，。；：、]{0,6}[：:])`,
  'u',
);

interface Announced {
  readonly count: number;
  readonly text: string;
  readonly index: number;
}

/** 以下三项：, 应当做到三个方面： at the end of a text. */
function announcedAtEnd(text: string): Announced | undefined {
  const match = ANNOUNCED.exec(text.trimEnd());
  const count = match && parseChineseNumber(match[1] ?? match[2] ?? match[3] ?? '');
  return match && count && count > 1 ? { count, text: match[0], index: match.index } : undefined;
}

/** “……以下三项：” and then a list with typed numbers, or paragraphs that begin with 一是, 二是. */
function checkAnnounced(block: NumberedBlock, following: readonly NumberedBlock[], report: Report): void {
  const announced = announcedAtEnd(block.text);
  const [next] = following;
  if (!announced || !next) return;
  const { marker } = next;
  // A list of another kind (a table, plain paragraphs) cannot be counted.
  if (marker ? marker.value !== 1 || marker.style === block.marker?.style : !/^一是/u.test(next.text)) return;
  const listed = marker ? countItems(following, block) : countSpoken(following);
  tellCount(announced, listed, block, report);
}

function countItems(blocks: readonly NumberedBlock[], head: NumberedBlock): number {
  const style = blocks[0]?.marker?.style;
  let count = 0;
  for (const block of blocks) {
    const { marker, type } = block;
    if (type === 'heading' || (marker && marker.style === head.marker?.style)) break;
    if (marker?.style !== style) continue;
    if (marker?.value === 1 && count > 0) break;
    count += 1 + gluedNumbers(block).length;
  }
  return count;
}

function countSpoken(blocks: readonly NumberedBlock[]): number {
  const end = blocks.findIndex(
    ({ text, type }) => type === 'heading' || !/^[一二三四五六七八九十]{1,2}是/u.test(text),
  );
  return spokenCount((end < 0 ? blocks : blocks.slice(0, end)).map(({ text }) => text).join('\n'));
}

/** “……以下三项：” and then a Markdown list. */
function checkMarkdownLists(blocks: readonly ProseBlock[], report: Report): void {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.type !== 'paragraph' || next?.type !== 'list') continue;
    const placed = inlineText(block.children, block.place);
    const announced = announcedAtEnd(placed.text);
    if (announced) tellCount(announced, next.items.length, placed, report);
  }
}

function tellCount(
  { count, text, index }: Announced,
  listed: number,
  { placeAt }: Pick<PlacedText, 'placeAt'>,
  report: Report,
): void {
  if (listed === count) return;
  report({
    place: placeAt(index),
    length: text.length,
    message: `这里说有${count}项，下面列了${listed}项。`,
    hint: HINT,
  });
}

const HINT = '请改正数目，或者补上缺少的内容。';

/** 函 and “八防” are items, too. */
const OPEN_ITEM = '[\\p{Script=Han}A-Za-z“”《》]';
const LAST_ITEM = `${OPEN_ITEM}{1,14}(?:[和及与]${OPEN_ITEM}{1,14})?`;
/** Of bodies and places the first three may be named to stand for many: 公安、民政和财政等五个部门. */
const OF_MANY =
  '个(?:部门|单位|机关|乡镇|镇|乡|村|社区|街道|[省市县区]|国家|行业|领域|小区|企业|学校)|[家户]|项社会保险';
const INLINE = new RegExp(
  `(?:(?<list>\\p{Script=Han}{2,10}、(?:${OPEN_ITEM}{1,14}、)+${LAST_ITEM})|(?<three>\\p{Script=Han}{2,14}、${OPEN_ITEM}{1,14}[和及与]${OPEN_ITEM}{1,14}))等(?<count>${NUMERAL})(?=[个项种类份部大条点枚把本张步]|级(?=[，。；]|$)|方面|不(?=[，。；]|准|得)|防)`,
  'gu',
);

const IS_OF_MANY = new RegExp(`^(?:${OF_MANY})`, 'u');
const MOST_LEFT_OUT = 2;
const MUCH_LONGER = 2;
/** The 及 of 及时 and the 和 of 调和 join nothing. */
const JOINED =
  /、|(?<![涉普波危提顾触])及(?![时其早格])|(?<![参给授赋])与(?![会否])|(?<![温缓调中共饱])和(?![谐解平睦气]|其他)/u;

/** “A、B和C等三项”: 和 may join two items or stand inside one, so a range of counts fits. */
function checkOpenList({ text, placeAt }: TextPiece, plain: string, report: Report): void {
  if (!text.includes('等')) return;
  for (const { 0: said, groups = {}, index } of plain.matchAll(INLINE)) {
    const phrase = text.slice(index, index + said.length);
    const { list = groups.three ?? '', three } = groups;
    const announced = parseChineseNumber(groups.count ?? '');
    if (three !== undefined && IS_OF_MANY.test(text.slice(index + phrase.length))) continue;
    const most = list.split(JOINED).length;
    const fewest = isPlainlyJoined(list) ? most : list.split('、').length;
    if (announced === undefined || (fewest <= announced && announced <= most)) continue;
    // 等十二个部门 behind three of them names the first of many.
    if (announced > most + MOST_LEFT_OUT) continue;
    report({
      place: placeAt(index),
      length: phrase.length,
      message: `“${phrase}”列了${announced < fewest ? fewest : most}项，说是${announced}项。`,
      hint: HINT,
    });
  }
}

/** 查阅案卷、现场查看、数据比对和暗访: before 和 stands as long an item as the others; 印章 of 印章和档案管理 is none. */
function isPlainlyJoined(list: string): boolean {
  const items = list.split('、').slice(1);
  const [left = '', ...right] = items.at(-1)?.split(JOINED) ?? [];
  const others = items.slice(0, -1).map(({ length }) => length);
  // 勘验笔录和现场笔录 may be one.
  if (left.endsWith('笔录') && right[0]?.endsWith('笔录')) return false;
  if (right.length !== 1 || others.length === 0 || left.length < Math.min(...others)) return false;
  // 农村工作指导员及驻村工作 behind 内部管理 and 信访工作 may be one item, as it is longer than any of them.
  return left.length <= Math.max(...others) + MUCH_LONGER;
}

/** 社会组织和慈善股 is one department: its 和 joins no items. Letters keep their places. */
function asOneItem(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, name.replace(/[和与及、]/gu, '甲')), text);
}

/** “A、B和C三项” and “三项：A、B和C” name all that they count. */
function checkClosedLists({ text, placeAt }: TextPiece, plain: string, report: Report): void {
  for (const { announced, fewest, most, index, text: said } of wrongCounts(plain)) {
    const phrase = text.slice(index, index + said.length);
    report({
      place: placeAt(index),
      length: phrase.length,
      message: `“${phrase}”说是${announced}项，列了${announced < fewest ? fewest : most}项。`,
      hint: HINT,
    });
  }
}
