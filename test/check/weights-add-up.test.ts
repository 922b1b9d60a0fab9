import { weightsAddUp } from '../../scripts/check/rules/weights-add-up.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(weightsAddUp, {
  valid: {
    'scores that are worked into others': assessment(
      {},
      '年度得分=季度得分70%+年终得分30%。平均分按70%折算，年终得分折算30%。',
    ),
    'days and rewards that count in part': assessment({}, '缺勤天数按50%折算扣减，加分按20%折算计入。'),
    'weights that make the whole': assessment({}, '得分＝平时考核×60%＋年终考核×40%。'),
    'shares of tiers': assessment({}, '优秀占20%，良好占50%。'),
    'a share of a share': assessment({}, '平时考核占60%，其中季度考核占40%。'),
    'shares told together': assessment({}, '由日常、年终两部分组成，分别占60%、40%。'),
    'one weight': assessment({}, '群众评议占20%。'),
  },
  invalid: {
    'shares of the full score behind 其中': {
      source: assessment({}, '考核总分为100分，其中日常考核占40%，年终考核占50%。'),
      findings: ['2:26 各部分的权重相加是90%（40%＋50%），应当是100%。'],
    },
    'scores that are worked into others': {
      source: assessment({}, '季度平均分按70%折算，加上村级得分折算40%。'),
      findings: ['2:17 各部分的权重相加是110%（70%＋40%），应当是100%。'],
    },
    'weights in words': {
      source: assessment({}, '平时考核占百分之四十、年终考核占百分之五十。'),
      findings: ['2:16 各部分的权重相加是90%（40%＋50%），应当是100%。'],
    },
    'a formula': {
      source: assessment({}, '得分＝平时考核×60%＋年终考核×50%。'),
      findings: ['2:17 各部分的权重相加是110%（60%＋50%），应当是100%。'],
    },
    'a sentence': {
      source: assessment({}, '领导评价占30%，群众评议占30%，日常检查占30%。'),
      findings: ['2:23 各部分的权重相加是90%（30%＋30%＋30%），应当是100%。'],
    },
    'items of a list': {
      source: assessment({}, '（一）平时考核，占60%。\n\n（二）年终考核，占30%，其中领导评议占20%。'),
      findings: ['4:9 各部分的权重相加是90%（60%＋30%），应当是100%。'],
    },
    'a column': {
      source: assessment({}, '| 内容 | 权重 |\n| --- | --- |\n| 平时 | 50% |\n| 年终 | 60% |'),
      findings: ['5:8 各部分的权重相加是110%（50%＋60%），应当是100%。'],
    },
    'shares told together': {
      source: assessment({}, '总评由日常、季度、年终三部分组成，分别占30%、30%和50%。'),
      findings: ['2:29 各部分的权重相加是110%（30%＋30%＋50%），应当是100%。'],
    },
    'parts between semicolons': {
      source: assessment({}, '平时考核每季度一次，占40%；年终考核占70%。'),
      findings: ['2:20 各部分的权重相加是110%（40%＋70%），应当是100%。'],
    },
  },
});
