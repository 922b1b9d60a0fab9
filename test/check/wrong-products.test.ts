import { expect, test } from 'vitest';
import { wrongRests } from '../../scripts/check/figures/left-over.ts';
import { wrongRuns } from '../../scripts/check/figures/number-runs.ts';
import { wrongParts } from '../../scripts/check/figures/shared-out.ts';
import { wrongFrequencies } from '../../scripts/check/figures/stated-frequencies.ts';
import { wrongRates } from '../../scripts/check/figures/stated-rates.ts';
import { wrongAverages } from '../../scripts/check/figures/wrong-averages.ts';
import { wrongProducts } from '../../scripts/check/figures/wrong-products.ts';
import { wrongTerms } from '../../scripts/check/times/dated-terms.ts';
import { wrongHours } from '../../scripts/check/times/shift-hours.ts';

test.each([
  ['采购文件柜15组，每组480元，共7200元。'],
  ['每场讲座补助200元，全年6场，合计1200元。'],
  ['货款60000元，按照九折结算，实付54000元。'],
  ['工程款50万元，按30%支付预付款，即15万元。'],
  ['抽查50份，合格45份，合格率90%。'],
  ['实行三班倒，每班8小时。'],
  ['赞成的超过半数为通过。委员11人的，6人以上同意即可。'],
  ['每次扣2分，3次以上扣8分。'],
  ['第三项每项5分，共10分。'],
  ['黄色每半年一次，蓝色每年一次。'],
  ['三分之二以上，占60%。'],
  ['培训全年组织四次，每季度一次。'],
  ['保证金按合同价的10%收取，合同价50万元的收取5万元。'],
  ['每小时接种40人，每天工作6小时，每天接种240人。'],
  ['补助标准为每人每月150元，全年发放1800元。'],
  ['按照成交价的5%收取保证金，成交价20万元的，收取1万元。'],
  ['应到12人，实到7人，超过半数，可以开会。'],
])('worked out right: %s', (text) => {
  expect(wrongProducts(text)).toEqual([]);
});

test.each([
  ['采购文件柜15组，每组480元，共7000元。', '7000', '7200'],
  ['每场讲座补助200元，全年六场，合计1000元。', '1000', '1200'],
  ['每车运费300元，共计5车，合计1600元。', '1600', '1500'],
  ['货款60000元，按照九折结算，实付58000元。', '58000', '54000'],
  ['工程款50万元，按三成支付预付款，即20万元。', '20', '15'],
  ['实行四班三运转，每班12小时。', '12', '8'],
  ['赞成的超过半数为通过。委员11人的，5人以上同意即可。', '5', '6'],
  ['须有三分之二以上委员到会，委员9人的，5人以上到会方可开会。', '5', '6'],
  ['每小时接种40人，每天工作6小时，每天接种200人。', '200', '240'],
  ['补助标准为每人每月150元，全年发放1500元。', '1500', '1800'],
  ['按照成交价的5%收取保证金，成交价20万元的，收取2万元。', '2', '1'],
  ['应到12人，实到6人，超过半数，可以开会。', '6', '7'],
  ['培训全年组织四次，每季度两次。', '四', '8'],
  ['直补每人每年660元，按季度发放，每季度150元。', '660', '600'],
  ['保证金按合同价的10%收取，合同价50万元的收取10万元。', '10', '5'],
  ['每人每天补助80元，出差5天，共计补助450元。', '450', '400'],
  ['面积120平方米，每平方米租金15元，月租金2000元。', '2000', '1800'],
  ['一年考核四次，上、下半年各一次。', '四', '2'],
  ['应到15人，实到13人，请假3人。', '3', '2'],
  ['较上年的1200人次增长10%，达到1300人次。', '1300', '1320'],
  ['12个村，每村2名网格员，共26名。', '26', '24'],
  ['每年1月、4月、7月各检查一次，全年检查四次。', '四', '3'],
  ['收回选票9张，其中赞成6票，反对2票，弃权2票。', '9', '10'],
  ['每桌10人，共8桌，可容纳100人。', '100', '80'],
  ['提取、贷款、支付三类业务各抽查50笔，共180笔。', '180', '150'],
  ['每个样品不少于2公斤，分成三份：检样、备样、留样各1公斤。', '2', '3'],
  ['一家四口年收入合计28800元，人均年收入为8200元。', '8200', '7200'],
  ['人均年收入7200元，人均月收入500元。', '500', '600'],
])('worked out wrong: %s', (text, told, right) => {
  const [found, ...others] = wrongProducts(text);
  expect(others).toEqual([]);
  expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(told);
  expect(found?.right).toBe(right);
});

test.each([['巡查每季度一次，全年共四次；年度考核每年一次。'], ['培训按季度安排，每年集中培训不少于五天。']])(
  'as often as that: %s',
  (text) => {
    expect(wrongFrequencies(text)).toEqual([]);
  },
);

test.each([
  ['巡查每月两次，全年共十二次。', '十二', '24'],
  ['巡查每月一次，全年巡查十次。', '十', '12'],
  ['考核按季度进行，每年三次。', '三', '4'],
])('not so often: %s', (text, told, right) => {
  const [found] = wrongFrequencies(text);
  expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(told);
  expect(found?.right).toBe(right);
});

