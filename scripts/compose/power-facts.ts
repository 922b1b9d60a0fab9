import { byKey } from '../lib/code-point-order.ts';
import { defined } from '../lib/defined.ts';
import { lawOf } from '../lib/law-of.ts';
import { savedShare } from '../lib/saved-share.ts';
import type { PowerFacts } from '../model/booklet.ts';
import type { Assessment, Department, Power, SupportingRule, Unit } from '../model/entry.ts';
import type { LegalBasis } from '../model/terms.ts';
import { LAW_RANKS } from '../model/terms.ts';
import { type ComposeContext, chapterId, lawId } from './compose-context.ts';

/** What listings, data files and page summaries say of a power. */
export function powerFacts(
  power: Power,
  unit: Unit,
  department: Department | undefined,
  rules: readonly (SupportingRule | Assessment)[],
  context: ComposeContext,
): PowerFacts {
  const { exercise, promisedLimitReason } = power;
  const saved = savedShare(power.statutoryLimit, power.promisedLimit);
  const supervision = supervisionText(power, unit);
  const changedOn = power.changes
    .map((change) => change.date ?? '')
    .sort()
    .at(-1);
  return {
    code: power.code,
    category: power.category,
    ...(exercise && { exercise }),
    department: departmentFacts(power, department),
    responsiblePost: power.responsiblePost,
    conditions: power.conditions,
    materials: power.materials,
    partyRights: power.partyRights,
    accountability: power.accountability,
    ...(power.statutoryLimit && { statutoryLimit: power.statutoryLimit.text }),
    ...(power.promisedLimit && { promisedLimit: power.promisedLimit.text }),
    ...(promisedLimitReason && { promisedLimitReason }),
    ...(saved && { limitSaved: saved }),
    fee: feeText(power),
    ...(supervision && { supervision }),
    disclosure: {
      scope: power.disclosure.scope,
      forms: power.disclosure.forms.join('、'),
      ...(power.disclosure.timing && { timing: power.disclosure.timing }),
    },
    legalBases: sortedBases(power.legalBases, context).map((basis) => ({
      text: basis.text,
      lawIds: lawsOf(basis, context).map(lawId),
    })),
    rules: power.supportingRules.map((name) => {
      const rule = rules.find((candidate) => candidate.name === name);
      return { name, ...(rule && { id: chapterId(rule.path) }) };
    }),
    ...(changedOn && { changedOn }),
    ...(power.changes.length > 0 && {
      changes: power.changes.map(({ date, content }) => defined({ date, content })),
    }),
    riskCount: {
      high: power.risks.filter((risk) => risk.level === '高').length,
      medium: power.risks.filter((risk) => risk.level === '中').length,
      low: power.risks.filter((risk) => risk.level === '低').length,
      unrated: power.risks.filter((risk) => !risk.level).length,
    },
  };
}

function departmentFacts(power: Power, department: Department | undefined): PowerFacts['department'] {
  return {
    id: chapterId(power.department),
    name: department?.name ?? '',
    ...(department?.phone && { phone: department.phone }),
    ...(department?.office && { office: department.office }),
  };
}

function feeText({ fee }: Power): string {
  if (!fee) return '未载明';
  if (!fee.charged) return '不收费';
  const basis = fee.basis ? `（依据：${fee.basis.text}）` : '';
  return `${fee.standard ?? '收费'}${basis}`;
}

/** Who watches, inside and outside, and how to reach them (REQUIREMENTS C03, item 5). */
function supervisionText({ supervision }: Power, unit: Unit): string | undefined {
  const phone = supervision?.phone ?? unit.complaint?.phones.join('、');
  const parts = [
    supervision?.internal && `内部监督：${unended(supervision.internal)}`,
    supervision?.external && `外部监督：${unended(supervision.external)}`,
    phone && `监督电话：${phone}`,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join('；') : undefined;
}

/** Without the mark that ends a sentence: more follows in the same line. */
const unended = (text: string) => text.replace(/[。；]$/u, '');

/** How a citizen complains, as the unit says it (REQUIREMENTS C03, item 7). */
export function complaintText(unit: Unit): string | undefined {
  const { complaint } = unit;
  if (!complaint) return undefined;
  const parts = [
    complaint.department && `受理科室：${complaint.department}`,
    complaint.phones.length > 0 && `电话：${complaint.phones.join('、')}`,
    complaint.address && `地址：${complaint.address}`,
    complaint.email && `邮箱：${complaint.email}`,
    complaint.hours && `办公时间：${complaint.hours}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? parts.join('；') : undefined;
}

/** 依据 in the order of the rank of law (REQUIREMENTS B13); what no law is found for comes last, as typed. */
export function sortedBases(bases: readonly LegalBasis[], context: ComposeContext): readonly LegalBasis[] {
  const rank = (basis: LegalBasis) => {
    const ranks = lawsOf(basis, context).map((law) => LAW_RANKS.indexOf(law.rank));
    return ranks.length > 0 ? Math.min(...ranks) : LAW_RANKS.length;
  };
  const keyed = bases.map((basis, index) => ({ basis, key: `${pad(rank(basis))}${pad(index)}` }));
  return keyed.sort(byKey(({ key }) => key)).map(({ basis }) => basis);
}

const pad = (number: number) => String(number).padStart(4, '0');

const lawsOf = (basis: LegalBasis, { lawIndex }: ComposeContext) =>
  basis.citations.flatMap((citation) => lawOf(lawIndex, citation.title) ?? []);
