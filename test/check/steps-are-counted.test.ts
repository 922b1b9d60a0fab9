import { stepsAreCounted } from '../../scripts/check/rules/steps-are-counted.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const steps = (note: string) =>
  power(
    {},
    `## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n| 1 | 受理 | 2 |\n| 2 | 审批 | 同意:3、不同意:4 |\n| 3 | 发证 | 结束 |\n| 4 | 不予许可告知 | 结束 |\n\n## 备注\n\n${note}`,
  );

testRule(stepsAreCounted, {
  valid: {
    'all of the steps': steps('办理程序共四步。'),
    'the steps of whoever is granted it': steps('流程图共三个环节。'),
    'steps of something else': steps('培训共六步，流程第五步由窗口办理。'),
  },
  invalid: {
    'other steps': {
      source: steps('办理程序共六步。'),
      findings: ['20:1 这里说“办理程序共六步”，“办理程序”表有4步。'],
    },
  },
});