test.each([
  ['共收到问卷120份，剔除重复的5份、空白的3份，剩余112份。'],
  ['库存30台，调出4台，新增2台，尚余28台。'],
  ['共5人，每人2次，余下一人值班。'],
  ['月初结存1200本，本月领入800本，发放1530本，作废14本，月末应存456本。'],
  ['上月结余300张，各科室领取120张，本月结余180张。'],
  ['上月结余300张，从县局领取120张，本月结余420张。'],
  ['年初库存60顶，抽查20顶，年末结存58顶。'],
])('left over: %s', (text) => {
  expect(wrongRests(text)).toEqual([]);
});

test.each([
  ['共收到问卷120份，剔除重复的5份、空白的3份，剩余115份。', '115份', '112'],
  ['月初结存1200本，本月领入800本，发放1530本，作废14本，月末应存465本。', '465本', '456'],
  ['馆藏原有图书5000册，新购400册，剔旧150册，现有5350册。', '5350册', '5250'],
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

test.each([
  ['自2026年3月1日至2029年2月28日，为期三年。'],
  ['租期自2026年3月1日起至2026年8月31日止，共6个月。'],
  ['聘期2026年3月1日至2028年4月15日，为期约两年。'],
])('a term: %s', (text) => {
  expect(wrongTerms(text)).toEqual([]);
});

test.each([
  ['自2026年3月1日至2028年2月29日，为期三年。', '三年', '2年'],
  ['本办法自2026年5月1日起施行，有效期五年，至2029年4月30日止。', '五年', '3年'],
])('a term that its days do not make: %s', (text, told, right) => {
  const [found] = wrongTerms(text);
  expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(told);
  expect(found?.right).toBe(right);
});

test.each([
  ['每天8:30至12:00、14:30至18:00开放，每天开放7小时。'],
  ['早班7时至15时，中班15时至23时，夜班23时至次日7时，每班8小时。'],
  ['周二至周日9:00至17:30开放，每周开放六天，每周开放时间合计51小时。'],
  ['夏季8:00至12:00，冬季8:30至12:00，每天工作7小时。'],
])('hours: %s', (text) => {
  expect(wrongHours(text)).toEqual([]);
});

test.each([
  ['每天8:30至12:00、14:30至18:00开放，每天开放8小时。', '8', '7'],
  ['早班7时至15时，中班15时至22时，夜班22时至次日7时，每班八小时。', '八', '7'],
  ['周二至周日9:00至17:30开放，每周开放六天，每周开放时间合计48小时。', '48', '51'],
])('hours that the clock does not make: %s', (text, told, right) => {
  const [found] = wrongHours(text);
  expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(told);
  expect(found?.right).toBe(right);
});

test.each([
  ['全年来件40件，属实28件，属实率为70%。'],
  ['登记簿收有不动产单元86412个，已经完成数据整合的81230个，占94%；余下的5182个逐宗挂号。'],
  ['受理320件，办结304件，其中提前办结228件，提前办结率75%。'],
  ['共有档案3000卷，抽查300件，抽查比例不低于10%。'],
  ['应到12人，实到10人，力争到会率达到95%。'],
  ['年初下达任务100件，实际完成120件，完成率120%。'],
  ['占地面积1200平方米，建筑面积2400平方米，绿地率30%。'],
  ['当月登簿4000件，差错2件，差错率为万分之五。'],
])('shares that the amounts make: %s', (text) => {
  expect(wrongRates(text)).toEqual([]);
});

test.each([
  ['抽查50份，合格45份，合格率85%。', '85%', '90%'],
  ['登记簿收有不动产单元86412个，已经完成数据整合的81230个，占84%；余下的5182个逐宗挂号。', '84%', '94%'],
  ['当月登簿4000件，差错20件，差错率恰为万分之五。', '万分之五', '万分之50'],
  ['全年投诉40件，其中属实12件，占40%。', '40%', '30%'],
])('shares that the amounts do not make: %s', (text, told, right) => {
  const [found] = wrongRates(text);
  expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(told);
  expect(found?.right).toBe(right);
});

test('runs of numbers are as long as the text says', () => {
  expect(wrongRuns('纸质档案库六间，编为101至106；号段0001至0250，共250本。')).toEqual([]);
  expect(wrongRuns('柜子12个，编号管理，保存2016至2026年的案卷。')).toEqual([]);
  expect(wrongRuns('纸质档案库五间，编为101至106。').map(({ right }) => right)).toEqual(['6间']);
  expect(wrongRuns('领取收据编号00101—00200，共计120份。').map(({ right }) => right)).toEqual(['100份']);
});

test.each([
  ['上半年88分、下半年93分，平均90.5分。'],
  ['三次分别为90分、84分、87分，平均87分。'],
  ['四个季度分别为90分、88分、92分和95分，全年平均91分。'],
  ['平时80分，年终90分，合计170分，平均每项20分。'],
])('averages that the scores have: %s', (text) => {
  expect(wrongAverages(text)).toEqual([]);
});

test.each([
  ['上半年80分、下半年91分，平均86分。', '85.5'],
  ['三次分别为90分、84分、87分，平均88分。', '87'],
])('averages that the scores do not have: %s', (text, right) => {
  expect(wrongAverages(text).map((one) => one.right)).toEqual([right]);
});
