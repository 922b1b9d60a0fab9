import { digitsAreDigits } from '../../scripts/check/rules/digits-are-digits.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(digitsAreDigits, {
  valid: {
    'one and its measure': supportingRule('统一1次，8:00时段，20:00点名，伍仟元整，五百元。'),
    'clocks with their minutes, and sums': supportingRule(
      '8:00时段，9：30，3.2万元，2千5百元，三万二千四百人。',
    ),
    'shares in one kind of numerals': supportingRule('百分之二十，二分之一，20%，千分之五。'),
    'numbers beside names and feasts': supportingRule(
      '农历2026年八月十五，2026年三月三，周二10人、表二3份，高二20名，选1,2,3项，1,250,000元，12,345.67元。',
    ),
    clocks: power({}, '8:30上班，9时30分开会，10:00分组讨论，11:15分批离场，比例3:25分成。'),
    'two numbers': power({}, '满足表1 2项指标。'),
    'numbers of one kind': power(
      {},
      '三至五次，3至5次，二十台，第一百一十一条，3、四项，80后，2至三级，5月至十月。',
    ),
    'numbers, codes and rooms': power({}, '自2010年起，B1O1室，型号IO3，10l水，A4纸30页。'),
  },
  invalid: {
    'a number told twice, and clocks with two marks': {
      source: supportingRule('核查一1次，单价5仟元以下，每日8:00点，20时：00分放号。'),
      findings: [
        '2:3 “一1”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
        '2:9 “5仟”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
        '2:17 “8:00点”既写冒号又写“时”“点”，或者漏写了分。',
        '2:23 “20时：00分”既写冒号又写“时”“点”，或者漏写了分。',
      ],
    },
    'the small sign of percent': {
      source: supportingRule('不超过参评学校的30﹪。'),
      findings: ['2:11 百分号的写法不统一：全角、半角混用，或者用了小号的“﹪”。'],
    },
    'thousands behind ten thousands': {
      source: supportingRule('馆藏18万6千余卷。'),
      findings: ['2:3 “18万6千”里汉字数字和阿拉伯数字混用，或者多写了“一”。'],
    },
    'a clock cut short, a day in two parts': {
      source: supportingRule('施工不超过22：时，次年1月2 0日前完成，共3万2千4百人。'),
      findings: [
        '2:6 “22：时”既写冒号又写“时”“点”，或者漏写了分。',
        '2:15 “2 0”中间有空格。',
        '2:24 “3万2千”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
      ],
    },
    'a share in two kinds of numerals, and two signs': {
      source: supportingRule('受益户负担百分之20，县级50％、镇级50%。'),
      findings: [
        '2:6 “百分之20”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
        '2:16 百分号的写法不统一：全角、半角混用，或者用了小号的“﹪”。',
      ],
    },
    'a month in the other numerals': {
      source: supportingRule('2026年十一月启动，二〇二七年6月完成。'),
      findings: [
        '2:1 “2026年十一月”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
        '2:12 “二〇二七年6月”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
      ],
    },
    'a sum in two kinds of numerals': {
      source: supportingRule('每口三千5百元，达到五10年一遇。'),
      findings: [
        '2:3 “三千5”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
        '2:11 “五10”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
      ],
    },
    'commas in odd places': {
      source: supportingRule('概算1,25,000元，合计12,3456元。'),
      findings: [
        '2:3 “1,25,000”的千分位分隔错了，逗号应当每三位一个。',
        '2:15 “12,3456”的千分位分隔错了，逗号应当每三位一个。',
      ],
    },
    'one text in two widths': {
      source: supportingRule('30分钟内电话报告，１小时内书面报告。'),
      findings: ['2:11 “１”里全角和半角的数字混用。'],
    },
    'a clock in two ways of writing': {
      source: power({}, '上午8:30分前签到，9：31分后到的算迟到。'),
      findings: ['9:3 “8:30分”既用了冒号，又写了“分”。', '9:12 “9：31分”既用了冒号，又写了“分”。'],
    },
    'a date in two kinds of numerals': {
      source: power({}, '本制度自2026年五月1日起施行。'),
      findings: ['9:5 “2026年五月1日”里汉字数字和阿拉伯数字混用，或者多写了“一”。'],
    },
    'a number in two parts': {
      source: power({}, '留样不少于4 8小时。'),
      findings: ['9:6 “4 8”中间有空格。'],
    },
    'digits of two kinds in one number': {
      source: power({}, '共2十人，总计三十5户，补贴二00元，每年3至五次，第一十一条。'),
      findings: [
        '9:2 “2十”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
        '9:8 “三十5”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
        '9:15 “二00”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
        '9:22 “3至五”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
        '9:27 “第一十一”里汉字数字和阿拉伯数字混用，或者多写了“一”。',
      ],
    },
    'digits of two widths in one number': {
      source: power({}, '配备１２套，库房３0平方米，椅子1２把。'),
      findings: [
        '9:3 “１２”里全角和半角的数字混用。',
        '9:9 “３0”里全角和半角的数字混用。',
        '9:17 “1２”里全角和半角的数字混用。',
      ],
    },
    'letters in phone numbers': {
      source: power({}, '举报电话0000-82O0017，值班电话：8200l17。'),
      findings: ['9:5 “0000-82O0017”里夹着字母。', '9:23 “8200l17”里夹着字母。'],
    },
    'letters in numbers': {
      source: power({}, '2O2I年起，l0日内办结，收费5O元。'),
      findings: ['9:1 “2O2I”里夹着字母。', '9:8 “l0”里夹着字母。', '9:17 “5O”里夹着字母。'],
    },
  },
});
