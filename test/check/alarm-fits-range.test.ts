import { alarmFitsRange } from '../../scripts/check/rules/alarm-fits-range.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(alarmFitsRange, {
  valid: {
    'an alarm at the end of the range': supportingRule(
      '相对湿度控制在45%至60%。湿度连续两次超过60%的，加密记录；湿度低于45%的，开加湿器。',
    ),
    'an alarm beyond the range': supportingRule('温度保持在14℃至24℃，温度高于30℃的立即报告。'),
    'a bound of something else': supportingRule(
      '纸质库温度控制在14℃至24℃，胶片库温度不高于15℃，含水率超过10%的退回。',
    ),
  },
  invalid: {
    'an alarm within the range': {
      source: supportingRule('相对湿度控制在45%至60%。\n\n湿度连续两次超过40%的，加密记录。'),
      findings: ['4:7 前面写的是“湿度控制在45%至60%”，这里的“超过40%”还在范围里。'],
    },
  },
});
