import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { documentNumbers } from '../../lib/law-names.ts';
import { lawOf } from '../../lib/law-of.ts';
import type { Law } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import { wrongOwnNumbers } from '../names/own-numbers-cited.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { legalBases } from '../views/citations.ts';

export const lawNumberFits: Rule = {
  id: 'law-number-fits',
  severity: 'error',
  summary: '法规名称后面的文号要是这部法规的文号。',
  check(compilation, report, context) {
    const { lawIndex } = compilation;
    for (const { piece, index, text, name, number } of wrongOwnNumbers(compilation, context)) {
      report({
        place: piece.placeAt(index),
        length: text.length,
        message: `“${text}”不是《${name}》的文号。`,
        hint: `《${name}》登记的文号是“${number}”，请核对后改成一致。`,
      });
    }
    const read = new Set<string>();
    for (const { basis } of context.share(legalBases)) {
      read.add(lineOf(basis.place));
      checkText(basis.text, () => basis.place, lawIndex, report);
    }
    for (const { text, placeAt, kind } of piecesWith(context, /号/)) {
      if (kind !== 'title' && !read.has(lineOf(placeAt(0)))) checkText(text, placeAt, lawIndex, report);
    }
  },
};

const lineOf = ({ file, line }: Place) => `${file}:${line}`;

/** 《政府信息公开条例》（国务院令第711号， and 国务院令第711号《政府信息公开条例》, 国办发〔2018〕118号《…的意见》. */
const NUMBERED =
  /《(?<title>[^《》]+)》\s*[（(](?<after>[^（）()，；]{2,14}?(?:令|公告)?(?:第?[\d〇零一二三四五六七八九十百]+号|〔\d{4}〕\d+号))(?<remark>[^（）()]*)|(?<before>(?:国务院|主席)令第?[\d〇零一二三四五六七八九十百]+号|\p{Script=Han}{2,8}〔\d{4}〕\d+号)(?:文件)?[）)]?\s*(?:[公颁发]布的|印发的)?《(?<titleAfter>[^《》]+)》/gu;

function checkText(
  text: string,
  placeAt: (index: number) => Place,
  lawIndex: ReadonlyMap<string, Law>,
  report: Report,
): void {
  for (const { 0: found, index, groups = {} } of text.matchAll(NUMBERED)) {
    const { after, before, remark = '', title = '', titleAfter } = groups;
    const law = lawOf(lawIndex, titleAfter ?? title);
    if (!law) continue;
    const typed = after ?? before ?? '';
    const number = withoutVerb(typed.replace(/令(?=\d)/u, '令第'), law, lawIndex);
    const verb = before === undefined ? 0 : Math.max(0, typed.length - number.length);
    const isOwn = documentNumbers(law).some((own) => sameNumber(own, number));
    const fault = faultOf(number, remark, law, isOwn ? law : lawIndex.get(number));
    if (!fault) continue;
    report({
      place: placeAt(index + verb),
      length: found.length - remark.length - verb,
      ...(fault.isCertain ? {} : { severity: 'warning' as const }),
      message: fault.message,
      hint: law.documentNumber
        ? `《${law.name}》的文号是“${law.documentNumber}”。`
        : '请核对法规名称和文号。',
    });
  }
}

/** The verb before an agency's code looks like a part of it: 按照国办发〔2018〕118号. */
function withoutVerb(typed: string, law: Law, lawIndex: ReadonlyMap<string, Law>): string {
  const ends = [...typed.slice(0, -6)].map((_, index) => typed.slice(index));
  const known = ends.find((end) => lawIndex.has(end));
  const code = seriesOf(law)
    .map((one) => one.code)
    .find((one) => typed.includes(one));
  return known ?? (code === undefined ? typed : typed.slice(typed.indexOf(code)));
}

interface Fault {
  readonly message: string;
  readonly isCertain: boolean;
}

function faultOf(number: string, remark: string, law: Law, other: Law | undefined): Fault | undefined {
  if (law === other) {
    const older = olderVersion(number, remark, law);
    return older === undefined
      ? undefined
      : { message: `“${number}”是《${law.name}》${older}以前的文本的文号。`, isCertain: false };
  }
  // Every president counts his orders from one, so that laws share a number.
  if (other && readSeries(number)?.code !== '主席令') {
    return {
      message: `“${number}”不是《${law.name}》的文号，而是《${other.name}》的文号。`,
      isCertain: true,
    };
  }
  return isForeign(number, law)
    ? { message: `“${number}”不是《${law.name}》的文号。`, isCertain: false }
    : undefined;
}

/**
 * When the text that took the place of the numbered one came into force. Nothing where the number is today's, or where the
 * remark says what the number did: （国务院令第492号公布，第711号修订）.
 */
function olderVersion(
  number: string,
  remark: string,
  { documentNumber, effectiveOn, history }: Law,
): string | undefined {
  const isOld = history.some((version) => version.documentNumber === number);
  const today = /第?\d+号/u.exec(documentNumber ?? '')?.[0];
  if (
    !isOld ||
    !today ||
    number.endsWith(today) ||
    remark.includes(today) ||
    /公布|发布|原|当时/u.test(remark)
  )
    return undefined;
  return effectiveOn;
}

/** A decree so near to the law's own in time has not changed the law. */
const TOO_SOON = 12;

/** Another number of the same series than any that made or changed the law, as far as the registry tells. */
function isForeign(number: string, law: Law): boolean {
  const cited = readSeries(number);
  const series = seriesOf(law).filter(({ code }) => code === cited?.code);
  if (!cited || series.length === 0 || series.some(({ ordinal }) => ordinal === cited.ordinal)) return false;
  if (!cited.code.endsWith('令') || law.amendedOn === undefined) return true;
  if (series.some(({ ordinal }) => isSlipOf(cited.ordinal, ordinal))) return true;
  // What changed a decree later need not be registered; only the State Council counts its decrees on and on, so that one
  // before the law's own has not changed it either.
  return (
    cited.code === '国务院令' &&
    series.every(({ ordinal }) => Number(cited.ordinal) <= Number(ordinal) + TOO_SOON)
  );
}

/** 472 or 437 for 427: two digits changed places, or one of them is another. */
function isSlipOf(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed.length < 3) return false;
  const places = [...typed].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  const [first = 0, second = 0] = places;
  const isSwapped = typed[first] === meant[second] && typed[second] === meant[first];
  return places.length === 1 || (places.length === 2 && isSwapped);
}

/** 国务院令 and 427, 住房和城乡建设部令 and 11, or 国办发 and 〔2018〕118. */
interface Series {
  readonly code: string;
  readonly ordinal: string;
}

const SERIES =
  /^(?:中华人民共和国)?(\p{Script=Han}{2,18}令(?=第)|\p{Script=Han}+(?=〔))第?([\d〇零一二三四五六七八九十百]+|〔\d{4}〕\d+)号$/u;

/** 主席令第七号 and 主席令第7号 are one. */
function readSeries(number: string): Series | undefined {
  const [, code, ordinal] = SERIES.exec(number) ?? [];
  if (!code || !ordinal) return undefined;
  return { code, ordinal: String(parseChineseNumber(ordinal) ?? ordinal) };
}

function sameNumber(number: string, other: string): boolean {
  const [one, two] = [readSeries(number), readSeries(other)];
  return number === other || (one !== undefined && one.code === two?.code && one.ordinal === two.ordinal);
}

const seriesOf = (law: Law): readonly Series[] =>
  documentNumbers(law).flatMap((number) => readSeries(number) ?? []);
