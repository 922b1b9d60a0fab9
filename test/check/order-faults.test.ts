import { expect, test } from 'vitest';
import { assessmentLevelsInOrder } from '../../scripts/check/rules/assessment-levels-in-order.ts';
import { levelsRunInOrder } from '../../scripts/check/rules/levels-run-in-order.ts';
import { orderFaults } from '../../scripts/check/wording/order-faults.ts';
import { assessment, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

test.each([
  ['国道不少于20米，省道不少于15米，县道不少于10米，乡道不少于5米。'],
  ['信息被省级采用的加3分，被市级采用的加2分，被县级采用的加1分。'],
  ['县财政补助500元，乡镇补助300元，村自筹1000元。'],
  ['被市级表彰的加2分，被省级表彰的加5分。'],
  ['省级检查每处扣2分，市级检查每处扣3分。'],
  ['省级抽查20件，市级抽查30件，县级抽查25件。'],
  ['特急件1小时内办结，急件4小时内办结，平件3个工作日内办结。'],
  ['一般差错3个工作日，较大差错5个工作日，重大差错10个工作日。'],
  ['省级每月2人，市级每月5人，县级每月3人。'],
  ['第一次批评教育，第二次通报，第三次待岗培训。第二次及以上的，取消评优。'],
  ['迟到、早退每次扣0.5分，旷工每日扣2分。'],
  ['逾期3日未归还的，书面提醒；逾期10日未归还的，暂停借阅。'],
  ['迟到3次的，通报批评；旷工1日的，调离岗位。'],
  ['查实1次的，约谈；查实2次以上的，调离窗口。'],
  ['6月底前支出进度达到50%，9月底前支出进度达到75%。2026年底前压减10%，2027年底前再压减5%。'],
])('in order: %s', (text) => {
  expect([...orderFaults(text)]).toEqual([]);
});

test.each([
  ['国道不少于20米，省道不少于15米，县道不少于10米，乡道不少于12米。', '10米，乡道不少于12米'],
  ['一般差错3个工作日，较大差错15个工作日，重大差错10个工作日。', '15个工作日，重大差错10个工作日'],
  ['特急件2小时内办结，急件1小时内办结，平件3个工作日内办结。', '2小时内办结，急件1小时'],
  ['第一次批评教育，第二次通报，第二次待岗培训。', '第二次'],
  ['迟到、早退每次扣0.5分，旷工每日扣0.1分。', '0.5分，旷工每日扣0.1分'],
  ['评为优秀的，奖励500元；评为良好的，奖励800元；评为合格的，奖励200元。', '500元；评为良好的，奖励800元'],
  ['设一等奖2000元、二等奖1000元、三等奖1500元。', '1000元、三等奖1500元'],
  ['连续5日没有巡查的，约谈；连续3日没有巡查的，调离岗位。', '3日没有巡查'],
  ['一年内查实2次的，取消评优资格；查实2次以上的，调离岗位。', '2次以上'],
  ['2026年底前消化不少于40%，2027年底前累计消化不少于30%，2028年底前全部消化。', '不少于30%'],
  ['6月底前支出进度达到75%，9月底前支出进度达到50%。', '50%'],
])('out of order: %s', (text, said) => {
  expect([...orderFaults(text)].map(({ index, length }) => text.slice(index, index + length))).toEqual([
    said,
  ]);
});

testRule(levelsRunInOrder, {
  valid: {
    'levels that rise or fall all the way, and labels': supportingRule(
      '分为一般、较大、重大和特别重大四级，依次为蓝色、黄色、橙色、红色。档案盒按红、蓝、黄三色区分。',
    ),
    'what an assessment gives, which another check judges': assessment(
      {},
      '省级加3分，市级加4分，县级加1分。',
    ),
  },
  invalid: {
    'two levels of a list that have changed places': {
      source: supportingRule('四级预警对应启动Ⅳ级、Ⅲ级、Ⅰ级、Ⅱ级响应。'),
      findings: ['2:15 “Ⅰ级、Ⅱ级”的次序颠倒了，和前后各级的次序不一致。'],
    },
    'prizes out of order': {
      source: supportingRule('一等奖900元，二等奖300元，三等奖600元。'),
      findings: ['2:12 “一等900元、二等300元、三等600元”没有按级别的次序。'],
    },
  },
});

testRule(assessmentLevelsInOrder, {
  valid: { 'what a rule gives': supportingRule('一等奖900元，二等奖300元，三等奖600元。') },
  invalid: {
    'two levels, the higher one with less': {
      source: assessment({}, '被市级表彰的加5分，被省级表彰的加2分。'),
      findings: ['2:8 “市级5分、省级2分”没有按级别的次序。'],
    },
    'points out of order': {
      source: assessment({}, '省级推广的加3分，市级推广的加4分，县级推广的加1分。'),
      findings: ['2:7 “省级3分、市级4分、县级1分”没有按级别的次序。'],
    },
  },
});
