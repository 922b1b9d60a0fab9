import { promisedLimitWithinStatutory } from '../../scripts/check/rules/promised-limit-within-statutory.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(promisedLimitWithinStatutory, {
  valid: {
    'a shorter promise in a sentence, and how much it is shorter': power(
      {},
      '法定时限为20个工作日，承诺时限为12个工作日。法定时限5个工作日，承诺提前8小时办结。法律规定30日，我局承诺20个工作日。',
    ),
    'an equal promise': power({ 法定时限: '15个工作日', 承诺时限: '15 个工作日' }),
    'no statutory limit': power({ 法定时限: '无', 承诺时限: '10个工作日' }),
    'units that cannot be compared': power({ 法定时限: '15个工作日', 承诺时限: '20日' }),
    'working days that fit into the month': power({ 法定时限: '1个月', 承诺时限: '20个工作日' }),
    'a month before thirty days': power({ 法定时限: '30日', 承诺时限: '1个月' }),
  },
  invalid: {
    'a longer promise in a sentence': {
      source: power(
        {},
        '法定时间是5个工作日，我们承诺8个工作日。举报的法定办理期限为六十日，本局承诺在75日内办结。',
      ),
      findings: ['9:1 承诺时限 8个工作日超过法定时限 5个工作日。', '9:25 承诺时限 75日超过法定时限 60日。'],
    },
    'a longer promise': {
      source: power({ 法定时限: '15个工作日', 承诺时限: '20个工作日' }),
      findings: ['8:1 承诺时限 20个工作日超过法定时限 15个工作日。'],
    },
    'a promise in months that is longer than the days of the law': {
      source: power({ 法定时限: '90日', 承诺时限: '4个月' }),
      findings: ['8:1 承诺时限 4个月超过法定时限 90日。'],
    },
    'as many working days as the law has days': {
      source: power({ 法定时限: '20日', 承诺时限: '20个工作日' }),
      findings: ['8:1 承诺时限 20个工作日超过法定时限 20日。'],
    },
    'a longer promise in numerals': {
      source: power({ 法定时限: '三十日', 承诺时限: '60天内' }),
      findings: ['8:1 承诺时限 60日超过法定时限 30日。'],
    },
  },
});
