import { promisedLimitShortenedByThird } from '../../scripts/check/rules/promised-limit-shortened-by-third.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(promisedLimitShortenedByThird, {
  valid: {
    'units that cannot be compared': power({ 法定时限: '2个月', 承诺时限: '55日' }),
    'two days and one': power({ 法定时限: '2日', 承诺时限: '1日' }),
    'a promise on the spot': power({ 法定时限: '5个工作日', 承诺时限: '即时' }),
    'exactly two thirds': power({ 法定时限: '15个工作日', 承诺时限: '10个工作日' }),
    'a reason': power({ 法定时限: '15个工作日', 承诺时限: '15个工作日', 承诺时限说明: '公示期法定' }),
    'a limit of one day': power({ 法定时限: '1日', 承诺时限: '1日' }),
  },
  invalid: {
    'two thirds of a number that three does not divide': {
      source: power({ 法定时限: '10个工作日', 承诺时限: '7个工作日' }),
      findings: ['8:1 承诺时限 7个工作日比法定时限 10个工作日缩短不到三分之一。'],
    },
    'weeks and Chinese numerals': {
      source: power({ 法定时限: '三周', 承诺时限: '十五日内' }),
      findings: ['8:1 承诺时限 15日比法定时限 21日缩短不到三分之一。'],
    },
    'a promise that saves too little': {
      source: power({ 法定时限: '20个工作日', 承诺时限: '14个工作日' }),
      findings: ['8:1 承诺时限 14个工作日比法定时限 20个工作日缩短不到三分之一。'],
    },
  },
});
