import { expect, test } from 'vitest';
import { findTypos } from '../../scripts/check/wording/find-typos.ts';

const told = (text: string) => findTypos(text).map(({ text: wrong, value }) => `${wrong}→${value.right}`);

test.each([
  ['依法形式职权。', '形式→行使'],
  ['对处罚决定不符的，可以申请复议。', '不符的→不服的'],
  ['预期未缴纳的，加处罚款。', '预期→逾期'],
  ['上诉情形应当回避。', '上诉→上述'],
  ['有一下情形之一的，不予受理。', '一下→以下'],
  ['经手里窗口登记。', '手里→受理'],
  ['依法与以公示。', '与以→予以'],
  ['领导于部带头执行。', '于部→干部'],
  ['名单在公告栏公式七日。', '公式→公示'],
  ['来访人员逐一登机。', '登机→登记'],
  ['扣押的财务，应当妥善保管。', '财务→财物'],
  ['严谨酒后驾车。', '严谨→严禁'],
  ['名单以经审核的，不再公示。', '以经→已经'],
  ['《请假办法（施行）》', '施行→试行'],
])('%s', (text, slip) => {
  expect(told(text)).toEqual([slip]);
});

test('the words that sound so are left alone where they are meant', () => {
  const right =
    '预期目标、以经济建设为中心、上诉人、下属单位、公式计算、形式审查、查一下情况、财物损失、财务人员。工作好坏，经告知后，使由此产生的费用，兼管两个科室，严谨细致，干部和部门，关于部署工作，与标准不符的，不得以经办岗请假为由推托，以经手人签字为准。';
  expect(told(right)).toEqual([]);
});
