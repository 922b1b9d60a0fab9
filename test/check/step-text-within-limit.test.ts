import { stepTextWithinLimit } from '../../scripts/check/rules/step-text-within-limit.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const steps = (action: string, note = '') =>
  power(
    { 法定时限: '20个工作日', 承诺时限: '12个工作日' },
    `## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 材料审查 | 文书岗 | ${action} | 3个工作日 | 结束 |\n\n## 备注\n\n${note}`,
  );

const measure = (text: string) =>
  power(
    { 法定时限: '20个工作日', 承诺时限: '12个工作日' },
    `## 办理程序\n\n| 步骤 | 环节 | 时限 |\n| --- | --- | --- |\n| 1 | 立案 | 5个工作日 |\n\n## 风险与防范\n\n| 风险点 | 环节 | 等级 | 防范措施 |\n| --- | --- | --- | --- |\n| 压案 | 立案 | 中 | ${text} |`,
  );

testRule(stepTextWithinLimit, {
  valid: {
    'a warning in time': measure('系统在第8个工作日亮黄灯，第12个工作日亮红灯，时限届满前2个工作日提醒'),
    'a signal that the matter is late': measure('第13个工作日仍未办结的亮红灯；许可证到期前30个工作日提醒'),
    'a clue that is settled in time': measure('线索登记，4个工作日内必有去向；自举报之日起10个工作日内办结'),
    'a part of the step': steps('1个工作日内出具意见，整理卷宗。', '材料审查应当在3个工作日内完成。'),
    'what others have to do': steps('需要补正的，申请人应当在10个工作日内提出补正材料。'),
    'what the law allows': steps('材料不齐的，5个工作日内一次告知；决定作出后7个工作日内送达。'),
    'days that begin elsewhere': steps('自收到异议之日起10个工作日内答复。'),
    'a difference that is right': steps('审查。', '承诺时限比法定时限缩短了8个工作日。'),
  },
  invalid: {
    'a warning after the time is over, or before it begins': {
      source: measure('第15个工作日亮红灯；办结时限届满前12个工作日系统提醒'),
      findings: [
        '21:17 “收文办理”12个工作日办结，“第15个工作日亮”起不到预警的作用。',
        '21:30 “收文办理”12个工作日办结，“时限届满前12个工作日系统提醒”起不到预警的作用。',
      ],
    },
    'a measure that leaves the step more time than it has': {
      source: measure('线索两人登记，8个工作日内必有去向'),
      findings: ['21:24 这里写“8个工作日内必有去向”，步骤1“立案”的时限是5个工作日。'],
    },
    'a notice that hangs longer than the step lasts': {
      source: power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 办理内容 | 时限 |\n| --- | --- | --- | --- |\n| 1 | 公示 | 公示期不少于10个工作日 | 5个工作日 |\n| 2 | 张榜公示 | 公示期不少于5日 | 7日 |',
      ),
      findings: ['13:12 这里写“公示期不少于10个工作日”，步骤1“公示”的时限是5个工作日。'],
    },
    'an action that takes longer': {
      source: steps('十个工作日内书面告知结果。'),
      findings: ['15:20 这里写“十个工作日内书面告知”，步骤1“材料审查”的时限是3个工作日。'],
    },
    'a note that says longer': {
      source: steps('审查。', '材料审查环节应当在6个工作日内完成。'),
      findings: ['19:10 这里写“材料审查环节应当在6个工作日内完成”，步骤1“材料审查”的时限是3个工作日。'],
    },
    'a difference worked out wrongly': {
      source: steps('审查。', '承诺时限比法定时限缩短了5个工作日。'),
      findings: ['19:5 “比法定时限缩短了5个工作日”算得不对：20个工作日减去12个工作日是8个工作日。'],
    },
  },
});
