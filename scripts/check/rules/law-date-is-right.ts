import { parseDate } from '../../lib/date-text.ts';
import { formatDate } from '../../lib/format-date.ts';
import { lawOf } from '../../lib/law-of.ts';
import type { Law } from '../../model/entry.ts';
import type { DateText } from '../../model/terms.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { legalBases } from '../views/citations.ts';

export const lawDateIsRight: Rule = {
  id: 'law-date-is-right',
  severity: 'warning',
  summary: '正文写的法规公布、修正和施行的日期，要与登记的一致。',
  check({ lawIndex }, report, context) {
    for (const { basis } of context.share(legalBases)) {
      const { 0: said, groups = {} } = OLD_TEXT.exec(basis.text) ?? {};
      const law = said === undefined ? undefined : lawOf(lawIndex, groups.title ?? '');
      const latest = law && latestYear(law);
      if (!latest || Number(groups.year) >= latest) continue;
      report({
        place: basis.place,
        length: [...basis.text].length,
        message: `“${groups.year}年${groups.verb}”不是《${law.name}》现行的文本，它最近一次公布是在${latest}年。`,
        hint: '请对照现行的文本改正，条款序号也要重新核对。',
      });
    }
    for (const { text, placeAt, kind } of piecesWith(context, /》/)) {
      if (kind === 'title' || !TOLD.test(text)) continue;
      for (const pattern of DATED) {
        for (const { groups = {}, indices } of text.matchAll(pattern)) {
          const { title = '', date = '', verb = '' } = groups;
          const law = lawOf(lawIndex, title);
          const fault = law && faultOf(date, verb, law);
          if (!fault) continue;
          report({
            place: placeAt(indices?.groups?.date?.[0] ?? 0),
            length: date.length,
            message: `“${date}”不是《${law.name}》的${fault.kind}日期。`,
            hint: `登记的${fault.kind}日期是${formatDate(fault.right)}，请核对。`,
          });
        }
      }
    }
  },
};

const DATE = '(?<date>(?:\\d{4}|[〇零一二三四五六七八九]{4})年[^，。；《》年]{1,3}月[^，。；《》月]{1,3}日)';
const TITLE = '《(?<title>[^《》]+)》';
const VERB = '(?<verb>施行|实施|生效|公布|颁布|修订|修正|修改)';

/** 《…法》（1999年修正）: which of its texts an office means to rest on. */
const OLD_TEXT =
  /《(?<title>[^《》]+)》[（(](?<year>(?:19|20)\d{2})年(?:第[一二三四五]次)?(?<verb>修[正订改])(?:版|本)?[）)]/u;

/** The year in which the text that is in force was made, as far as the registry knows. */
const latestYear = ({ promulgatedOn = '', amendedOn = '' }: Law): number =>
  Math.max(...[promulgatedOn, amendedOn].map((date) => Number(date.slice(0, 4))));

const TOLD = new RegExp(`日(?:起)?.{0,3}${VERB.replace('?<verb>', '?:')}`, 'u');

const DATED = [
  // 《…》（2021年1月22日修订）, 《…》已自2026年7月1日起施行
  new RegExp(`${TITLE}[^，。；《》]{0,8}?${DATE}起?(?:正式|开始|第[一二三四五]次)?${VERB}`, 'dgu'),
  // 2018年12月29日修正的《…》
  new RegExp(`${DATE}起?(?:正式|第[一二三四五]次)?${VERB}的?${TITLE}`, 'dgu'),
];

interface DateFault {
  readonly kind: '公布' | '修正' | '施行';
  readonly right: DateText;
}

/** Only slips are told: of most laws the registry does not hold every day on which they were changed. */
function faultOf(date: string, verb: string, law: Law): DateFault | undefined {
  const stated = parseDate(date);
  if (!stated || datesOf(law).includes(stated)) return undefined;
  const kind = /公布|颁布/u.test(verb) ? '公布' : /修/u.test(verb) ? '修正' : '施行';
  const right = { 公布: law.promulgatedOn, 修正: law.amendedOn, 施行: law.effectiveOn }[kind];
  return right && isSlipOf(stated, right) ? { kind, right } : undefined;
}

const datesOf = ({ promulgatedOn, effectiveOn, amendedOn, repealedOn, history }: Law) => [
  promulgatedOn,
  effectiveOn,
  amendedOn,
  repealedOn,
  ...history.map((version) => version.effectiveOn),
];

/** The same day of a year close by, or another day of the same year. */
function isSlipOf(stated: DateText, right: DateText): boolean {
  if (right.length !== stated.length) return false;
  const years = Math.abs(Number(stated.slice(0, 4)) - Number(right.slice(0, 4)));
  return years === 0 || (years <= 2 && stated.slice(4) === right.slice(4));
}
