import { isBoundary, isKnownWord, isWord } from '../spelling/segments.ts';
import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';
import { repeatedClauses } from '../wording/repeated-clauses.ts';
import { repeatedItems } from '../wording/repeated-items.ts';
import { isStrayCharacter } from '../wording/stray-character.ts';

export const noDoubledWord = textRule({
  id: 'no-doubled-word',
  severity: 'warning',
  summary: '不重复写同一个字、同一个词、同一个分句。',
  applies: isProse,
  *findIn(text) {
    for (const { word, index } of doubledIn(text)) {
      if (!isSlip(text, index, word)) continue;
      const whole = word.repeat(2);
      yield { index, length: whole.length, message: `“${whole}”重复。`, hint: `请改为“${word}”。` };
    }
    for (const { index, text: clauses } of text.length > 14 ? repeatedClauses(text) : []) {
      yield { index, length: clauses.length, message: `“${clauses}”写了两遍。`, hint: '请删去一遍。' };
    }
    for (const { index, item } of repeatedItems(text)) {
      yield {
        index,
        length: item.length,
        message: `列举的“${item}”写了两遍。`,
        hint: '请删去一个，或者改为本来要写的另一项。',
      };
    }
    for (const { 0: whole, 1: word = '', index } of AREA_TWICE.test(text) ? text.matchAll(AREAS) : []) {
      yield { index, length: whole.length, message: `“${whole}”重复。`, hint: `请改为“${word}”。` };
    }
    for (const { 0: whole, 1: label = '', index } of text.includes('：') ? text.matchAll(LABEL_TWICE) : []) {
      yield { index, length: whole.length, message: `“${whole}”重复。`, hint: `请改为“${label}”。` };
    }
    for (const { 0: whole, 1: side = '', index } of text.includes('既') ? text.matchAll(BOTH_ALIKE) : []) {
      const at = index + whole.length - side.length;
      yield {
        index: at,
        length: side.length,
        message: `“既”和“又”后面都是“${side}”。`,
        hint: '请补上本来要写的另一面。',
      };
    }
    for (const { 0: whole, 1: before = '', 2: last = '', index } of text.matchAll(STUTTER)) {
      if (!isKnownWord(before + last)) continue;
      const word = before + last;
      yield { index, length: whole.length, message: `“${whole}”重复。`, hint: `请改为“${word}”。` };
    }
    for (const { 0: whole, index } of text.includes('局局') ? text.matchAll(OFFICE_TWICE) : []) {
      yield { index, length: whole.length, message: `“${whole}”重复。`, hint: '请改为“局”。' };
    }
    for (const { word, index } of ofThemselves(text)) {
      const whole = `${word}的${word}`;
      yield { index, length: whole.length, message: `“${whole}”重复。`, hint: `请改为“${word}”。` };
    }
    for (const { 0: whole, 1: clause, 2: ending, index } of text.length > 10
      ? text.matchAll(DOUBLED_CLAUSE)
      : []) {
      yield { index, length: whole.length, message: `“${clause ?? ending}”写了两遍。`, hint: '请删去一遍。' };
    }
  },
});

/** 认真真真: a character thrice, the first of which ends a word. */
const STUTTER =
  /(\p{Script=Han})(?!\1)(?![一二三四五六七八九十零〇人天事层个哈呵啊嘀])(\p{Script=Han})\2\2(?!\2)/gu;

const LONGEST = 8;

/** What hanzi say twice in a row, from left to right; the shortest word of two characters and more comes first. */
function doubledIn(text: string): readonly { readonly word: string; readonly index: number }[] {
  const found: { readonly word: string; readonly index: number }[] = [];
  for (let index = 0; index + 1 < text.length; index += 1) {
    const word = doubledAt(text, index);
    // 应当当面当面: what repeats is 当面, and 当 stands twice by chance.
    if (!word || (word.length === 1 && (doubledAt(text, index + 1)?.length ?? 0) > 1)) continue;
    found.push({ word, index });
    index += word.length * 2 - 1;
  }
  return found;
}

function doubledAt(text: string, index: number): string | undefined {
  const first = text.charCodeAt(index);
  const second = text.charCodeAt(index + 1);
  for (let length = 2; length <= LONGEST; length += 1) {
    if (text.charCodeAt(index + length) !== first || text.charCodeAt(index + length + 1) !== second) continue;
    const word = text.slice(index, index + length);
    if (text.startsWith(word, index + length) && HANZI.test(word)) return word;
  }
  const character = second === first ? text.charAt(index) : '';
  return second === first && HANZI.test(character) ? character : undefined;
}

const HANZI = /^\p{Script=Han}+$/u;
/** 应当召集会议。召集会议，应当提前通知: the next sentence takes up what the last one said. */
const DOUBLED_CLAUSE =
  /(?<=^|[，。；：])([^，。；：“”（）]{3,40})[，。；]\1(?=[，。；]|$|即可|为止)|(?<=\p{Script=Han})(\p{Script=Han}{5,40})(?:[，；]\2(?=[，。；]|$)|。\2(?=[。；]|$|，(?!应|须|必须|可以|由|要)))/gu;

/** 既要分工负责，又要分工负责: the second should be the other side. */
const BOTH_ALIKE = /既(\p{Script=Han}{2,14})[，、]又\1(?=[，。；]|$)/gu;

/** 送达责任：送达责任：制作送达文书. */
const LABEL_TWICE = /(?<=^|[。；、．.）\s　])(\p{Script=Han}{2,10}：)\1/gu;

