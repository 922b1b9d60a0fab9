import { parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** A fault in how a law is cited, by UTF-16 index. */
export interface CitationFormFault {
  readonly index: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

/** Faults of a citation in a text: in its title and in the numbers of its articles. */
export function* citationFormFaults(text: string): Iterable<CitationFormFault> {
  for (const { pattern, message, hint } of TITLE_FAULTS) {
    for (const { 0: found, index } of text.matchAll(pattern))
      yield { index, length: found.length, message: `“${found}”${message}。`, hint };
  }
  for (const { 0: found, index } of text.matchAll(ARTICLES))
    yield* articleFaults(found, index, text.charAt(index + found.length));
}

/** Whether what stands in 《》 is more than one title: articles, a second law, or 《》 again. What is wrong is told of its form. */
export const isFaultyTitle = (title: string): boolean =>
  TITLE_FAULTS.some(({ pattern }) => new RegExp(pattern.source, 'u').test(`《${title}》`)) ||
  title.includes('《');

const NUMBER = '[〇零一二两三四五六七八九十百千\\d]';

const TITLE_FAULTS = [
  {
    pattern:
      /[「『]\p{Script=Han}{2,30}(?:法典?|条例|规定|办法|细则)(?:（试行）)?[」』](?=第|的|规定|要求|，|。|$)/gu,
    message: '没有用书名号',
    hint: '请把直角引号改为“《》”。',
  },
  {
    pattern: new RegExp(
      `(?<=》(?:第${NUMBER}+条)?[和及与、])(?!有关|相关|其|本|该|国家|地方|上级|实施|配套|现行)\\p{Script=Han}{2,24}(?:法典?|条例)(?=第${NUMBER}+条|$)`,
      'gu',
    ),
    message: '没有用书名号',
    hint: '请在名称的两边加上“《》”。',
  },
  {
    pattern: /《[^《》]{1,40}《[^《》]{1,60}》/gu,
    message: '里面的书名号没有用“〈〉”',
    hint: '请把里面的一对“《》”改为“〈〉”，外面的一对不变。',
  },
  {
    pattern: /《[^《》]{2,40}第[〇零一二三四五六七八九十百\d]+条[^《》]{0,20}》/gu,
    message: '把条款写进了书名号',
    hint: '请把“第几条”移到书名号外面。',
  },
  {
    pattern:
      /(?<![《》〈])〈\p{Script=Han}{2,30}(?:法典?|条例|规定|办法|细则|规则|准则|决定)〉(?![^《》]{0,30}》)/gu,
    message: '外层用了单书名号',
    hint: '请改用“《》”；“〈〉”只用在书名号里面。',
  },
  {
    pattern: /《[^《》〈〉。；\n]{2,40}〉(?!》)|(?<!《[^《》]{0,40})〈[^《》〈〉。；\n]{2,40}》/gu,
    message: '的书名号前后不是一对',
    hint: '请在名称的两边用一对“《》”。',
  },
  {
    pattern: /中华人民共和国《(?!中华人民共和国)\p{Script=Han}{1,30}(?:法典?|条例|规定|办法|细则)》/gu,
    message: '把国名写在了书名号外面',
    hint: '请把“中华人民共和国”移到书名号里面；用简称的，请删去“中华人民共和国”。',
  },
  {
    pattern: /[<＜]{1,2}\p{Script=Han}{2,30}(?:法典?|条例|规定|办法|细则|规则|准则|决定)[>＞]{1,2}/gu,
    message: '用了小于号和大于号',
    hint: '请改用“《》”。',
  },
  {
    pattern:
      /《(?!关于)(?:\p{Script=Han}{2,30}(?:法|条例|规定|办法)[、，,]\p{Script=Han}{2,30}(?:法|条例|规定|办法|细则)|\p{Script=Han}{2,30}(?:法|条例)[和及与]\p{Script=Han}{2,30}(?:法|条例))》/gu,
    message: '把几部法规写进了一对书名号',
    hint: '请每部法规各用一对书名号，中间不加标点。',
  },
] as const;

/** What stands behind a title: 第一十一条第二款, （2020年修订）十三条, 第三条至第二条. */
const ARTICLES = new RegExp(
  `(?<=》(?:（[^（）]{1,30}）)?)第?${NUMBER}*[条款项]?(?:[第条款项之至到、和及与（）]|${NUMBER})*`,
  'gu',
);

const BARE = new RegExp(`^${NUMBER}+条(?![例件])`, 'u');
const OPEN = new RegExp(`^第${NUMBER}+(?=$|、第)`, 'u');

/** `next` is the character behind them: 第五 in 第五版 lacks no 条. */
function* articleFaults(articles: string, start: number, next: string): Iterable<CitationFormFault> {
  const told = (index: number, found: string, message: string, hint: string): CitationFormFault => ({
    index: start + index,
    length: found.length,
    message: `“${found}”${message}。`,
    hint,
  });
  for (const { 0: found, 1: number = '', index } of articles.matchAll(NUMBERED)) {
    if (number === '') yield told(index, found, '没有写明是哪一条', '请补上条款的序号。');
    else if (!isNumeral(number))
      yield told(index, found, '的序号写法不对', '请改为规范的写法，例如“第十一条”“第二十三条”。');
  }
  const [bare] = BARE.exec(articles) ?? [];
  if (bare) yield told(0, bare, '前面缺“第”字', `请改为“第${bare}”。`);
  const [open] = OPEN.exec(articles) ?? [];
  if (open && (open.length < articles.length || /^[，。；、]?$/u.test(next)))
    yield told(0, open, '后面缺“条”字', `请改为“${open}条”。`);
  for (const { 0: found, 1: first = '', 2: last = '', index } of articles.matchAll(RANGE)) {
    const [from, to] = [parseChineseNumber(first), parseChineseNumber(last)];
    if (from !== undefined && to !== undefined && from >= to)
      yield told(index, found, '的起止颠倒', '请核对起止的条款，小的在前。');
  }
  for (const { 0: found, 1: first, index } of articles.matchAll(TWINS))
    if (first) yield told(index, found, '把同一条写了两次', '请核对条款，删去重复的或者改正写错的。');
}

/** 第一十一条, 第2十条 and 第三十百条 are numbers of no kind. */
const isNumeral = (number: string) =>
  parseChineseNumber(number) !== undefined &&
  !/^一十|\d[十百千〇零一-九]|[十百千〇零一二三四五六七八九]\d/u.test(number);

const NUMBERED = new RegExp(`第(${NUMBER}*)[条款]`, 'gu');
const RANGE = new RegExp(`第(${NUMBER}+)条?(?:至|到)第?(${NUMBER}+)条`, 'gu');
const TWINS = new RegExp(`(第${NUMBER}+条)(?=、\\1(?![第之（]))、\\1`, 'gu');
