import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { NumberStyle } from '../../model/prose.ts';
import type { NumberedBlock } from './numbered-blocks.ts';
import type { ProseEntry } from './prose-entries.ts';

/** One number inside a reference: the 五 of 第五条, the 三 of 第（三）项. */
export interface ReferenceNumber {
  readonly kind: 'chapter' | 'article' | 'paragraph' | 'item';
  readonly value: number;
  /** As typed, with what dresses the number: `第五条`, `第（三）项`. */
  readonly text: string;
  readonly index: number;
  /** The article that a paragraph or an item is part of; absent where none is named. */
  readonly article?: number;
}

/** 本制度第五条第（三）项, 前款第（二）项: words that point to another place of the same text. */
export interface InternalReference {
  readonly block: NumberedBlock;
  readonly text: string;
  readonly index: number;
  /** What it is counted from: the text as a whole, the article before, the one it stands in, or the paragraph before. */
  readonly from: 'text' | 'previous-article' | 'this-article' | 'previous-paragraph';
  /** Where the reference stands; absent before the first article. */
  readonly within?: StandsIn;
  readonly numbers: readonly ReferenceNumber[];
}

export interface StandsIn {
  readonly article: number;
  readonly paragraph: number;
  /** The article before it as it is typed; absent in the first. */
  readonly previous?: number;
}

/** What 第X条 counts in a text: its articles, or where it has none its outermost numbers. */
export function articleStyle(blocks: readonly NumberedBlock[]): NumberStyle | undefined {
  const styles = blocks.flatMap(({ marker }) => marker?.style ?? []);
  if (styles.includes('article')) return 'article';
  return styles.find((style) => style === 'chinese' || style === 'arabic');
}

/** Every reference of a text to itself, in reading order. */
export function internalReferences(
  entry: Pick<ProseEntry, 'name'>,
  blocks: readonly NumberedBlock[],
): readonly InternalReference[] {
  let within: InternalReference['within'];
  const style = articleStyle(blocks);
  return blocks.flatMap((block) => {
    const { marker, type } = block;
    if (marker && marker.style === style)
      within = { article: marker.value, paragraph: 1, ...(within && { previous: within.article }) };
    else if (within && !marker && type === 'paragraph')
      within = { ...within, paragraph: within.paragraph + 1 };
    if (!MAY_REFER.test(block.text)) return NO_REFERENCES;
    return [...block.text.matchAll(LEAD)].flatMap((match) => {
      const found = referenceAt(entry, block, match, within);
      return found ? [found] : [];
    });
  });
}

const KINDS = '制度|办法|规定|细则|规则|条例|方案|准则|章程|规程|意见|要求|标准|规范|守则|预案';
const VERBS = '依照|按照|按|与|同|依据|根据|违反|适用|符合|参照|除|有|对|凡|属于|具有|存在|发生|经|由|见';
const LEAD = new RegExp(
  `(?<own>本(?:${KINDS}))(?=第)|(?<near>前条|上一?条|本条|前款)|(?<verb>${VERBS})(?=第)|(?<bare>)(?<=^|[，。；：（])(?=第${NUMERAL}条)`,
  'gu',
);

/** Most texts refer to nothing. */
const MAY_REFER = /第|[前上本一]条|前款/;
const NO_REFERENCES: readonly InternalReference[] = [];

type Within = InternalReference['within'];

function referenceAt(
  entry: Pick<ProseEntry, 'name'>,
  block: NumberedBlock,
  { 0: lead, index, groups }: RegExpMatchArray,
  within: Within,
): InternalReference | undefined {
  if (index === undefined) return undefined;
  const { own, verb, bare } = groups ?? {};
  // 本条例 in a 制度 speaks of the law that the sentence is about.
  if (own && own !== '本制度' && !entry.name.includes(own.slice(1))) return undefined;
  const from = originOf(lead, own ?? verb ?? bare);
  const numbers = readNumbers(block.text, index + lead.length, articleOf(from, within));
  const first = numbers[0]?.kind;
  if (from === 'text' && first !== 'article' && first !== 'chapter') return undefined;
  const start = verb ? index + lead.length : index;
  const last = numbers.at(-1);
  const end = last ? last.index + last.text.length : index + lead.length;
  if ((verb ?? bare) !== undefined && !meansThisText(block.text, start, end, verb)) return undefined;
  return {
    block,
    text: block.text.slice(start, end),
    index: start,
    from,
    ...(within && { within }),
    numbers,
  };
}

