import { hoursRunForward } from '../../scripts/check/rules/hours-run-forward.ts';
import { supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(hoursRunForward, {
  valid: {
    'numbers with a point': supportingRule('时间为3.5小时，上午8:00—12:00。'),
    'shifts and halves of a day': supportingRule(
      '上午8:30—12:00，下午2:30—5:30，夜班20:00—次日8:00，8:00—12:00。',
    ),
    'hours of a working day': supportingRule('上午8:30至12:00，下午2:30至5:30；窗口9:00—17:00开放。'),
    'a night on duty': supportingRule('夜班18:00至次日8:00，晚上10:00至6:00锁门。'),
    'clocks and lengths of time': supportingRule(
      '8时30分签到，24时封存，24小时值班，第25时段，扣一点六五分，比例为1:75，8:30开门，九点三十分散会。',
    ),
    'a slope and a score': supportingRule('坡度为1:2至1:1.5，比分3:2。'),
  },
  invalid: {
    'points in place of colons': {
      source: supportingRule('工作日8.00—12.00接待。'),
      findings: ['2:4 “8.00”的时和分之间用了小数点。'],
    },
    'an afternoon that begins in the night': {
      source: supportingRule('办公时间8:30—12:00，2:30—17:30。'),
      findings: ['2:16 “2:30—17:30”比前一段“8:30—12:00”开始得还早。'],
    },
    'one of several clocks': {
      source: supportingRule('预报时次为2时、8时、14时、26时。'),
      findings: ['2:16 一天里没有“26时”。'],
    },
    'minutes with one digit': {
      source: supportingRule('上午8:30前签到，下午17:3后签退，比例为1:3。'),
      findings: ['2:11 一天里没有“下午17:3”。'],
    },
    'an afternoon that runs backwards': {
      source: unit({ 投诉举报: '{电话: [0739-2345678], 办公时间: 工作日上午8:00至12:00，下午3:00至2:30}' }),
      findings: ['4:50 “下午3:00至2:30”的结束不晚于开始。'],
    },
    'a clock alone': {
      source: supportingRule(
        '早会在8时70分召开，巡逻到25时为止，九点六十五分叫号，24:30以后检修，上午15时散会。',
      ),
      findings: [
        '2:4 一天里没有“8时70分”。',
        '2:15 一天里没有“25时”。',
        '2:21 一天里没有“九点六十五分”。',
        '2:30 一天里没有“24:30”。',
        '2:40 一天里没有“上午15时”。',
      ],
    },
    'a clock that does not exist': {
      source: supportingRule('每天9:00至17:75开放，8时30分—8时30分交接。'),
      findings: ['2:3 “9:00至17:75”里有不存在的钟点。', '2:16 “8时30分—8时30分”的结束不晚于开始。'],
    },
  },
});
