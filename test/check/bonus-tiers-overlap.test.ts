import { bonusTiersOverlap } from '../../scripts/check/rules/bonus-tiers-overlap.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(bonusTiersOverlap, {
  valid: {
    'points for all': assessment({}, '满意率95%以上得10分；90%以上不满95%得7分；不满90%得3分。'),
    'whole numbers that meet': assessment({}, '迟报6次以上得0分；3次以上5次以下得5分；2次以下得10分。'),
    'points for the best and the worst only': assessment({}, '满意率95%以上加2分；不满80%扣2分。'),
    'tiers that meet': assessment({}, '采用1至3篇的，加1分；采用4至5篇的，加2分；采用6篇以上的，加3分。'),
    'tiers that are read from the top down': assessment({}, '采用6篇以上的，加3分；采用3篇以上的，加2分。'),
    'tiers of which the highest is taken': assessment(
      {},
      '获表彰2次以上的奖励200元，4次以上的奖励500元，就高不就低。',
    ),
    'levels of which the highest is taken, and levels that do not reach up': assessment(
      {},
      '受到县级以上表彰的加1分，市级以上表彰的加2分，就高不就低。\n\n受到县级表彰的加1分，市级以上表彰的加2分。',
    ),
    'counts of different things': assessment({}, '省级媒体采用1至3篇的加2分，市级媒体采用2至4篇的加1分。'),
    'items of different things': assessment(
      {},
      '（一）省级表彰1至3次的，加3分；\n\n（二）市级表彰2至4次的，加2分。',
    ),
    'a bound that is left out': assessment({}, '采用2篇以上不足5篇的加1分，5篇以上的加2分。'),
    'items of a list': assessment({}, '（一）1至3篇的，加1分；\n\n（二）4篇以上的，加2分。'),
  },
  invalid: {
    'more that earns less': {
      source: assessment({}, '获表彰3次以上的加2分，2次以上的加5分。'),
      findings: ['2:13 “2次以上”比“3次以上”低，得到的却多。'],
    },
    'a second tier that does not say again what is counted': {
      source: assessment(
        {},
        '全年建议被采纳1条以上的加0.5分，被采纳2条以上的加1分。\n\n全部案卷提前2个工作日以上办结的，加1分；提前3个工作日以上办结的，加2分。',
      ),
      findings: [
        '2:22 “2条以上”和“1条以上”重叠：2条同时属于两档。',
        '4:24 “3个工作日以上”和“2个工作日以上”重叠：3个工作日同时属于两档。',
      ],
    },
    'a higher level behind one that takes it in': {
      source: assessment({}, '稿件被省级以上媒体采用的加1分，被中央媒体采用的加3分。'),
      findings: ['2:4 “省级以上媒体采用的加1分”和“中央媒体采用的加3分”有一部分是同一件事，会得到两种加分。'],
    },
    'a level that belongs to both': {
      source: assessment({}, '受到县级以上表彰的，加1分，受到市级以上表彰的，加2分。'),
      findings: ['2:17 “市级以上表彰的，加2分”和“县级以上表彰的，加1分”有一部分是同一件事，会得到两种加分。'],
    },
    'points for all but what lies between': {
      source: assessment({}, '满意率95%以上得10分；90%以上不满95%得7分；不满80%得3分。'),
      findings: ['2:28 “不满80%”和“90%以上不满95%”之间有空档，中间的不知道得几分。'],
    },
    'one in a hundred that nothing is said of': {
      source: assessment({}, '及时率98%以上得10分；91%以上不满98%得7分；不满90%得3分。'),
      findings: ['2:14 “不满90%”和“91%以上不满98%”之间有空档，中间的不知道得几分。'],
    },
    'a count in two tiers': {
      source: assessment({}, '采用1至3篇的，加1分；采用2至5篇的，加2分。'),
      findings: ['2:15 “2至5篇”和“1至3篇”重叠：2篇同时属于两档。'],
    },
    'a bound that belongs to both': {
      source: assessment({}, '提出建议2条以上6条以下的，奖励100元；6条以上的，奖励300元。'),
      findings: ['2:22 “6条以上”和“2条以上6条以下”重叠：6条同时属于两档。'],
    },
    'tiers that rise without an upper bound': {
      source: assessment({}, '获表彰二次以上的奖励200元，四次以上的奖励500元。'),
      findings: ['2:16 “四次以上”和“二次以上”重叠：4次同时属于两档。'],
    },
    'a count in two items': {
      source: assessment({}, '（一）1至3篇的，加1分；\n\n（二）3至5篇的，加2分。'),
      findings: ['4:4 “3至5篇”和“1至3篇”重叠：3篇同时属于两档。'],
    },
  },
});
