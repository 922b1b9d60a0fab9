import { indicatorPolarity } from '../../scripts/check/rules/indicator-polarity.ts';
import { assessment, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(indicatorPolarity, {
  valid: {
    'without a reason': assessment({}, '无故迟到扣0.5分，无正当理由逾期的扣1分。'),
    'a misdeed that nobody did': assessment({}, '没有人员受到处分的，计1分。'),
    'a column of what goes wrong': assessment(
      {},
      '| 考核内容 | 分值 | 扣分标准 |\n| --- | --- | --- |\n| 办结 | 1 | 有超时件 |\n| 首问 | 1 | 有推诿记录 |\n| 廉洁 | 1 | 有查实的投诉 |',
    ),
    'a yes that is good news': assessment({}, '（一）是否按时办结；\n\n（二）群众是否满意。'),
    'a text that says what a yes costs': assessment({}, '是否有群众投诉，每发现一起扣2分。'),
    'what is good earning points': assessment(
      {},
      '未发生安全事故的得10分；有投诉的扣2分；及时化解上访案件的加1分；发现违法行为的，加2分。',
    ),
    'an indicator that denies': assessment({}, '承诺时限全部兑现，没有无故超期的计1项。'),
    'another kind of text': supportingRule('检查是否有违纪行为。'),
  },
  invalid: {
    'a fault that earns a point': {
      source: assessment({}, '有违规收费的计1项。没有违规收费的计1项。'),
      findings: ['2:1 “有违规收费的计1”把不好的情况算成得分，把好的算成不得分。'],
    },
    'an answer that is turned round': {
      source: assessment({}, '未集体决策的，为“是”。按时公开的，记“否”。未发生事故的，为“是”。'),
      findings: [
        '2:1 “未集体决策的，为“是””把“是”和“否”写颠倒了。',
        '2:13 “按时公开的，记“否””把“是”和“否”写颠倒了。',
      ],
    },
    'bad news among what was achieved': {
      source: assessment(
        {},
        '| 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- |\n| 限时办结 | 1 | 没有超时件 |\n| 首问负责 | 1 | 没有推诿记录 |\n| 程序 | 1 | 案卷抽查合格 |\n| 廉洁 | 1 | 有查实的投诉 |',
      ),
      findings: ['7:12 “有查实的投诉”是不好的情况，同一栏的其他各项写的都是做到了什么。'],
    },
    'bad news that earns points': {
      source: assessment({}, '是否发生责任事故：发生的得10分，未发生的不得分。\n\n受到通报批评的，加3分。'),
      findings: [
        '2:1 “是否发生责任事故：发生的得10分”把不好的情况算成得分，把好的算成不得分。',
        '4:1 “受到通报批评的，加3分”把不好的情况算成得分，把好的算成不得分。',
      ],
    },
    'good news that earns none': {
      source: assessment({}, '没有群众投诉的不得分。'),
      findings: ['2:1 “没有群众投诉的不得分”把不好的情况算成得分，把好的算成不得分。'],
    },
    'a yes that is bad news': {
      source: assessment({}, '（一）是否有群众投诉不满意的情况；\n\n（二）是否存在违纪行为。'),
      findings: [
        '2:4 “是否有群众投诉不满意的情况”答“是”表示做得不好，却像其他指标一样按“是”计分。',
        '4:4 “是否存在违纪行为”答“是”表示做得不好，却像其他指标一样按“是”计分。',
      ],
    },
  },
});
