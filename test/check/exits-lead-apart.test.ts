import { exitsLeadApart } from '../../scripts/check/rules/exits-lead-apart.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const steps = (...rows: readonly string[]) =>
  power(
    {},
    `## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
  );

testRule(exitsLeadApart, {
  valid: {
    'a step done once more when the rest has come in': power(
      {},
      '## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n| 1 | 审查 | 明确:2、需要补正:1 |\n| 2 | 答复 | 结束 |',
    ),
    'a return for the missing papers': steps(
      '| 1 | 受理 | 窗口岗 | 1日 | 齐全:2、不齐:3 |',
      '| 2 | 发证 | 窗口岗 | 1日 | 结束 |',
      '| 3 | 补正告知 | 窗口岗 | 1日 | 1 |',
    ),
    'two things at once': steps(
      '| 1 | 批准 | 审核岗 | 1日 | 2、3 |',
      '| 2 | 公示 | 窗口岗 | 1日 | 结束 |',
      '| 3 | 通知 | 窗口岗 | 1日 | 结束 |',
    ),
    'a grave case that is discussed': steps(
      '| 1 | 审核 | 审核岗 | 1日 | 重大案件:2、一般案件:3 |',
      '| 2 | 集体讨论 | 审核岗 | 1日 | 3 |',
      '| 3 | 作出决定 | 审核岗 | 1日 | 结束 |',
    ),
    'what is denied is a fault': steps(
      '| 1 | 查重 | 审核岗 | 1日 | 重名:2、不重名:3 |',
      '| 2 | 退回修改 | 窗口岗 | 1日 | 结束 |',
      '| 3 | 专家论证 | 窗口岗 | 1日 | 结束 |',
    ),
    'no crime': steps(
      '| 1 | 认定 | 审核岗 | 1日 | 构成犯罪:2、不构成犯罪:3 |',
      '| 2 | 移送退回材料 | 窗口岗 | 1日 | 结束 |',
      '| 3 | 作出决定 | 窗口岗 | 1日 | 结束 |',
    ),
    'a small sum that is paid at once': steps(
      '| 1 | 分档 | 审核岗 | 1日 | 不满5000元:3、5000元以上:2 |',
      '| 2 | 会议审批 | 审核岗 | 1日 | 同意:3、不同意:4 |',
      '| 3 | 支付 | 窗口岗 | 1日 | 结束 |',
      '| 4 | 退回 | 窗口岗 | 1日 | 结束 |',
    ),
    'a refusal that bears the name of the case beside it': steps(
      '| 1 | 查看 | 审核岗 | 1日 | 受理:2、不受理:3 |',
      '| 2 | 现场核对 | 窗口岗 | 1日 | 结束 |',
      '| 3 | 出具不予受理通知 | 窗口岗 | 1日 | 结束 |',
    ),
    'two ways': steps(
      '| 1 | 初审 | 审核岗 | 1日 | 齐全:2、不齐:3 |',
      '| 2 | 发证 | 窗口岗 | 1日 | 结束 |',
      '| 3 | 退件 | 窗口岗 | 1日 | 结束 |',
    ),
    'two of three opinions that lead on alike': steps(
      '| 1 | 会审 | 审核岗 | 1日 | 同意:2、补充调查:3、不同意:2 |',
      '| 2 | 提交讨论 | 窗口岗 | 1日 | 结束 |',
      '| 3 | 退回补查 | 窗口岗 | 1日 | 1 |',
    ),
    'an objection that does not hold': steps(
      '| 1 | 听取申辩 | 审核岗 | 1日 | 申辩成立:3、申辩不成立:2 |',
      '| 2 | 签发决定 | 窗口岗 | 1日 | 结束 |',
      '| 3 | 撤销案件 | 窗口岗 | 1日 | 结束 |',
    ),
    'a decision that is delivered whatever it says': steps(
      '| 1 | 审查决定 | 审核岗 | 1日 | 准予:2、不予:2 |',
      '| 2 | 送达决定 | 窗口岗 | 1日 | 结束 |',
    ),
    'two steps that both follow': steps(
      '| 1 | 登记 | 审核岗 | 1日 | 2、3 |',
      '| 2 | 发证 | 窗口岗 | 1日 | 结束 |',
      '| 3 | 归档 | 窗口岗 | 1日 | 结束 |',
    ),
  },
  invalid: {
    'what is asked for is done where the other leads': {
      source: power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 办理内容 | 下一步 |\n| --- | --- | --- | --- |\n| 1 | 审定 | 审定报告 | 未见违法:3、需要处罚:2 |\n| 2 | 出具结论 | 提出管理建议 | 结束 |\n| 3 | 转立案 | 移入处罚程序 | 结束 |',
      ),
      findings: ['13:19 步骤1“审定”“未见违法”走到“转立案”，“需要处罚”走到“出具结论”，多半写颠倒了。'],
    },
    'a fault is dealt with where its absence leads': {
      source: power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 办理内容 | 下一步 |\n| --- | --- | --- | --- |\n| 1 | 查重 | 查地名库 | 重名:3、不重名:2 |\n| 2 | 退回修改 | 写明重名的地名 | 结束 |\n| 3 | 论证 | 召集专家 | 结束 |',
      ),
      findings: ['13:19 步骤1“查重”“重名”走到“论证”，“不重名”走到“退回修改”，多半写颠倒了。'],
    },
    'a step that follows itself': {
      source: steps(
        '| 1 | 受理 | 窗口岗 | 1日 | 齐全:2、不齐:3 |',
        '| 2 | 发证 | 窗口岗 | 1日 | 结束 |',
        '| 3 | 补正告知 | 窗口岗 | 1日 | 3 |',
      ),
      findings: ['15:25 步骤3“补正告知”的下一步又是这一步自己，没有出口。'],
    },
    'a round without an end': {
      source: steps(
        '| 1 | 填单 | 登簿岗 | 即时 | 2 |',
        '| 2 | 批准 | 科长 | 1日 | 3 |',
        '| 3 | 出库 | 库房岗 | 1日 | 2 |',
      ),
      findings: ['15:23 步骤3“出库”走回前面的步骤，走不到结束。'],
    },
    'what is granted and turned down at once': {
      source: steps(
        '| 1 | 审核 | 科长 | 1日 | 2、3 |',
        '| 2 | 盖印 | 印章岗 | 1日 | 结束 |',
        '| 3 | 退件 | 印章岗 | 1日 | 结束 |',
      ),
      findings: ['13:22 步骤1“审核”同时走到“盖印”和“退件”，没有写明条件。'],
    },
    'a way whose condition is missing': {
      source: steps(
        '| 1 | 核查 | 科长 | 1日 | 属实:2、3 |',
        '| 2 | 奖励 | 科长 | 1日 | 结束 |',
        '| 3 | 告知 | 科长 | 1日 | 结束 |',
      ),
      findings: ['13:22 步骤1“核查”走到“告知”的情况没有写明条件。'],
    },
    'a grave case that is not discussed': {
      source: steps(
        '| 1 | 审核 | 审核岗 | 1日 | 一般案件:2、重大案件:3 |',
        '| 2 | 集体讨论 | 审核岗 | 1日 | 3 |',
        '| 3 | 作出决定 | 审核岗 | 1日 | 结束 |',
      ),
      findings: ['13:23 步骤1“审核”“一般案件”走到“集体讨论”，“重大案件”走到“作出决定”，多半写颠倒了。'],
    },
    'one step for both cases': {
      source: steps(
        '| 1 | 初审 | 审核岗 | 1日 | 合格:2、不合格:2 |',
        '| 2 | 发证 | 窗口岗 | 1日 | 结束 |',
        '| 3 | 退件 | 窗口岗 | 1日 | 结束 |',
      ),
      findings: ['13:23 步骤1“初审”的2种情况走到同一步。'],
    },
    'one case twice': {
      source: steps(
        '| 1 | 初审 | 审核岗 | 1日 | 合格:2、合格:3 |',
        '| 2 | 发证 | 窗口岗 | 1日 | 结束 |',
        '| 3 | 退件 | 窗口岗 | 1日 | 结束 |',
      ),
      findings: ['13:23 步骤1“初审”有两种情况都写“合格”。'],
    },
    'a refusal that leads to the payment': {
      source: steps(
        '| 1 | 复核 | 审核岗 | 1日 | 通过:3、未通过:2 |',
        '| 2 | 拨付资金 | 窗口岗 | 1日 | 结束 |',
        '| 3 | 退回申请 | 窗口岗 | 1日 | 结束 |',
      ),
      findings: ['13:23 步骤1“复核”“通过”走到“退回申请”，“未通过”走到“拨付资金”，多半写颠倒了。'],
    },
    'a decision whose exits meet at once': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> B{审核}\n  B -->|同意| C[办理]\n  B -->|不同意| C\n  C --> E([结束])\n```',
      ),
      findings: ['15:5 判断框“审核”的2条出路都走到同一个节点。'],
    },
    'a case that goes round': {
      source: steps(
        '| 1 | 初审 | 审核岗 | 1日 | 合格:2、不合格:1 |',
        '| 2 | 发证 | 窗口岗 | 1日 | 结束 |',
        '| 3 | 退件 | 窗口岗 | 1日 | 结束 |',
      ),
      findings: ['13:23 步骤1“初审”“不合格”又走回这一步自己。'],
    },
    'two cases that have changed places': {
      source: steps(
        '| 1 | 查看 | 审核岗 | 1日 | 没有问题:2、需要整改:3 |',
        '| 2 | 下达整改通知 | 窗口岗 | 1日 | 3 |',
        '| 3 | 公布结果 | 窗口岗 | 1日 | 结束 |',
      ),
      findings: ['13:23 步骤1“查看”“没有问题”走到“下达整改通知”，“需要整改”走到“公布结果”，多半写颠倒了。'],
    },
    'a refusal that goes on and a consent that is sent back': {
      source: steps(
        '| 1 | 审核 | 审核岗 | 1日 | 不通过:2、通过:3 |',
        '| 2 | 会签 | 局长 | 1日 | 结束 |',
        '| 3 | 退件 | 窗口岗 | 1日 | 结束 |',
      ),
      findings: ['13:23 步骤1“审核”“不通过”走到“会签”，“通过”走到“退件”，多半写颠倒了。'],
    },
  },
});
