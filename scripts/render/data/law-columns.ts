import type { LawFacts } from '../../model/booklet.ts';
import { type Column, dateCell, lines } from './cell-value.ts';

/** The columns of the list of laws. */
export const LAW_COLUMNS: readonly Column<LawFacts>[] = [
  { title: '序号', width: 6, value: (_, index) => index + 1 },
  { title: '名称', width: 44, value: ({ title }) => title },
  { title: '层级', width: 14, value: ({ rank }) => rank },
  { title: '制定机关', width: 26, value: ({ issuers }) => lines(issuers) },
  { title: '文号', width: 24, value: ({ documentNumber }) => documentNumber },
  { title: '公布日期', width: 16, value: ({ promulgatedOn }) => dateCell(promulgatedOn) },
  { title: '施行日期', width: 16, value: ({ effectiveOn }) => dateCell(effectiveOn) },
  { title: '修正日期', width: 16, value: ({ amendedOn }) => dateCell(amendedOn) },
  { title: '条数', width: 8, value: ({ articleCount }) => articleCount },
  { title: '效力状态', width: 12, value: ({ status }) => status },
  { title: '废止日期', width: 16, value: ({ repealedOn }) => dateCell(repealedOn) },
  { title: '替代文件', width: 30, value: ({ replacedBy }) => lines(replacedBy) },
  { title: '引用处数', width: 10, value: ({ citedBy }) => citedBy.length },
  {
    title: '引用的职权和制度',
    width: 44,
    value: ({ citedBy }) =>
      lines(citedBy.map(({ title, articles }) => (articles ? `${title}（${articles}）` : title))),
  },
];
