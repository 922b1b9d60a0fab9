import type { Law } from '../../model/entry.ts';
import type { DateText } from '../../model/terms.ts';
import type { RepealedLaw } from '../data/repealed-laws.ts';
import type { Rule } from '../rule.ts';
import { type CitedLaw, citations } from '../views/citations.ts';
import { repealedBefore, successorsOf, type Validity, validityOn } from '../wording/law-validity.ts';

export const lawIsInForce: Rule = {
  id: 'law-is-in-force',
  severity: 'error',
  summary: '引用的法规在编制日期应当有效。',
  check({ lawIndex }, report, context) {
    for (const cited of context.share(citations)) {
      const { law, place, citation, inBasis, unit } = cited;
      if (!inBasis && isHistorical(cited)) continue;
      const length = citation.title.length + (citation.quoted ? 2 : 0);
      const compiled = unit?.compiledOn ?? context.date;
      const severity = inBasis ? 'error' : 'warning';
      if (!law) {
        const known = citation.quoted && compiled ? repealedBefore(citation.title, compiled) : undefined;
        if (known) report({ place, length, severity, ...toldOf(citation.title, known) });
        continue;
      }
      const validity = compiled ? validityOn(law, compiled) : 'in-force';
      if (compiled && validity !== 'in-force') {
        report({
          place,
          length,
          severity,
          message: `《${law.name}》${stateOf(law, validity)}，编制日期是${compiled}。`,
          hint: remedy(law, validity, successorsOf(law, lawIndex, compiled)),
        });
      } else if (context.date && validityOn(law, context.date) === 'repealed') {
        report({
          place,
          length,
          severity: 'notice',
          message: `《${law.name}》在编制日期以后${stateOf(law, 'repealed')}。`,
          hint: remedy(law, 'repealed', successorsOf(law, lawIndex, context.date)),
        });
      }
    }
  },
};

const toldOf = (title: string, { on, by }: RepealedLaw) => ({
  message: `《${title}》已于${on}废止。`,
  hint:
    by.length === 0
      ? '没有法规代替它，请删去，或者改引现行有效的规定。'
      : `请改引${by.map((successor) => `《${successor}》`).join('、')}，并重新核对条款序号。`,
});

function stateOf(law: Law, validity: Validity): string {
  if (validity === 'not-yet') return `自${law.effectiveOn ?? ''}起施行`;
  return law.repealedOn ? `已于${law.repealedOn satisfies DateText}废止` : '已废止';
}

function remedy(law: Law, validity: Validity, successors: readonly string[]): string {
  if (validity === 'not-yet') return '请改引编制日期有效的规定，或者核对法规登记的施行日期。';
  if (successors.length === 0) return `请改引现行有效的规定；登记有误的，请改正“${law.path}”。`;
  const titles = successors.map((title) => `《${title}》`).join('、');
  return `请改引${titles}，并重新核对条款序号。`;
}

/** A sentence that tells of the repeal itself, or of what was in force at the time. */
function isHistorical({ before, after, unit }: CitedLaw): boolean {
  return (
    ONCE.test(before) ||
    Number(UNTIL.exec(before)?.[1] ?? Number.POSITIVE_INFINITY) < Number(unit?.compiledOn?.slice(0, 4)) ||
    /(?:原|废止|取代|替代|修订前的?|当时的?)《?$/.test(before) ||
    /^》?(?:已?经?被[^。；]{0,30}(?:取代|代替|替代)|[^。；]{0,12}(?:废止|失效|不再|停止执行)|[^。；]{0,48}(?:废止|不再(?:援引|引用|适用|执行)))/.test(
      after,
    )
  );
}

/** 当时的依据是, 那时执行: it was in force at the time told of. */
const ONCE = /(?:当时|那时|彼时|早年|从前|过去|起初|最初|曾经?|年代)[^。；]*$/u;
/** 2012年7月1日以前，办文执行. */
const UNTIL = /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以前|之前|前)[^。；]*$/u;
