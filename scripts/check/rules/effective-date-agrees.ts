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
  check(_compilation, report, context) {
    for (const { entry, pieces, whole } of context.share(entryTexts)) {
      if ((entry.type !== 'rule' && entry.type !== 'assessment') || !CLOSING.test(whole)) continue;
      for (const piece of pieces) if (piece.kind === 'paragraph') tellClosing(entry, piece, report);
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

function tellClosing(entry: SupportingRule | Assessment, piece: TextPiece, report: Report): void {
  const match = CLOSING.exec(piece.text);
  if (!match) return;
  const { year, month, day, how } = match.groups ?? {};
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
  const told = [year, month, day]
    .map((part = '') => String(parseChineseNumber(part) ?? '').padStart(2, '0'))
    .join('-');
  if (entry.effectiveOn && /^\d{4}-\d{2}-\d{2}$/u.test(entry.effectiveOn) && told !== entry.effectiveOn) {
    report({
      place,
      length,
      message: `正文说${told}起${how}，开头登记的“施行日期”是${entry.effectiveOn}。`,
      hint: '请核对，把写错的一处改过来。',
      restsOn: fieldGround(entry, '施行日期'),
    });
  }
  if (how === '试行' && !/试行|暂行/u.test(entry.name)) {
    report({
      place,
      length,
      message: `“${entry.name}”的正文说“试行”，标题没有写“（试行）”。`,
      hint: '正式施行的请写“施行”；确是试行的，请在标题后面加“（试行）”。',
    });
  }
}
