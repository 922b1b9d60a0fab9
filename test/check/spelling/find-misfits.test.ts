import { describe, expect, test } from 'vitest';
import { makeFindMisfits } from '../../../scripts/check/spelling/context/find-misfits.ts';
import { learnWordSequences } from '../../../scripts/check/spelling/context/learn-word-sequences.ts';
import { makeFindSlips } from '../../../scripts/check/spelling/find-slips.ts';
import { readRun } from '../../../scripts/check/spelling/reading.ts';
import { surprise } from '../../../scripts/check/spelling/surprise.ts';

const told = (find: ReturnType<typeof makeFindSlips>, text: string) =>
  find(text).map(({ wrong, meant }) => `${wrong}→${meant}`);

describe('characters that make words, but not beside those that stand there', () => {
  const findSlips = makeFindSlips();
  test.each([
    ['会议主持人应当未位表态。', '未位→末位'],
    ['离岗前应当把事项交带清楚。', '交带→交代'],
    ['台账写明凭证的启止号码。', '启止→起止'],
    ['比对后踢除重复人员。', '踢除→剔除'],
    ['动火作业区应当设置境戒标志。', '境戒→警戒'],
    ['抚恤金应当按月足鹅发放。', '足鹅→足额'],
    ['当事人据绝签收的，注明情况。', '据绝→拒绝'],
    ['热线工单应当安时办结。', '安时→按时'],
    ['演出单位应当提前二十日抱批。', '抱批→报批'],
    ['鉴定废用由责任方承担。', '废用→费用'],
  ])('%s', (text, slip) => {
    expect(told(findSlips, text)).toEqual([slip]);
  });
});

describe('a word that is right elsewhere, where input methods offer it for another', () => {
  const findSlips = makeFindSlips();
  test.each([
    ['寻人启示应当写明特征。', '启示→启事'],
    ['议事规则由办公会议制定，意识规则每年修订。', '意识→议事'],
    ['依照法定全县办理。', '全县→权限'],
  ])('%s', (text, slip) => {
    expect(told(findSlips, text)).toEqual([slip]);
  });

  test('both are left alone in the company that they keep', () => {
    const text = '抵押权人行使权利，全县的权限按规定公布，招领启事张贴在门口，给人以启示。';
    expect(told(findSlips, text)).toEqual([]);
  });
});

describe('two words with a character of each other', () => {
  const findSlips = makeFindSlips();
  test.each([
    ['材料齐全的应受当理。', '应受当理→应当受理'],
    ['查询人应登当记身份信息。', '应登当记→应当登记'],
    ['统计报表应报当送主管部门。', '应报当送→应当报送'],
  ])('%s', (text, slip) => {
    expect(told(findSlips, text)).toEqual([slip]);
  });
});

describe('a word turned round', () => {
  const findSlips = makeFindSlips();
  test.each([
    ['巡查中发现的问题及时录记在案。', '录记→记录'],
    ['经长局批准后执行。', '长局→局长'],
    ['政财部门应当审核。', '政财→财政'],
  ])('%s', (text, slip) => {
    expect(told(findSlips, text)).toEqual([slip]);
  });

  test('the end of a word and the beginning of the next are none', () => {
    const text =
      '报社举办的活动报公安机关，电缆沟内敷设电力电缆，办公室主任主持会议，理事长办公会研究会员入会申请。';
    expect(told(findSlips, text)).toEqual([]);
  });
});

describe('nothing is told of', () => {
  const findSlips = makeFindSlips();
  test.each([
    ['terms of a trade', '闸孔出流的糙率取值偏小，休渔期内扣押网具，库房每日测温测湿。'],
    ['what goes with a particle', '两日未取的寄送，逐件核对的放行。'],
    ['parallel verbs', '批办、承办、催办、注办各有签名和日期。'],
    ['names of places', '由云岫县、青梧区和枕溪镇分别报送。'],
  ])('%s', (_, text) => {
    expect(told(findSlips, text)).toEqual([]);
  });
});

test('what is right is learnt from texts', () => {
  const texts = ['召集人应当末位发言。'.repeat(2), '主持人末位发言，其他成员先发言。', '末位表态，末位发言'];
  const findMisfits = makeFindMisfits(learnWordSequences([texts, ['由主持人最后归纳，末位发言。']]));
  const misfits = findMisfits(readRun('应当未位发言', surprise()), {
    isBehindFigure: false,
    isBeforeFigure: false,
  });
  expect(misfits.map(({ index, meant }) => ({ index, meant }))).toEqual([{ index: 2, meant: '末位' }]);
});

describe('the table of word sequences', () => {
  test('counts what follows a word, figures and breaks too', () => {
    const table = learnWordSequences([['退还押金，第3页。', '退还物品，押金。', '3页']]);
    expect(table.split(';')).toContain('退还 =1 押金 物品');
    expect(table.split(';')).toContain('押金 =2 。');
    expect(table.split(';')).toContain('0 =1 页');
  });

  test('counts once what a collection says again and again', () => {
    const text = '集体讨论决定。';
    expect(learnWordSequences([[text, text, `　　${text}`]])).toBe(learnWordSequences([[text]]));
  });
});
