import type { AssessmentChapter, Booklet, Chapter, RuleChapter } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { type Column, dateCell, lines } from './cell-value.ts';

export type ListedRule = RuleChapter | AssessmentChapter;

/** 制度 or 考核, as the folders are called. */
export const ruleKind = ({ type }: ListedRule): '制度' | '考核' => (type === 'rule' ? '制度' : '考核');

/** All rules and assessment rules of a booklet, in printed order. */
export function rulesOf({ chapters }: Booklet<Audience>): readonly ListedRule[] {
  return chapters.flatMap((chapter) => (chapter.type === 'part' ? chapter.children.filter(isRule) : []));
}

const isRule = (child: { readonly type: Chapter['type'] | string }): child is ListedRule =>
  child.type === 'rule' || child.type === 'assessment';

/** The columns of the list of rules. */
export const RULE_COLUMNS: readonly Column<ListedRule>[] = [
  { title: '序号', width: 6, value: (_, index) => index + 1 },
  { title: '名称', width: 40, value: ({ title }) => title },
  { title: '种类', width: 10, value: ruleKind },
  { title: '文号', width: 22, value: ({ facts }) => facts.documentNumber },
  { title: '制定科室', width: 18, value: ({ facts }) => facts.issuedBy },
  { title: '通过日期', width: 16, value: ({ facts }) => dateCell(facts.adoptedOn) },
  { title: '施行日期', width: 16, value: ({ facts }) => dateCell(facts.effectiveOn) },
  { title: '落款', width: 26, value: ({ facts }) => facts.signature },
  { title: '适用的职权', width: 36, value: ({ facts }) => lines(facts.powers.map(({ name }) => name)) },
];
