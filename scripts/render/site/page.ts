import type { DateText } from '../../model/terms.ts';
import type { UnitPlan } from './plan/site-plan.ts';

/** Templates of templates/site/pages, without `.hbs`. */
export type PageTemplate =
  | 'home'
  | 'unit'
  | 'pending'
  | 'part'
  | 'department'
  | 'power'
  | 'document'
  | 'listing'
  | 'catalogue'
  | 'law'
  | 'search'
  | 'groups'
  | 'guide'
  | 'not-found'
  | 'moved'
  | 'versions'
  | 'map'
  | 'help';

/** One page, ready for its template. `view` holds every key that the template names, absent values as undefined. */
export interface Page {
  readonly path: string;
  readonly template: PageTemplate;
  readonly title: string;
  /** The pages above it, without the home page and without itself. */
  readonly crumbs: readonly Crumb[];
  readonly unit?: UnitPlan;
  readonly meta: PageMeta;
  /** Files of templates/site/assets. */
  readonly scripts?: readonly string[];
  readonly view: object;
  /** The day to which its content goes; absent: that of its unit, or of the site. */
  readonly updatedOn?: DateText;
  /** What it says, as JSON-LD for machines. */
  readonly data?: object;
  /** The page that took its place; browsers go there at once. */
  readonly movedTo?: string;
  /** No page to find or to count: it stands in no site map. */
  readonly unlisted?: true;
  readonly search?: SearchFacts;
}

export interface Crumb {
  readonly title: string;
  readonly path: string;
}

/** A column page or an article page, as 政府网站发展指引 tells them apart (STANDARDS.md §6). */
export type PageMeta =
  | {
      readonly type: 'column';
      readonly columnType: '首页' | '机构职能' | '政策文件' | '办事服务' | '信息公开目录';
      readonly description: string;
    }
  | {
      readonly type: 'article';
      readonly date: string;
      readonly source: string;
      readonly keywords: readonly string[];
      readonly description: string;
    };

export const PAGE_KINDS = ['职权', '科室', '制度', '考核', '法规', '附件', '单位'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What the search knows of a page. */
export interface SearchFacts {
  readonly kind: PageKind;
  readonly text: string;
  readonly code?: string;
  readonly unit?: string;
  readonly category?: string;
  readonly department?: string;
}
