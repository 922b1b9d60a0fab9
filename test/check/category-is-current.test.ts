import { categoryIsCurrent } from '../../scripts/check/rules/category-is-current.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(categoryIsCurrent, {
  valid: {
    'the title of the decision': power({}, '依照《国务院关于取消非行政许可审批事项的决定》办理。'),
    'what is not set up': power({}, '本局不设非行政许可审批。'),
    'a sentence about its end': power({}, '不再保留非行政许可审批这一审批类别。'),
    'a sentence that calls it the past': power(
      {},
      '“非行政许可审批”早已退出历史舞台。旧目录里的非行政许可审批已经转为其他类别。',
    ),
  },
  invalid: {
    'the class in use': {
      source: power({}, '本科室负责非行政许可审批。'),
      findings: ['9:6 “非行政许可审批”这个类别已经取消。'],
    },
    'the class in use, and something else that is not set up': {
      source: power({}, '本事项属于非行政许可审批，不设前置服务。'),
      findings: ['9:6 “非行政许可审批”这个类别已经取消。'],
    },
  },
});
