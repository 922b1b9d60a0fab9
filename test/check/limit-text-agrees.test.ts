import { limitTextAgrees } from '../../scripts/check/rules/limit-text-agrees.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(limitTextAgrees, {
  valid: {
    'a limit that counts from an earlier step': {
      ...supportingRule('（一）现场检查自派单之日起6个工作日内完成，责令改正2个工作日。', {
        对应职权: '[SFS-QT-001]',
      }),
      ...power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 |\n| --- | --- | --- | --- |\n| 1 | 抽取派单 | 文书岗 | 1个工作日 |\n| 2 | 现场检查 | 文书岗 | 5个工作日 |\n| 3 | 责令改正 | 文书岗 | 2个工作日 |',
      ),
    },
    'time for another subject, and for a part, in the rule for the only power': {
      ...power({ 承诺时限: '5个工作日' }),
      ...supportingRule('用印审批自收到之日起8个工作日内答复。收文自登记之日起3个工作日内办结。', {
        对应职权: '[SFS-QT-001]',
      }),
    },
    'what the change before the last made of the limit': power({
      承诺时限: '8个工作日',
      变更: '[{日期: 2025-09-01, 内容: 承诺时限由12个工作日压缩为9个工作日。}, {日期: 2026-09-01, 内容: 承诺时限由9个工作日压缩为8个工作日。}]',
    }),
    'a simple case': power(
      { 法定时限: '60日' },
      '事实清楚、权利义务明确的，应当自受理之日起15日内作出决定。',
    ),
    'another matter of the same kind': power({ 承诺时限: '10个工作日' }, '变更登记一般3个工作日内办结。'),
    'a part within the whole, an extension and a remedy': power(
      { 法定时限: '20个工作日', 承诺时限: '10个工作日' },
      '审核自受理之日起8个工作日内完成；需要延长的，自受理之日起30个工作日内完成。不服的，自收到决定之日起60日内申请行政复议。',
    ),
    'a complaint about the work': power(
      { 名称: '处方点评', 承诺时限: '15个工作日' },
      '对点评的投诉应当在3个工作日内答复。',
    ),
    'a part of a step': power(
      {},
      '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 审核公示 | 文书岗 | 审核名单并公示5个工作日 | 6个工作日 | 结束 |',
    ),
    'another unit of time': power({ 承诺时限: '10个工作日' }, '审核自受理之日起12日内完成。'),
    'limits of other cases': power(
      { 法定时限: '60日', 承诺时限: '30日' },
      '自受理之日起30日内办结；情况复杂的，90日内办结。对异议应当在15日内作出处理决定。',
    ),
    'the statutory limit in the text': power(
      { 法定时限: '60日', 承诺时限: '30日' },
      '应当自受理之日起60日内办结。',
    ),
    'the same limits': power(
      { 承诺时限: '5个工作日' },
      '承诺时限为5个工作日。\n\n' +
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A["登记<br>文书岗，1日"]\n  A --> 结束([结束])\n```' +
        '\n\n' +
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
    ),
    'a limit inside a sentence of the label': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A["登记<br>2日内通知来文单位补正"]\n  A --> 结束([结束])\n```' +
        '\n\n' +
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
    ),
  },
  invalid: {
    'a limit in a rule that begins as the promise of one power does': {
      source: {
        ...supportingRule('报销自票据交齐之日起九个工作日内办结。'),
        ...power({ 承诺时限: '6个工作日', 承诺时限说明: '自票据交齐之日起计算。' }),
      },
      findings: ['2:11 这里说“九个工作日内办结”，“收文办理”登记的承诺时限是6个工作日。'],
    },
    'more time than is promised, in the rule for the only power': {
      source: {
        ...power({ 承诺时限: '1个工作日' }),
        ...supportingRule('收文实行全程网办，材料齐备的3个工作日内办结。', { 对应职权: '[SFS-QT-001]' }),
      },
      findings: ['01-办文制度.md:5:15 这里说“3个工作日内办结”，“收文办理”登记的承诺时限是1个工作日。'],
    },
    'a record that the change left as it was': {
      source: power({
        承诺时限: '12个工作日',
        变更: '[{日期: 2026-09-01, 内容: 承诺时限由12个工作日压缩为9个工作日。}]',
      }),
      findings: ['7:1 这里说“承诺时限由12个工作日压缩为9个工作日”，登记的承诺时限是12个工作日。'],
    },
    'what a change says it made of the limit': {
      source: power({
        承诺时限: '8个工作日',
        变更: '[{日期: 2026-09-01, 内容: 承诺时限由12个工作日压缩为9个工作日。}]',
      }),
      findings: ['8:27 这里说“承诺时限由12个工作日压缩为9个工作日”，登记的承诺时限是8个工作日。'],
    },
    'a step that tells how long the whole takes, and one that sends later than it ends': {
      source: power(
        { 承诺时限: '10个工作日' },
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 受理 | 文书岗 | 写明自受理起15个工作日内办结。 | 1个工作日 | 2 |\n| 2 | 送达 | 文书岗 | 15日内送达，同步公示。 | 7日 | 结束 |',
      ),
      findings: [
        '14:24 这里说“15个工作日内办结”，“收文办理”登记的承诺时限是10个工作日。',
        '15:18 “送达”的办理内容写的是“15日内送达”，时限写的是7日。',
      ],
    },
    'a part that is longer than the whole': {
      source: power(
        { 法定时限: '10个工作日', 承诺时限: '6个工作日' },
        '审核应当自受理之日起12个工作日内完成。\n\n自收到申请材料之日起15个工作日内出具意见。\n\n自登记之日起，二十个工作日内发放证书。',
      ),
      findings: [
        '11:5 这里说“自受理之日起12个工作日内”，“收文办理”登记的法定时限是10个工作日、承诺时限是6个工作日。',
        '13:1 这里说“自收到申请材料之日起15个工作日内”，“收文办理”登记的法定时限是10个工作日、承诺时限是6个工作日。',
        '15:1 这里说“自登记之日起，二十个工作日内”，“收文办理”登记的法定时限是10个工作日、承诺时限是6个工作日。',
      ],
    },
    'the case that the power is about': {
      source: power({ 名称: '患者投诉处理', 承诺时限: '10个工作日' }, '所有投诉应当在15个工作日内办结。'),
      findings: ['11:8 这里说“15个工作日内办结”，“患者投诉处理”登记的承诺时限是10个工作日。'],
    },
    'another limit for the whole': {
      source: power({ 法定时限: '60日', 承诺时限: '30日' }, '本项业务自受理之日起45日内办结。'),
      findings: ['11:11 这里说“45日内办结”，“收文办理”登记的法定时限是60日、承诺时限是30日。'],
    },
    'a rule that names the power': {
      source: {
        ...supportingRule('收文办理应当在9个工作日内办结。'),
        ...power({ 承诺时限: '5个工作日' }),
      },
      findings: ['2:8 这里说“9个工作日内办结”，“收文办理”登记的承诺时限是5个工作日。'],
    },
    'another limit on the chart': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A["登记<br>文书岗，2日"]\n  A --> 结束([结束])\n```' +
          '\n\n' +
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      findings: ['13:16 流程图的“登记”写的时限是2日，“办理程序”表写的是1日。'],
    },
    'another limit in the text': {
      source: power({ 承诺时限: '5个工作日' }, '承诺时限为7个工作日。'),
      findings: ['10:1 这里说“承诺时限为7个工作日”，登记的承诺时限是5个工作日。'],
    },
    'the table, where the steps keep to the promise with the limit of the chart': {
      source: power(
        { 承诺时限: '3日' },
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A["登记<br>文书岗，1日"]\n  A --> B["查验<br>文书岗，2日"]\n  B --> E([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 编号 | 1日 | 2 |\n| 2 | 查验 | 文书岗 | 看实物 | 12日 | 结束 |',
      ),
      findings: ['24:24 流程图的“查验”写的时限是2日，“办理程序”表写的是12日。'],
    },
    'a rule that gives a step another limit': {
      source: {
        ...supportingRule('登记一日，查验四日。', { 对应职权: '[SFS-QT-001]' }),
        ...power(
          { 承诺时限: '9日' },
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 编号 | 1日 | 2 |\n| 2 | 查验 | 文书岗 | 看实物 | 2日 | 结束 |',
        ),
      },
      findings: ['5:8 《办文制度》写的“查验”的时限是4日，“收文办理”的“办理程序”表写的是2日。'],
    },
    'what is done, where it gives another limit than its own column': {
      source: power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 集中公示 | 文书岗 | 在门口公示3日 | 5日 | 结束 |',
      ),
      findings: ['13:20 “集中公示”的办理内容写的是“公示3日”，时限写的是5日。'],
    },
    'a rule that says by when one step of a longer name is done': {
      source: {
        ...supportingRule('资料核对在五日内完成。', { 对应职权: '[SFS-QT-001]' }),
        ...power(
          { 承诺时限: '9日' },
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 资料核对 | 文书岗 | 3日 | 结束 |',
        ),
      },
      findings: ['5:6 《办文制度》写的“资料核对”的时限是5日，“收文办理”的“办理程序”表写的是3日。'],
    },
    'what cannot be done at once': {
      source: {
        ...supportingRule('能当场办结的当场办结；不能当场办结的查档申请，自收到之日起8日内办结。', {
          对应职权: '[SFS-QT-001]',
        }),
        ...power({ 名称: '查档申请', 承诺时限: '5日' }),
      },
      findings: ['5:30 这里说“8日内办结”，“查档申请”登记的承诺时限是5日。'],
    },
    'a rule that tells the post of a step by when': {
      source: {
        ...supportingRule('登记一日。资料核对岗收到全部材料之日起五日内提出意见。', {
          对应职权: '[SFS-QT-001]',
        }),
        ...power(
          { 承诺时限: '9日' },
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 资料核对 | 资料核对岗 | 3日 | 结束 |',
        ),
      },
      findings: ['5:20 《办文制度》写的“资料核对”的时限是5日，“收文办理”的“办理程序”表写的是3日。'],
    },
    'what the fields of the power say': {
      source: power({
        承诺时限: '8日',
        相对人权利: '有权在10日内得到办理结果。',
        承诺时限说明: '本局承诺6日办结。',
      }),
      findings: [
        '8:11 这里说“10日内得到办理结果”，“收文办理”登记的承诺时限是8日。',
        '9:13 这里说“6日办结”，“收文办理”登记的承诺时限是8日。',
      ],
    },
    'a post that does a step by its name': {
      source: {
        ...supportingRule('窗口岗应当在3日内完成收件登记。', { 对应职权: '[SFS-QT-001]' }),
        ...power(
          { 承诺时限: '9日' },
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 收件登记 | 窗口岗 | 1日 | 2 |\n| 2 | 归档 | 文书岗 | 3日 | 结束 |',
        ),
      },
      findings: ['5:7 《办文制度》写的“收件登记”的时限是3日，“收文办理”的“办理程序”表写的是1日。'],
    },
    'what is done within another time': {
      source: power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 专业审核 | 文书岗 | 看材料，5日内审核完毕。 | 2日 | 结束 |',
      ),
      findings: ['13:20 “专业审核”的办理内容写的是“5日内审核”，时限写的是2日。'],
    },
    'the table, where a promise without a unit still bears the chart out': {
      source: power(
        { 承诺时限: '3' },
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A["登记<br>文书岗，1日"]\n  A --> B["查验<br>文书岗，2日"]\n  B --> E([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 编号 | 1日 | 2 |\n| 2 | 查验 | 文书岗 | 看实物 | 4日 | 结束 |',
      ),
      findings: ['24:24 流程图的“查验”写的时限是2日，“办理程序”表写的是4日。'],
    },
  },
});
