import { limitTextAgrees } from '../../scripts/check/rules/limit-text-agrees.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const PUBLISHING =
  '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 名单公示 | 文书岗 | 5日 | 2 |\n| 2 | 反馈意见 | 文书岗 | 3日 | 结束 |';

testRule(limitTextAgrees, {
  valid: {
    'what is published of another matter, and the same limit': {
      ...supportingRule('一、收文办理\n\n名单公示五日。\n\n二、评先评优\n\n结果公示七日。'),
      ...power({ 承诺时限: '9日' }, PUBLISHING),
    },
  },
  invalid: {
    'answers below a title that names the power': {
      source: {
        ...supportingRule(
          '二、收文办理\n\n（一）问：名单挂几天？\n\n答：公示七日。\n\n三、其他\n\n评选结果公示七日。',
        ),
        ...power({ 承诺时限: '9日' }, PUBLISHING),
      },
      findings: ['6:5 《办文制度》写的“名单公示”的时限是7日，“收文办理”的“办理程序”表写的是5日。'],
    },
  },
});