function originOf(lead: string, wholeText: string | undefined): InternalReference['from'] {
  if (wholeText !== undefined) return 'text';
  if (lead === '本条') return 'this-article';
  return lead === '前款' ? 'previous-paragraph' : 'previous-article';
}

function articleOf(from: InternalReference['from'], within: Within): number | undefined {
  if (from === 'text' || !within) return undefined;
  return from === 'previous-article' ? within.previous : within.article;
}

/**
 * 按照第九条规定 means an article of this text, and so does 第九条所列事项 where no law has been named; behind the name of a
 * law it goes on with that law.
 */
function meansThisText(text: string, start: number, end: number, verb: string | undefined): boolean {
  const isStrong = verb !== undefined && STRONG.test(verb);
  const behind = text.slice(end);
  if (!(isStrong ? ACTS : SAYS).test(behind)) return isStrong && DOES.test(behind) && !namesLaw(text);
  const before = text.slice(verb === undefined ? 0 : text.lastIndexOf('。', start) + 1, start);
  return !namesLaw(before);
}

const namesLaw = (text: string): boolean => text.includes('《') || LAW.test(text.replaceAll(OWN, ''));

const STRONG = /^(?:依照|按照|按|依据|根据|违反|适用|参照|除)$/u;
const SAYS = /^(?:(?:、|和|与)本条)?(?:的?规定|所[列称述指]|(?:之一)?情形|(?:以|之)?外)/u;
const ACTS =
  /^(?:的?(?:有关|相关)?(?:规定|要求|程序|标准|期限)|所[列称述指]|情形|行为|(?:以|之)?外|执行|办理|处[理置罚]|追究|审批|的[，；。]|[，；。])/u;
/** Behind an article of this text, where the paragraph names no law: 按照第五条重新确定签批人. */
const DOES =
  /^(?:重新|确定|签批|报批|审[核查定]|公[示布开]|扣分|加分|计[算分]|评定|申请|提出|组织|批准|核算|赔偿|给予|予以|作出|另行|分别|逐级|报[送销告]|进行|实施|支付|移交|登记|补[办正]|约谈|问责|处分|退[回还])/u;
const OWN = new RegExp(`本(?:${KINDS})`, 'gu');
/** The name of a law without 《》; 办法, 违法, 依法 and 法律 name none. */
const LAW =
  /[^方办执司守违依合非无立普用做书到看设想](?:法(?![律规定院官人制治务庭])|法典)|条例|章程|准则|宪法/u;

const NUMBER = new RegExp(
  `第(${NUMERAL})(章|条(?![例件])|款(?!项|物)|项(?!目))(?!之)|第?[（(](${NUMERAL})[）)]项?|(?:、|和|或者?|及|以及|至|到)(?=第|[（(])`,
  'uy',
);

const KIND_OF: Readonly<Record<string, ReferenceNumber['kind']>> = {
  章: 'chapter',
  条: 'article',
  款: 'paragraph',
  项: 'item',
};

/** 第五条第二款第（一）项、第（三）项: the numbers that follow one another directly. */
function readNumbers(text: string, start: number, from: number | undefined): readonly ReferenceNumber[] {
  const numbers: ReferenceNumber[] = [];
  let article = from;
  NUMBER.lastIndex = start;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [whole, plain, unit, bracketed] = match;
    const value = parseChineseNumber(plain ?? bracketed ?? '');
    if (value === undefined) continue;
    const kind = KIND_OF[unit ?? '项'] ?? 'item';
    if (kind === 'article') article = value;
    const named = kind === 'article' || kind === 'chapter' ? undefined : article;
    numbers.push({ kind, value, text: whole, index: match.index, ...(named && { article: named }) });
  }
  return numbers;
}
