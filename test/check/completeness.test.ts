import { expect, test } from 'vitest';
import { completeness } from '../../scripts/check/completeness.ts';
import { compileFiles } from '../support/compile-files.ts';
import { department, power, unit } from '../support/office-files.ts';

test('completeness names what a power does not state', async () => {
  const files = {
    ...unit(),
    ...department(),
    ...power({ 行使方式: '依申请', 承诺时限: '5个工作日', 申请材料: '[申请表]' }),
  };
  const [row] = completeness(await compileFiles(files));
  expect(row).toMatchObject({ unit: '示范县收发室', department: '办公室', power: '收文办理', total: 18 });
  expect(row?.missing).toEqual([
    '对应职责',
    '办理条件',
    '法定时限',
    '收费',
    '监督',
    '相对人权利',
    '责任追究',
    '配套制度',
    '办理程序',
    '流程图',
    '风险与防范',
  ]);
  expect(row?.filled).toBe(7);
});
