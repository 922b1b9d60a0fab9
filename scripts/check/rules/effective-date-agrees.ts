import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Assessment, SupportingRule } from '../../model/entry.ts';
import { fieldGround } from '../field-ground.ts';
import type { Report, Rule } from '../rule.ts';
import { entryTexts } from '../views/entry-texts.ts';
import type { TextPiece } from '../views/running-text.ts';

export const effectiveDateAgrees: Rule = {
  id: 'effective-date-agrees',
  severity: 'warning',
  summary: '正文写的施行日期要和开头登记的“施行日期”一致，写明年份；试行的在标题里写明。',
  check({ rules }, report, context) {
    for (const { entry, pieces, whole } of context.share(entryTexts)) {
      if ((entry.type !== 'rule' && entry.type !== 'assessment') || !CLOSING.test(whole)) continue;
      for (const piece of pieces) if (piece.kind === 'paragraph') tellClosing(entry, piece, rules, report);
    }
  },
};

const KINDS = '制度|办法|规定|规则|细则|规范|方案|预案|守则|章程|规程|准则|意见|汇编|标准';
const NUMBER = '[〇零一二三四五六七八九十\\d]+';
/** 本制度自2026年3月1日起施行, with or without what comes between. */
const CLOSING = new RegExp(
  `本(?:实施|管理|工作|考核)?(?:${KINDS})(?:[^。；《》]{0,12}，)?自+(?:(?<year>${NUMBER})年)?(?<month>${NUMBER})月(?<day>${NUMBER})日起(?:正式)?(?<how>施行|实施|执行|生效|试行)`,
  'u',
);

function tellClosing(
  entry: SupportingRule | Assessment,
  piece: TextPiece,
  rules: readonly SupportingRule[],
  report: Report,
): void {
  const match = CLOSING.exec(piece.text);
  if (!match) return;
  const { year, how } = match.groups ?? {};
  const place = piece.placeAt(match.index + match[0].search(/自/u));
  const length = match[0].length - match[0].search(/自/u);
  if (year === undefined) {
    report({
      place,
      length,
      message: `“${match[0]}”没有写年份。`,
      hint: '请写明哪一年施行，例如“自2026年3月1日起施行”。',
    });
    return;
  }
  const told = isoDate(match.groups ?? {});
  if (entry.effectiveOn && /^\d{4}-\d{2}-\d{2}$/u.test(entry.effectiveOn) && told !== entry.effectiveOn) {
    const isFieldOdd = passedWith(entry, rules).some(({ effectiveOn }) => effectiveOn === told);
    report({
      ...(isFieldOdd ? { entry, field: '施行日期' } : { place, length }),
      message: `正文说${told}起${how}，开头登记的“施行日期”是${entry.effectiveOn}。`,
      hint: '请核对，把写错的一处改过来。',
      ...(!isFieldOdd && { restsOn: fieldGround(entry, '施行日期') }),
    });
  }
  tellTransition(piece, told, report);
  if (how === '试行' && !/试行|暂行/u.test(entry.name)) {
    report({
      place,
      length,
      message: `“${entry.name}”的正文说“试行”，标题没有写“（试行）”。`,
      hint: '正式施行的请写“施行”；确是试行的，请在标题后面加“（试行）”。',
    });
  }
}

/** 施行前已收取的，在2026年4月30日前清退. */
const TRANSITION = new RegExp(
  `(?:施行|实施|执行)(?:之|以)?前[^。；]{2,30}?(?<date>(?<year>${NUMBER})年(?<month>${NUMBER})月(?<day>${NUMBER})日)(?:之|以)?前[^。；]{0,12}(?:完成|完毕|清退|补办|补齐|整改|规范|换[发领证]|办结|到位|退还|清理)`,
  'gu',
);

/** What an older state must be mended by, before the new rule holds. */
function tellTransition({ text, placeAt }: TextPiece, effective: string, report: Report): void {
  for (const { 0: said, index, groups = {} } of text.matchAll(TRANSITION)) {
    const { date = '' } = groups;
    if (isoDate(groups) >= effective) continue;
    report({
      place: placeAt(index + said.indexOf(date)),
      length: date.length,
      message: `施行日期是${effective}，为施行以前的事项留的期限“${date}”却在它之前。`,
      hint: '请核对两个日期，期限应当在施行以后。',
    });
  }
}

const isoDate = ({ year, month, day }: Readonly<Record<string, string | undefined>>): string =>
  [year, month, day].map((part = '') => String(parseChineseNumber(part) ?? '').padStart(2, '0')).join('-');

/** What the unit passed on the same day, unless any of it came into force when the entry is said to. */
function passedWith(
  entry: SupportingRule | Assessment,
  rules: readonly SupportingRule[],
): readonly SupportingRule[] {
  const fellows = rules.filter(
    ({ unit, adoptedOn, path }) =>
      unit === entry.unit && adoptedOn !== undefined && adoptedOn === entry.adoptedOn && path !== entry.path,
  );
  return fellows.some(({ effectiveOn }) => effectiveOn === entry.effectiveOn) ? [] : fellows;
}
