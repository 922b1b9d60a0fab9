import { measureIsClear } from '../../scripts/check/rules/measure-is-clear.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(measureIsClear, {
  valid: {
    'ages and months': supportingRule('年满16周岁以上60周岁以下，未满18周岁，连续3个月，10摄氏度，1.5千瓦。'),
    'bounds on both sides, clocks and quick turns': supportingRule(
      '18周岁以上60周岁以下，5万元以上、10万元以上分别报批，3日内前往，5日内后续跟进，约4000人，每小时60公里，1∶60。',
    ),
    'times that stand beside each other': supportingRule(
      '3日内5人联名，48小时内2次催办，2年内3个月以上脱岗，每半天1小时轮换。',
    ),
    'a unit in a table': supportingRule('| 物资 | 单位 |\n| --- | --- |\n| 冲锋舟 | 艘 |'),
    'words that end in 约': supportingRule('一年内失约5次以上，合约3次以上违反的，节约10元以上，约30人。'),
    'what lies behind, what is near, and rows of ordinals': supportingRule(
      '近三年来，近20余年，附近100余米，近百名，第三、四年级，一、二次设备，三、四季度。',
    ),
    'one after another': supportingRule('一户户走访，一次次上门。'),
    'units that are said once': supportingRule(
      '三名名单外人员，两户户主，5日内内部公示，三人以上上报，十日以下列明。',
    ),
    'bounds that are clear': supportingRule(
      '三至五人，不少于五次，不超过10日，5%至8%，二日至三日内，1至2年。',
    ),
    'work and areas': supportingRule('抽调15个工作人员，120平方公里，三个工作组，面积1200平方米，水深2米。'),
    'characters behind a number that are no units': supportingRule(
      '5互助小组，考取二建，3胎以上，2护理，2护理单元，3建制村，共有3园，2套侧翼护栏，距城12公里，校园5号楼，第2俩。',
    ),
    'lawful units': supportingRule('80m²，2.4m³/s，75kW，10kV，5立方米以下，5℃，立方体3个。'),
  },
  invalid: {
    'an age that is full and below': {
      source: supportingRule(
        '年满65周岁以下的优先，连续2个月份不合格，功率1.5千瓦W，温度50摄氏，每张0.5院。',
      ),
      findings: [
        '2:1 “年满65周岁以下”前后矛盾。',
        '2:15 “2个月份”的单位写错了。',
        '2:25 “1.5千瓦W”的单位写错了。',
        '2:34 “50摄氏”的单位写错了。',
        '2:41 “0.5院”的单位写错了。',
      ],
    },
    'two bounds on one side': {
      source: supportingRule('25周岁以上60周岁以上，60℃以上10℃以上存放。'),
      findings: ['2:1 “25周岁以上60周岁以上”两个界限在同一边。', '2:14 “60℃以上10℃以上”两个界限在同一边。'],
    },
    'two words for about': {
      source: supportingRule('教职工约近4000人。'),
      findings: ['2:4 “约近”是两种说法叠在一起。'],
    },
    'within, and after': {
      source: supportingRule('1小时内后书面报告，车速不超过60公里小时，按1比：60配备，0～8度℃。'),
      findings: [
        '2:1 “1小时内后”既写“内”又写“前”“后”。',
        '2:16 “60公里小时”的单位写错了。',
        '2:24 “1比：60”里“比”和冒号重复。',
        '2:34 “8度℃”的单位重叠。',
      ],
    },
    'two times for one': {
      source: supportingRule('24小时内24小时补办，至少提前半天4小时填写。'),
      findings: ['2:1 “24小时内24小时”写了两个时间。', '2:17 “半天4小时”写了两个时间。'],
    },
    'a unit of like sound in a table': {
      source: supportingRule('| 物资 | 单位 | 数量 |\n| --- | --- | --- |\n| 冲锋舟 | 嗖 | 2 |'),
      findings: ['4:9 “嗖”不是计量的单位。'],
    },
    'a unit of like sound before what follows': {
      source: supportingRule('每低于1万园扣1分，不合格1此扣3分，功率5KW。'),
      findings: ['2:4 “1万园”的单位写错了。', '2:14 “1此”的单位写错了。', '2:22 “5KW”的单位大小写不对。'],
    },
    'about, with a bound': {
      source: supportingRule('大约3次以上的移交查处。'),
      findings: ['2:1 “大约3次以上”既说大概，又定了界限。'],
    },
    'about and more at once': {
      source: supportingRule('近100余人参加，约三十余户受益，不足200多元。'),
      findings: [
        '2:1 “近100余人”里“近”“约”“至少”这些词和“余”“多”说的是两回事。',
        '2:10 “约三十余户”里“近”“约”“至少”这些词和“余”“多”说的是两回事。',
        '2:18 “不足200多元”里“近”“约”“至少”这些词和“余”“多”说的是两回事。',
      ],
    },
    'a mark within about so many': {
      source: supportingRule('每次三、四天，每年一、二次，合七.八次。'),
      findings: [
        '2:3 “三、四天”是概数，两个数字之间不加标点。',
        '2:10 “一、二次”是概数，两个数字之间不加标点。',
        '2:16 “七.八次”是概数，两个数字之间不加标点。',
      ],
    },
    'units of like sound': {
      source: supportingRule('每亩500远，每组2明，巡查船配备二搜，流域36平方公理，30分种内到场。'),
      findings: [
        '2:3 “500远”的单位写错了。',
        '2:10 “2明”的单位写错了。',
        '2:18 “二搜”的单位写错了。',
        '2:23 “36平方公理”的单位写错了。',
        '2:30 “30分种”的单位写错了。',
      ],
    },
    'units that no law knows': {
      source: supportingRule('墙高3公尺，面积60平米，土方200立方，牌12m2，夜间5度C，运距12KM。'),
      findings: [
        '2:3 “3公尺”的单位已经废除。',
        '2:9 “60平米”的单位不是规范的名称。',
        '2:16 “200立方”的单位不全。',
        '2:23 “12m2”的上标丢了。',
        '2:30 “5度C”的单位写错了。',
        '2:36 “12KM”的单位大小写不对。',
      ],
    },
    'a unit twice': {
      source: supportingRule('满30日内内报送，补贴200元元。'),
      findings: ['2:2 “30日内内”的界限写了两遍。', '2:12 “200元元”的单位重叠。'],
    },
    'a share twice': {
      source: supportingRule('抽查比例为百分之五%。'),
      findings: ['2:6 “百分之五%”既写“百分之”又写百分号。'],
    },
    'bounds that contradict': {
      source: supportingRule('联系农户2-3户左右，会议最多三次以上，至少五盒以内，载重4500千克以上及以下。'),
      findings: [
        '2:5 “2-3户左右”的界限不清。',
        '2:14 “最多三次以上”前后矛盾。',
        '2:21 “至少五盒以内”前后矛盾。',
        '2:30 “4500千克以上及以下”前后矛盾。',
      ],
    },
    'a unit cut short': {
      source: supportingRule('库房面积120平方，限高4.5米米。'),
      findings: ['2:5 “120平方”的单位不全。', '2:15 “5米米”的单位重叠。'],
    },
  },
});
