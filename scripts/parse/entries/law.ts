import { slugOf } from '../../lib/content-path.ts';
import { defined } from '../../lib/defined.ts';
import type { Outcome } from '../../model/diagnostic.ts';
import type { Law, LawVersion } from '../../model/entry.ts';
import type { lawSchema } from '../schema/law.ts';
import { bareTitle } from './bare-title.ts';
import { type Draft, entryBase } from './draft.ts';
import { readArticles } from './law-articles.ts';

/** A law of the registry. A missing 层级 counts as the lowest rank. */
export function readLaw(draft: Draft<typeof lawSchema>): Outcome<Law> {
  const { values, source, body } = draft;
  const name = values.名称 === undefined ? undefined : bareTitle(values.名称);
  const value: Law = {
    type: 'law',
    ...entryBase(draft, slugOf(source.path.split('/').at(-1) ?? ''), name),
    rank: values.层级 ?? '规范性文件',
    issuers: values.制定机关 ?? [],
    status: values.状态 ?? '未核',
    replacedBy: (values.替代 ?? []).map(bareTitle),
    shortNames: (values.简称 ?? []).map(bareTitle),
    history: (values.沿革 ?? []).map(
      (version): LawVersion =>
        defined({ effectiveOn: version.施行日期, articleCount: version.条数, documentNumber: version.文号 }),
    ),
    articles: readArticles(body.blocks),
    ...defined({
      documentNumber: values.文号,
      promulgatedOn: values.公布日期,
      effectiveOn: values.施行日期,
      amendedOn: values.修正日期,
      articleCount: values.条数,
      repealedOn: values.废止日期,
    }),
  };
  return { value, diagnostics: [] };
}
