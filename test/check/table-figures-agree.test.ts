import { tableFiguresAgree } from '../../scripts/check/rules/table-figures-agree.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const table = (head: string, ...rows: readonly string[]) =>
  supportingRule([head, head.replace(/[^|]+/gu, ' --- '), ...rows].join('\n'));

testRule(tableFiguresAgree, {
  valid: {
    'measures of other kinds under a unit': supportingRule(
      '| 项目 | 金额（万元） | 频次（次） |\n| --- | --- | --- |\n| 道路 | 36.5 | 3 |\n| 水渠 | 20万元 | 2次 |',
    ),
    'times in hours and minutes, and what is bought beside what it costs': supportingRule(
      '| 级别 | 电话 | 书面 |\n| --- | --- | --- |\n| 一般 | 1小时 | 3小时 |\n| 较大 | 1小时 | 2小时 |\n| 严重 | 1小时 | 1小时 |\n| 重大 | 20分钟 | 1小时 |\n\n| 物资 | 数量 | 标准 |\n| --- | --- | --- |\n| 床 | 10张 | 500元 |\n| 柜 | 4个 | 300元 |\n| 灯 | 8盏 | 90元 |\n| 桌 | 8张 | 200元 |',
    ),
    'a row that lacks one of its cells': supportingRule(
      '| 片区 | 座位 | 人数 |\n| --- | --- | --- |\n| 城东 | 216 | 198 |\n| 城西 | 245 |\n| 合计 | 461 | 429 |',
    ),
    'shares that were rounded': table(
      '| 来路 | 占比合计 |',
      '| 电话 | 33.3% |',
      '| 网络 | 33.3% |',
      '| 来访 | 33.3% |',
      '| 合计 | 100% |',
    ),
    'months and years of different things': table(
      '| 项目 | 每月补贴（元） | 每年体检（元） |',
      '| 甲岗 | 50 | 500 |',
      '| 乙岗 | 60 | 720 |',
    ),
    'a mean in the last row': table(
      '| 机构 | 儿童 | 每人平均（元） | 合计工时 |',
      '| 甲站 | 16 | 9000 | 144 |',
      '| 乙站 | 20 | 12000 | 240 |',
      '| 合计 | 36 | 10667 | 384 |',
    ),
    'products and a total that are right': table(
      '| 项目 | 单价（元） | 数量 | 金额（元） |',
      '| 书架 | 260 | 12 | 3120 |',
      '| 椅子 | 180 | 10 | 1,800 |',
      '| 合计 | | | 4920 |',
    ),
    'a table whose amounts are no products': table(
      '| 项目 | 补助标准 | 人数 | 金额 |',
      '| 甲村 | 100 | 3 | 3600 |',
      '| 乙村 | 100 | 5 | 6000 |',
    ),
    'columns that make no product': table(
      '| 户别 | 人口 | 耕地（亩） | 补助金额（元） |',
      '| 甲户 | 4 | 12 | 960 |',
      '| 乙户 | 3 | 8 | 640 |',
      '| 丙户 | 2 | 5 | 500 |',
    ),
    'shares and years, which are not added up': table(
      '| 序号 | 设备 | 使用年限 | 合格率 |',
      '| 1 | 甲 | 6 | 90% |',
      '| 2 | 乙 | 8 | 95% |',
      '| 合计 | 2 | 7 | 93% |',
    ),
    'rows that add up': table(
      '| 村 | 男 | 女 | 合计 |',
      '| 甲 | 3 | 4 | 7 |',
      '| 乙 | 5 | 6 | 11 |',
      '| 合计 | 8 | 10 | 18 |',
    ),
  },
  invalid: {
    'another unit than the head of the column': {
      source: supportingRule(
        '| 季度 | 金额（万元） |\n| --- | --- |\n| 一季度 | 36.5 |\n| 二季度 | 285000元 |',
      ),
      findings: ['5:9 “285000元”的单位是“元”，这一栏的表头写的是“万元”。'],
    },
    'a row that counts one thing in two units': {
      source: supportingRule(
        '| 物资 | 库房 | 每村 |\n| --- | --- | --- |\n| 融雪剂 | 60吨 | 4吨 |\n| 锥桶 | 300个 | 30个 |\n| 沙袋 | 900袋 | 50袋 |\n| 铁锹 | 40把 | 4吨 |',
      ),
      findings: ['7:14 “4吨”和同一行的单位“把”不同，别的行都只用一种单位。'],
    },
    'a year that twelve months do not make': {
      source: table(
        '| 年龄段 | 每人每月（元） | 每人每年（元） |',
        '| 80至89周岁 | 50 | 600 |',
        '| 90至99周岁 | 150 | 1500 |',
        '| 100周岁以上 | 300 | 3600 |',
      ),
      findings: ['5:19 “1500”算得不对：150×12＝1800。'],
    },
    'a product of columns by other names': {
      source: table(
        '| 户别 | 核定头数（头） | 标准（元/头） | 补助金额（元） |',
        '| 甲户 | 12 | 80 | 960 |',
        '| 乙户 | 35 | 80 | 2800 |',
        '| 丙户 | 108 | 80 | 8460 |',
        '| 合计 | 155 | 80 | 12400 |',
      ),
      findings: ['6:19 “8460”算得不对：108×80＝8640。'],
    },
    'a wrong product, and a total that fits the right one': {
      source: table(
        '| 项目 | 单价（元） | 数量 | 金额（元） |',
        '| 书架 | 260 | 12 | 3210 |',
        '| 椅子 | 180 | 10 | 1800 |',
        '| 合计 | | | 4920 |',
      ),
      findings: ['4:19 “3210”算得不对：260×12＝3120。'],
    },
    'a wrong total': {
      source: table('| 科室 | 份数 |', '| 甲 | 30 |', '| 乙 | 25 |', '| 合计 | 50 |'),
      findings: ['6:8 “50”和上面各行对不上，相加是55。'],
    },
    'a wrong total of a row': {
      source: table(
        '| 村 | 男 | 女 | 合计 |',
        '| 甲 | 3 | 4 | 7 |',
        '| 乙 | 5 | 6 | 12 |',
        '| 丙 | 1 | 2 | 3 |',
      ),
      findings: ['5:15 “12”和同一行的分项对不上，相加是11。'],
    },
  },
});
