import type { CatalogueRow } from '../../model/booklet.ts';
import { type Column, dateCell, lines } from './cell-value.ts';

/** The columns of CSV and XLSX, in the order of the catalogue form (REQUIREMENTS B05, then B06). */
export const CATALOGUE_COLUMNS: readonly Column<CatalogueRow>[] = [
  { title: '序号', width: 6, value: (_, index) => index + 1 },
  { title: '权力编码', width: 16, value: ({ code }) => code },
  { title: '职权名称', width: 26, value: ({ name }) => name },
  { title: '权力类别', width: 14, value: ({ category }) => category },
  { title: '行使方式', width: 10, value: ({ facts }) => facts?.exercise },
  { title: '承办科室', width: 16, value: ({ department }) => department },
  { title: '责任岗位', width: 16, value: ({ facts }) => facts?.responsiblePost },
  { title: '权力依据', width: 44, value: ({ facts }) => lines(facts?.legalBases.map(({ text }) => text)) },
  { title: '办理条件', width: 36, value: ({ facts }) => lines(facts?.conditions) },
  { title: '申请材料', width: 36, value: ({ facts }) => lines(facts?.materials) },
  { title: '法定时限', width: 14, value: ({ facts }) => facts?.statutoryLimit },
  { title: '承诺时限', width: 14, value: ({ facts }) => facts?.promisedLimit },
  { title: '时限缩短', width: 18, value: ({ facts }) => facts?.limitSaved },
  { title: '收费及依据标准', width: 24, value: ({ facts }) => facts?.fee },
  { title: '公开范围', width: 10, value: ({ facts, note }) => facts?.disclosure.scope ?? (note && '依申请') },
  { title: '公开形式', width: 20, value: ({ facts }) => facts?.disclosure.forms },
  { title: '公开时间', width: 10, value: ({ facts }) => facts?.disclosure.timing },
  { title: '监督方式', width: 36, value: ({ facts }) => facts?.supervision },
  { title: '配套制度', width: 30, value: ({ facts }) => lines(facts?.rules.map(({ name }) => name)) },
  { title: '高风险点', width: 10, value: ({ facts }) => facts?.riskCount.high },
  { title: '中风险点', width: 10, value: ({ facts }) => facts?.riskCount.medium },
  { title: '低风险点', width: 10, value: ({ facts }) => facts?.riskCount.low },
  { title: '最近变更', width: 14, value: ({ facts }) => dateCell(facts?.changedOn) },
  { title: '说明', width: 36, value: ({ note }) => note },
];
