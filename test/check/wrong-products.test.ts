import { expect, test } from 'vitest';
import { wrongRests } from '../../scripts/check/left-over.ts';
import { wrongParts } from '../../scripts/check/shared-out.ts';
import { wrongProducts } from '../../scripts/check/wrong-products.ts';

test.each([
  ['采购文件柜15组，每组480元，共7200元。'],
  ['每场讲座补助200元，全年6场，合计1200元。'],
  ['货款60000元，按照九折结算，实付54000元。'],
  ['工程款50万元，按30%支付预付款，即15万元。'],
  ['抽查50份，合格45份，合格率90%。'],
  ['巡查每季度一次，全年共四次；年度考核每年一次。'],
  ['实行三班倒，每班8小时。'],
  ['赞成的超过半数为通过。委员11人的，6人以上同意即可。'],
  ['每次扣2分，3次以上扣8分。'],
  ['第三项每项5分，共10分。'],
  ['黄色每半年一次，蓝色每年一次。'],
  ['三分之二以上，占60%。'],
])('worked out right: %s', (text) => {
  expect(wrongProducts(text)).toEqual([]);
});

test.each([
  ['采购文件柜15组，每组480元，共7000元。', '7000', '7200'],
  ['每场讲座补助200元，全年六场，合计1000元。', '1000', '1200'],
  ['每车运费300元，共计5车，合计1600元。', '1600', '1500'],
  ['货款60000元，按照九折结算，实付58000元。', '58000', '54000'],
  ['工程款50万元，按三成支付预付款，即20万元。', '20', '15'],
  ['抽查50份，合格45份，合格率85%。', '85', '90'],
  ['巡查每月两次，全年共十二次。', '十二', '24'],
  ['实行四班三运转，每班12小时。', '12', '8'],
  ['赞成的超过半数为通过。委员11人的，5人以上同意即可。', '5', '6'],
  ['须有三分之二以上委员到会，委员9人的，5人以上到会方可开会。', '5', '6'],
  ['上半年80分、下半年91分，平均86分。', '86', '85.5'],
])('worked out wrong: %s', (text, told, right) => {
  const [found, ...others] = wrongProducts(text);
  expect(others).toEqual([]);
  expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(told);
  expect(found?.right).toBe(right);
});

test.each([
  ['共收到问卷120份，剔除重复的5份、空白的3份，剩余112份。'],
  ['库存30台，调出4台，新增2台，尚余28台。'],
  ['共5人，每人2次，余下一人值班。'],
])('left over: %s', (text) => {
  expect(wrongRests(text)).toEqual([]);
});

test.each([
  ['共收到问卷120份，剔除重复的5份、空白的3份，剩余115份。', '115份', '112'],
  ['先得卡片共七十三张；去掉重复的九张、业务操作的五十九张，余下六张便是。', '六张', '5'],
])('left over, wrongly: %s', (text, told, right) => {
  const [found] = wrongRests(text);
  expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(told);
  expect(found?.right).toBe(right);
});

test('shared out as the parts are', () => {
  const rule = '损失由三方按照5∶3∶2的比例承担。损失1000元的，甲方承担500元，乙方承担';
  expect(wrongParts(`${rule}300元，丙方承担200元。`)).toEqual([]);
  expect(wrongParts(`${rule}200元，丙方承担200元。`).map(({ text, right }) => [text, right])).toEqual([
    ['200元', '300'],
  ]);
});