const AREA_TWICE = /省省|州州|县县|镇镇|乡乡/;
/** 由县教育局局负责; 教育局局长 and 教育局局机关 are right. */
const OFFICE_TWICE =
  /(?<=\p{Script=Han})局局(?=窗口|负责(?!人)|应当|审批|审核|受理|办理|批准|备案|[，。；])/gu;
/** 县县领导: the name of an area may end in 县 (青岚县县委), and then stands before the first. */
const AREAS =
  /(?<=^|[^\p{Script=Han}\p{L}]|(?<=^|[，。；：、])[报由经向请送]|[和与及](?=县县|镇镇|乡乡)|[应须交][由报经]|应当[报由经向])([省州县镇乡])\1(?=领导|政府|人民政府|直机关|委(?:书记|常委|办)|(?:财政|公安|民政|教育|审计|司法|税务)(?:局|部门)|(?:主管|有关)部门)/gu;

/** 保密原则的原则: these are of something else or of nothing; 制约权力的权力 is meant. */
function* ofThemselves(text: string): Iterable<{ readonly word: string; readonly index: number }> {
  for (let of = text.indexOf('的'); of >= 0; of = text.indexOf('的', of + 1)) {
    const word = text.slice(Math.max(0, of - 2), of);
    if (!text.startsWith(word, of + 1) || !OF_SOMETHING_ELSE.has(word)) continue;
    if (GOES_ON_AFTER.test(text.slice(of + 3))) yield { word, index: of - 2 };
  }
}

const OF_SOMETHING_ELSE: ReadonlySet<string> = new Set(
  '原则 规定 制度 办法 程序 方式 情况 情形 问题 事项 要求 条件 材料 标准 内容 范围 依据 期限 时限 方案 计划 措施 机制 意见 结果 作用 目的 基础 方法 行为 活动 事件 项目 文件 信息 费用 资金 经费 设备 设施 岗位 环节 流程 部门 机关 人员'.split(
    ' ',
  ),
);
const GOES_ON_AFTER = /^(?:[，。；、！？必应不和与进予给为是在由要可须将被也办执实]|$)/u;

/** 国家有关规定规定应当公开: a noun and then the verb that is written alike. */
const SAYS = /^(?:应当|应|可以|必须|不得|须|需要|要|的|由|为|不)/u;
const OF_WHOM =
  /(?:有关|相关|国家|上级|其他|本|该|上述|前款|另有|现行|省|市|县|法律|法规|规章|政策|党内|地方|管理)$/u;
const isNounAndVerb = (text: string, index: number, word: string) =>
  /^(?:规定|决定|要求|通知|建议|声明|批复|计划)$/u.test(word) &&
  OF_WHOM.test(text.slice(0, index)) &&
  SAYS.test(text.slice(index + word.length * 2));

function isSlip(text: string, index: number, word: string): boolean {
  // 以“演练演练”开头: what is called out twice, in quotes.
  if (word.length === 2 && text.charAt(index - 1) === '“' && text.charAt(index + word.length * 2) === '”')
    return false;
  if (word.length === 1) return isStrayCharacter(text, index, word);
  // 提交会审会审议: a thing that ends in 会, and then what it does.
  if (text.charAt(index + 2) === '会' && isWord(text.slice(index + 3, index + 5))) return false;
  if (MEANT.test(word) || isCompound(text, index, word) || isNounAndVerb(text, index, word)) return false;
  // 会议审议审计 repeats 议审 by chance: only words are repeated by a slip.
  if (word.length > 2) return !word.startsWith('的');
  const ends = /^(?:[，。；、！？]|$)/u.test(text.slice(index + 4));
  // The first of the two may be the end of a set phrase: 坚守岗位岗位.
  const begins = [index, index + 2].some((at) => isBoundary(text, at));
  // 歪曲歪曲事实: the second begins a longer word.
  const beginsLonger = isWord(word) && isBoundary(text, index + 2) && isBoundary(text, index);
  const goesOn = isBoundary(text, index + 4) || (beginsLonger && isBoundary(text, index + 6));
  return (ends || isWord(word) || LEADS.test(word)) && begins && goesOn;
}

/** 交接班要把要把…: words that only lead to another are no word of their own. */
const LEADS = /^[要应须将均都也可能由在对与][把将由在对与按向从为被给依经]$/u;

/** 一个一个, 逐级逐级, 研究研究: said twice on purpose. */
const MEANT =
  /^(?:[一两半几每逐第]\p{Script=Han}|研究|讨论|商量|考虑|沟通|了解|学习|锻炼|哈哈|[^\p{Script=Han}]+)$/u;

/** 按照按照规定, 建立建立台账: no thing is called so. */
const NAMES_NOTHING =
  /^(?:按照|依照|根据|应当|必须|可以|不得|及时|立即|严格|认真|通过|经过|对于|关于|由于|已经|进行|予以|以及|或者|并且|建立|实行|开展|制定|印发|落实|加强|完善|健全|做好|负责)$/u;

/** 资产管理管理办法, 用印登记登记簿: the second begins the name of a thing. */
const isCompound = (text: string, index: number, word: string) =>
  !NAMES_NOTHING.test(word) &&
  /^(?:办法|制度|规定|细则|条例|机关|部门|机构|人员|工作|长|岗|组|科|股|局|簿|表|册|单|书|台账|系统|平台|中心|权|人|者|员|费|法|学|会|部|室|队|站|所|区|县|市|省|级|类|型|性|化|井|墩|桩|仪|孔|房|器|杆|牌)/.test(
    text.slice(index + word.length * 2),
  );
