import { tiersCoverRange } from '../../scripts/check/rules/tiers-cover-range.ts';
import { assessment, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(tiersCoverRange, {
  valid: {
    'one number or the next, and grades in a row': assessment(
      {},
      '做到9项以上的，为优秀；做到7项或者8项的，为良好；做到6项的，为一般；做到5项以下的，为较差。\n\n连续两次评为较差的，调整岗位；连续两次评为优秀的，优先推荐。',
    ),
    'scores that lead to something, joined': supportingRule(
      '评审得分80分以上的，予以立项；60分以上不满80分的，修改后再审；不满60分的，不予立项。',
    ),
    'a second test': supportingRule('测试不满60分的，补考一次；补考仍不满60分的，离岗学习。'),
    'tiers by letters': assessment({}, '45分以上为甲，30分以上不满45分为乙，不满30分为丙。'),
    'tiers in prose': assessment(
      {},
      '90分以上为优秀，80分以上90分以下（不含90分）为良好，60分至79分的，评定为合格，不足60分为不合格。',
    ),
    'tiers in a list': assessment({}, '（一）90分至100分的，为优秀；\n\n（二）80分至89分的，为良好。'),
    'whole scores': assessment({
      总分: '100',
      取整: '是',
      等级: '[{名称: 合格, 下限: 60, 上限: 100}, {名称: 不合格, 上限: 59}]',
    }),
    'tiers of different work': assessment(
      {},
      '党建工作得80分以上90分以下的为良好；业务工作得85分以上95分以下的为良好。',
    ),
    'scores of an example': assessment(
      {},
      '行政科扣3分，得分47分，为达标；后勤科扣12分，得分38分，为基本达标。',
    ),
    'a tier of a single count': assessment({}, '7项至8项的为良好，6项的为合格，5项以下的为不合格。'),
    'counts that meet': assessment({}, '评为先进8次以上的为优秀，5次至7次的为良好，不足5次的为一般。'),
    decimals: assessment({ 等级: '[{名称: 合格, 下限: 60}, {名称: 不合格, 上限: 59.9}]' }),
  },
  invalid: {
    'a gap between tiers of conduct': {
      source: assessment(
        {},
        '9分以上的为规范，8分以上不足9分的为较规范，6分以上不足7分的为基本规范，不足6分的为不规范。',
      ),
      findings: ['2:10 “6分以上不足7分”和“8分以上不足9分”之间有空档，中间的得分不属于任何等级。'],
    },
    'tiers that are reached': {
      source: assessment(
        {},
        '达到45项以上的为优秀；达到40项以上46项以下的为良好；达到30项以上不足40项的为合格；不足30项的为不合格。',
      ),
      findings: ['2:13 “达到40项以上46项以下”和“达到45项以上”重叠：45项同时属于两个等级。'],
    },
    'stars for hours, in a rule': {
      source: supportingRule(
        '（一）不足60小时的，为三星；\n\n（二）60小时以上、不足110小时的，为四星；\n\n（三）100小时以上的，为五星。',
      ),
      findings: ['6:4 “100小时以上”和“60小时以上、不足110小时”重叠：100小时同时属于两个等级。'],
    },
    'a gap between scores that lead to something': {
      source: supportingRule(
        '评审得分80分以上的，予以立项；60分以上不满75分的，修改后再审；不满60分的，不予立项。',
      ),
      findings: ['2:17 “60分以上不满75分”和“80分以上”之间有空档，这一段没有规定。'],
    },
    'a gap between tiers by letters': {
      source: assessment({}, '45分以上为甲，30分以上不满45分为乙，不满25分为丙。'),
      findings: ['2:9 “不满25分”和“30分以上不满45分”之间有空档，中间的得分不属于任何等级。'],
    },
    'tiers in prose that overlap or leave a gap': {
      source: assessment({}, '85分以上为优秀，70分至90分为良好，50分至60分为合格。'),
      findings: [
        '2:10 “50分至60分”和“70分至90分”之间有空档，中间的得分不属于任何等级。',
        '2:10 “70分至90分”和“85分以上”重叠：85分同时属于两个等级。',
      ],
    },
    'a count between a bound that is left out and the next': {
      source: supportingRule('发现问题6项以上为差，3项以上不满5项为中，不满3项为好。'),
      findings: ['2:5 “3项以上不满5项”和“6项以上”之间有空档，中间的得分不属于任何等级。'],
    },
    'counts in two tiers': {
      source: assessment({}, '全年受表扬8次以上的评为先进，5次以上8次以下的评为达标。'),
      findings: ['2:16 “5次以上8次以下”和“8次以上”重叠：8次同时属于两个等级。'],
    },
    'a number that falls between two tiers': {
      source: assessment({}, '超过6项的为优秀，不足6项的为合格。'),
      findings: ['2:1 “不足6项”和“超过6项”之间有空档，中间的得分不属于任何等级。'],
    },
    'the bound that does not fit the tens of the others': {
      source: assessment({ 等级: '[{名称: 优秀, 下限: 92}, {名称: 合格, 上限: 89}]' }),
      findings: ['2:15 等级“合格”和“优秀”之间有空档：89和92之间的得分不属于任何等级。'],
    },
    'a gap': {
      source: assessment({
        取整: '是',
        等级: '[{名称: 优秀, 下限: 90}, {名称: 合格, 下限: 60, 上限: 88}, {名称: 不合格, 上限: 59}]',
      }),
      findings: ['3:41 等级“合格”和“优秀”之间有空档：88和90之间的得分不属于任何等级。'],
    },
    'a tier that takes in the single score of the one below it': {
      source: assessment({
        取整: '是',
        等级: '[{名称: 好, 下限: 9}, {名称: 较好, 下限: 6, 上限: 8}, {名称: 一般, 下限: 6, 上限: 6}, {名称: 差, 上限: 5}]',
      }),
      findings: ['3:31 等级“一般”和“较好”重叠：6分同时属于两个等级。'],
    },
    'a score in two tiers': {
      source: assessment({ 等级: '[{名称: 优秀, 下限: 90}, {名称: 合格, 上限: 90}]' }),
      findings: ['2:33 等级“合格”和“优秀”重叠：90分同时属于两个等级。'],
    },
    'decimals that fall between whole bounds': {
      source: assessment({ 取整: '否', 等级: '[{名称: 合格, 下限: 60}, {名称: 不合格, 上限: 59}]' }),
      findings: ['3:34 等级“不合格”和“合格”之间有空档：59和60之间的得分不属于任何等级。'],
    },
    'scores below and above all tiers': {
      source: assessment({ 总分: '100', 等级: '[{名称: 合格, 下限: 60, 上限: 90}]' }),
      findings: ['3:6 60分以下的得分不属于任何等级。', '3:6 90分以上的得分不属于任何等级，总分是100分。'],
    },
  },
});
