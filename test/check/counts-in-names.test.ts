import { countMatchesList } from '../../scripts/check/rules/count-matches-list.ts';
import { levelsRunInOrder } from '../../scripts/check/rules/levels-run-in-order.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(countMatchesList, {
  valid: {
    'slogans that count what follows': supportingRule(
      '做到三分开：品种分开、规格分开、新旧分开。坚持“五到位”：认识到位、责任到位、措施到位、投入到位和考核到位。',
    ),
    'slogans whose items are called otherwise': supportingRule(
      '实行三证合一：营业执照、许可证、登记证。支出四个定期：每月自查、每季检查、半年评估、年底总结。三公经费：公务接待费、公务用车费。',
    ),
    'times, short names and sums that fit': supportingRule(
      '每日签到两次，即上午、下午各一次。名录库和人员库（以下简称“两库”）每季更新。申请表、身份证、户口簿，以上三项材料缺一不可。分为三级：一级由局长负责，二级由副局长负责，三级由股长负责；以上三级逐级上报。',
    ),
  },
  invalid: {
    'slogans with an item too few': {
      source: supportingRule(
        '做到四分开：品种分开、规格分开、新旧分开。\n\n按照“四不放过”原则处理：原因未查清不放过，责任人未处理不放过，措施未落实不放过。',
      ),
      findings: ['2:3 “四分开”说是4项，列了3项。', '4:4 “四不放过”说是4项，列了3项。'],
    },
    'times, short names and sums that do not fit': {
      source: supportingRule(
        '每日签到三次，即上午、下午各一次。\n\n名录库和人员库（以下简称“三库”）每季更新。\n\n法人制、招标制、监理制、合同制，以上三项制度贯穿始终。\n\n分为三级：一级奖励千元，二级奖励五百元，三级奖励二百元；以上四级不重复奖励。',
      ),
      findings: [
        '2:5 “三次”说是3项，列了2项。',
        '4:14 “三库”说是3项，列了2项。',
        '6:19 “三项”说是3项，列了4项。',
        '8:31 “四级”说是4项，列了3项。',
      ],
    },
    'a quoted count above a list of another length': {
      source: supportingRule('工作人员应当遵守下列“五不准”：\n\n1. 不准迟到；\n2. 不准早退；\n3. 不准串岗。'),
      findings: ['2:9 这里说有5项，下面列了3项。'],
    },
  },
});

testRule(levelsRunInOrder, {
  valid: {
    'colours and shares in the order that is said': supportingRule(
      '预警由低到高分为蓝色、黄色、橙色、红色四级，由高到低依次为红色、橙色、黄色、蓝色。预算执行进度6月底不低于50%，9月底不低于75%，11月底不低于90%。',
    ),
  },
  invalid: {
    'colours against the order that is said, and a share that falls': {
      source: supportingRule(
        '预警由低到高分为红色、橙色、黄色、蓝色四级。\n\n预算执行进度6月底不低于50%，9月底不低于75%，11月底不低于70%。',
      ),
      findings: [
        '2:9 “红色、橙色、黄色、蓝色”的次序颠倒了，和前后各级的次序不一致。',
        '4:31 后一个时间的“不低于70%”比前一个时间的“不低于75%”还小。',
      ],
    },
  },
});
