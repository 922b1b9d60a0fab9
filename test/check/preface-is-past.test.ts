import { prefaceIsPast } from '../../scripts/check/rules/preface-is-past.ts';
import { unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const preface = (text: string) => unit({ 编制日期: '2026-11-20' }, text);

testRule(prefaceIsPast, {
  valid: {
    'what was done before': preface('10月，法律顾问核对条文，局党组会议于11月16日集体审议通过。'),
    'what was done in another year': preface('2025年12月，局党组会议于12月26日审议通过工作方案。'),
    'what is still to come': preface('拟于12月10日报送司法局，自2026年12月1日起施行。'),
  },
  invalid: {
    'a meeting after the compilation': {
      source: preface('10月，法律顾问核对条文，局党组会议于11月26日集体审议通过，随后送审。'),
      findings: ['6:20 “11月26日”的事晚于编制日期2026-11-20。'],
    },
  },
});
