import { stepsAreReached } from '../../scripts/check/rules/steps-are-reached.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const steps = (...rows: readonly string[]) =>
  power(
    {},
    `## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`,
  );

testRule(stepsAreReached, {
  valid: {
    'steps that all are reached': steps('1 | 登记 | 齐全:3、不齐全:2', '2 | 补正 | 1', '3 | 归档 | 结束'),
    'rows that follow one another': steps('1 | 登记 | ', '2 | 审核 | ', '3 | 归档 | 结束'),
    'two beginnings': steps('1 | 接听来电 | 3、4', '2 | 签收来信 | 3', '3 | 登记 | 4', '4 | 转办 | 结束'),
    'works of their own': steps('1 | 登记 | 结束', '2 | 抽查 | 结束', '3 | 通报 | 结束'),
  },
  invalid: {
    'a refusal that ends at once': {
      source: steps('1 | 审批 | 同意:2、不同意:结束', '2 | 出车 | 结束', '3 | 说明理由 | 结束'),
      findings: ['13:12 步骤3“说明理由”没有哪一步走到它，步骤1“审批”的下一步写的是不同意:结束。'],
    },
    'a case that ends at once, though a step is named after it': {
      source: steps('1 | 终审 | 签发:2、撤稿:结束', '2 | 播发 | 4', '3 | 撤稿登记 | 4', '4 | 归档 | 结束'),
      findings: ['13:12 步骤3“撤稿登记”没有哪一步走到它，步骤1“终审”的下一步写的是撤稿:结束。'],
    },
    'a step that is passed over': {
      source: steps('1 | 检查 | 3', '2 | 判定 | 3', '3 | 整改 | 4', '4 | 归档 | 结束'),
      findings: ['13:12 步骤2“判定”没有哪一步走到它，步骤1“检查”的下一步写的是3。'],
    },
    'a step that leads back too far': {
      source: steps('1 | 检查 | 2', '2 | 判定 | 1', '3 | 整改 | 结束'),
      findings: ['14:12 步骤3“整改”没有哪一步走到它，步骤2“判定”的下一步写的是1。'],
    },
  },
});
