import type { Page } from './page.ts';
import type { SitePlan } from './plan/site-plan.ts';
import { SITE_TITLE, siteFacts } from './site-facts.ts';

interface Tag {
  readonly name: string;
  readonly content: string;
}

/** The meta tags of 政府网站发展指引 (国办发〔2017〕47号, annex); a fact that the unit does not give makes no tag. */
export function metaTags({ title, unit, meta }: Page, plan: SitePlan): readonly Tag[] {
  const { domain, identifier, column } = siteFacts(plan, unit);
  const { site } = unit?.booklet.unit ?? {};
  const common: readonly (readonly [string, string | undefined])[] = [
    ['SiteName', plan.shared.publisher ?? SITE_TITLE],
    ['SiteDomain', domain],
    ['SiteIDCode', identifier],
  ];
  const special: readonly (readonly [string, string | undefined])[] =
    meta.type === 'column'
      ? [
          ['ColumnName', meta.columnType === '首页' ? (site?.column ?? column ?? title) : title],
          ['description', meta.description],
          ['ColumnDescription', meta.description],
          ['ColumnKeywords', ['权力运行', '职权目录', title].join(',')],
          ['ColumnType', meta.columnType],
        ]
      : [
          ['ArticleTitle', title],
          // The hour of publication is the office's business; the standard asks for a form with one.
          ['PubDate', `${meta.date} 00:00`],
          ['ContentSource', meta.source],
          ['Keywords', meta.keywords.join(',')],
          ['Description', meta.description],
        ];
  return [...common, ...special].flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [{ name, content }],
  );
}
