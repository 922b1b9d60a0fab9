import { defined } from '../../lib/defined.ts';
import type { Booklet } from '../../model/booklet.ts';
import type { Laws, Rules } from './list-schemas.ts';
import { ruleKind, rulesOf } from './rule-columns.ts';

/** The list of rules as data. A fact that is absent has no key; an empty list has none either. */
export function rulesRecord(booklet: Booklet<'public'>, schema: string): Rules {
  return {
    $schema: schema,
    单位: booklet.unit.name,
    截至日期: booklet.issuedOn,
    配套制度: rulesOf(booklet).map((rule) =>
      defined({
        名称: rule.title,
        种类: ruleKind(rule),
        文号: rule.facts.documentNumber,
        制定科室: rule.facts.issuedBy,
        通过日期: rule.facts.adoptedOn,
        施行日期: rule.facts.effectiveOn,
        落款: rule.facts.signature,
        适用的职权: listed(rule.facts.powers.map(({ name }) => name)),
      }),
    ),
  };
}

/** The list of laws as data. */
export function lawsRecord({ unit, issuedOn, laws }: Booklet<'public'>, schema: string): Laws {
  return {
    $schema: schema,
    单位: unit.name,
    截至日期: issuedOn,
    法律依据: laws.map((law) =>
      defined({
        名称: law.title,
        层级: law.rank,
        制定机关: listed(law.issuers),
        文号: law.documentNumber,
        公布日期: law.promulgatedOn,
        施行日期: law.effectiveOn,
        修正日期: law.amendedOn,
        条数: law.articleCount,
        效力状态: law.status,
        废止日期: law.repealedOn,
        替代文件: listed(law.replacedBy),
        引用: law.citedBy.map(({ title, articles }) => defined({ 名称: title, 条款: articles || undefined })),
      }),
    ),
  };
}

const listed = (items: readonly string[]) => (items.length === 0 ? undefined : [...items]);
