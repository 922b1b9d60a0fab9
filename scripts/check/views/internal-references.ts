import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { NumberedBlock } from './numbered-blocks.ts';
import type { ProseEntry } from './prose-entries.ts';

/** One number inside a reference: the 五 of 第五条, the 三 of 第（三）项. */
export interface ReferenceNumber {
  readonly kind: 'article' | 'paragraph' | 'item';
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

/** Every reference of a text of articles to itself, in reading order. */
export function internalReferences(
  entry: Pick<ProseEntry, 'name'>,
  blocks: readonly NumberedBlock[],
): readonly InternalReference[] {
  let within: InternalReference['within'];
  return blocks.flatMap((block) => {
    const { marker, type } = block;
    if (marker?.style === 'article')
      within = { article: marker.value, paragraph: 1, ...(within && { previous: within.article }) };
    else if (within && !marker && type === 'paragraph')
      within = { ...within, paragraph: within.paragraph + 1 };
    return [...block.text.matchAll(LEAD)].flatMap((match) => {
      const found = referenceAt(entry, block, match, within);
      return found ? [found] : [];
    });
  });
}

const KINDS = '制度|办法|规定|细则|规则|条例|方案|准则|章程|规程|意见|要求|标准|规范|守则|预案';
const VERBS = '依照|按照|依据|根据|违反|适用|符合|参照|除|有';
const LEAD = new RegExp(
  `(?<own>本(?:${KINDS}))(?=第)|(?<near>前条|上一?条|本条|前款)|(?<verb>${VERBS})(?=第)`,
  'gu',
);

type Within = InternalReference['within'];

function referenceAt(
  entry: Pick<ProseEntry, 'name'>,
  block: NumberedBlock,
  { 0: lead, index, groups }: RegExpMatchArray,
  within: Within,
): InternalReference | undefined {
  if (index === undefined) return undefined;
  const { own, verb } = groups ?? {};
  // 本条例 in a 制度 speaks of the law that the sentence is about.
  if (own && own !== '本制度' && !entry.name.includes(own.slice(1))) return undefined;
  const from = originOf(lead, own, verb);
  const numbers = readNumbers(block.text, index + lead.length, articleOf(from, within));
  if (from === 'text' && numbers[0]?.kind !== 'article') return undefined;
  const start = verb ? index + lead.length : index;
  const last = numbers.at(-1);
  const end = last ? last.index + last.text.length : index + lead.length;
  if (verb && !meansThisText(block.text, start, end)) return undefined;
  return {
    block,
    text: block.text.slice(start, end),
    index: start,
    from,
    ...(within && { within }),
    numbers,
  };
}

function originOf(lead: string, own?: string, verb?: string): InternalReference['from'] {
  if (own || verb) return 'text';
  if (lead === '本条') return 'this-article';
  return lead === '前款' ? 'previous-paragraph' : 'previous-article';
}

function articleOf(from: InternalReference['from'], within: Within): number | undefined {
  if (from === 'text' || !within) return undefined;
  return from === 'previous-article' ? within.previous : within.article;
}

/** 按照第九条规定 means an article of this text; behind the title of a law it goes on with that law. */
const meansThisText = (text: string, start: number, end: number) =>
  /^(?:的?规定|所列|情形)/.test(text.slice(end)) && !/《[^》]+》[^。]*$/.test(text.slice(0, start));

const NUMBER = new RegExp(
  `第(${NUMERAL})(条|款|项)(?!之)|第?[（(](${NUMERAL})[）)]项?|(?:、|和|或者?|及|以及|至|到)(?=第|[（(])`,
  'uy',
);

/** 第五条第二款第（一）项、第（三）项: the numbers that follow one another directly. */
function readNumbers(text: string, start: number, from: number | undefined): readonly ReferenceNumber[] {
  const numbers: ReferenceNumber[] = [];
  let article = from;
  NUMBER.lastIndex = start;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [whole, plain, unit, bracketed] = match;
    const value = parseChineseNumber(plain ?? bracketed ?? '');
    if (value === undefined) continue;
    const kind = unit === '条' ? 'article' : unit === '款' ? 'paragraph' : 'item';
    if (kind === 'article') article = value;
    const named = kind === 'article' ? undefined : article;
    numbers.push({ kind, value, text: whole, index: match.index, ...(named && { article: named }) });
  }
  return numbers;
}
