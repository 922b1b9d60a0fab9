import { hoursRunForward } from '../../scripts/check/rules/hours-run-forward.ts';
import { supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(hoursRunForward, {
  valid: {
    'hours of a working day': supportingRule('上午8:30至12:00，下午2:30至5:30；窗口9:00—17:00开放。'),
    'a night on duty': supportingRule('夜班18:00至次日8:00，晚上10:00至6:00锁门。'),
    'a slope and a score': supportingRule('坡度为1:2至1:1.5，比分3:2。'),
  },
  invalid: {
    'an afternoon that runs backwards': {
      source: unit({ 投诉举报: '{电话: [0739-2345678], 办公时间: 工作日上午8:00至12:00，下午3:00至2:30}' }),
      findings: ['4:28 “下午3:00至2:30”的结束不晚于开始。'],
    },
    'a clock that does not exist': {
      source: supportingRule('每天9:00至17:75开放，8时30分—8时30分交接。'),
      findings: ['2:3 “9:00至17:75”里有不存在的钟点。', '2:16 “8时30分—8时30分”的结束不晚于开始。'],
    },
  },
});
