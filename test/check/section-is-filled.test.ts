import { sectionIsFilled } from '../../scripts/check/rules/section-is-filled.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(sectionIsFilled, {
  valid: {
    'an article whose list follows it': supportingRule(
      '第一条　\n\n（一）登记；\n\n（二）归档。\n\n第二条　保管。',
    ),
    'a part above its first chapter': supportingRule('## 第一编　总则\n\n## 第一章　范围\n\n适用于收文。'),
    'a title whose bracket says all': supportingRule(
      '一、时限\n\n三日。\n\n二、收费标准（不收费）\n\n三、地点\n\n一楼窗口。\n\n四、电话\n\n见封底。',
    ),
    'a title about more than a flow': supportingRule('## 预算编制与报批流程\n\n各科室九月底前报送用款计划。'),
    'a title with a Markdown list below it': supportingRule(
      '一、范围\n\n三类业务。\n\n二、立卷\n\n1. 缴存类按单位立卷；\n\n2. 贷款类一人一卷。\n\n三、保管\n\n专柜保管。',
    ),
    'numbered lines with their chart, of contents and of annexes': supportingRule(
      '一、用印流程图\n\n```mermaid\nflowchart TD\n  A([开始]) --> B([结束])\n```\n\n二、借阅流程图\n\n见附件1。\n\n三、办理步骤\n\n按本制度办理。\n\n附件\n\n一、收文流程图\n\n二、登记表',
    ),
    'steps in numbered sentences': supportingRule(
      '一、借阅流程\n\n1. 借阅人填写借阅单并由股室负责人签字。\n\n2. 档案员核对借阅单后当面交接案卷。\n\n3. 借阅人在七日内归还，档案员清点页数。\n\n二、附则\n\n按本制度办理。',
    ),
    'a title of a chart that says where it is': supportingRule('## 用印流程图\n\n流程图见附件2。'),
    'a way of work in words': supportingRule('## 用印步骤\n\n先申请，后用印。'),
    'titles in a list of contents': supportingRule(
      '目　　录\n\n一、范围\n\n二、用印流程图\n\n一、范围\n\n全部印章。\n\n二、用印流程图\n\n见附件1。',
    ),
    'filled sections': power({}, '## 备注\n\n按照办文制度执行。'),
    'a heading for a chart that the steps draw': power(
      {},
      '## 流程图\n\n' +
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
    ),
  },
  invalid: {
    'an article without a word, a chapter without an article': {
      source: supportingRule(
        '## 第一章　总则\n\n第一条　\n\n第二条　归档。\n\n## 第二章　监督\n\n## 第三章　附则\n\n第三条　施行。',
      ),
      findings: ['4:1 “第一条”后面没有内容。', '8:1 “第二章　监督”下面没有内容。'],
    },
    'a title right above that of a chart, told once': {
      source: supportingRule(
        '一、范围\n\n全部印章。\n\n二、办理流程\n\n## 用印流程图\n\n先申请，后用印。\n\n三、保管\n\n专柜保管。',
      ),
      findings: ['8:1 “用印流程图”下面没有图。'],
    },
    'the course of another case in a sentence, though the chart shows the usual one': {
      source: power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 |\n| --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 即时 |\n\n## 节假日收文流程\n\n由值班员代收，次日补登。',
      ),
      findings: ['15:1 “节假日收文流程”下面没有图。'],
    },
    'a risk that is not described': {
      source: power(
        {},
        '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 |\n| --- | --- | --- | --- | --- |\n| 漏登 | 登记 | 低 | 来文不登 | 核对 |\n| 护短 | 核查 | 中 | | 回避 |',
      ),
      findings: ['14:15 “风险表现”这一栏只有这一行没有填。'],
    },
    'a numbered title without text beside others that have theirs': {
      source: supportingRule('一、受理\n\n窗口登记。\n\n二、审核\n\n主任审核。\n\n三、施行'),
      findings: ['10:1 “三、施行”下面没有内容。'],
    },
    'one in the middle': {
      source: supportingRule('一、受理\n\n窗口登记。\n\n二、审核\n\n三、归档\n\n档案岗归档。'),
      findings: ['6:1 “二、审核”下面没有内容。'],
    },
    'numbered lines that name a chart and have none': {
      source: supportingRule(
        '一、信访事项办理流程图\n\n二、归档\n\n（一）用印工作流程图\n\n先申请，后用印。\n\n（二）借阅程序图\n\n三、附则',
      ),
      findings: [
        '2:1 “信访事项办理流程图”下面没有图。',
        '6:1 “用印工作流程图”下面没有图。',
        '10:1 “借阅程序图”下面没有图。',
      ],
    },
    'a title of a way of work without a figure, behind a list of contents, too': {
      source: supportingRule(
        '目　　录\n\n一、范围\n\n二、归档\n\n一、范围\n\n全部印章。\n\n二、用印流程图\n\n三、借用流程\n\n（一）登记。\n\n（二）归还。',
      ),
      findings: ['12:1 “用印流程图”下面没有图。', '14:1 “借用流程”下面没有图。'],
    },
    'the only empty cell of a column': {
      source: power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 下一步 |\n| --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 2 |\n| 2 | 审核 |  | 3 |\n| 3 | 归档 | 文书岗 |  |',
      ),
      findings: ['14:10 “承办岗位”这一栏只有这一行没有填。'],
    },
    'a title of a chart above words only': {
      source: supportingRule('## 用印流程图\n\n先申请，后用印。\n\n## 借用流程\n\n先登记，后归还。'),
      findings: ['2:1 “用印流程图”下面没有图。', '6:1 “借用流程”下面没有图。'],
    },
    'an empty section': {
      source: power({}, '## 备注\n\n## 说明\n\n内容。'),
      findings: ['9:1 “备注”下面没有内容。'],
    },
    'a step without a name': {
      source: power({}, '## 办理程序\n\n| 步骤 | 环节 |\n| --- | --- |\n| 1 | 登记 |\n| 2 |  |'),
      findings: ['14:5 步骤2没有写环节的名称。'],
    },
    'a flowchart without a chart': {
      source: power({}, '## 流程图\n\n见附件。'),
      findings: ['9:1 “流程图”下面没有图。'],
    },
  },
});
