import { noPlaceholder } from '../../scripts/check/rules/no-placeholder.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(noPlaceholder, {
  valid: {
    'a number that is told': supportingRule('满N年的按N计，N为年数。'),
    'a letter that the text explains': power({}, '累计N次的按N次计分，N为整数。'),
    'sizes of clothes': power({}, '雨衣备L、XL、XXL、XXXL四种码。'),
    'words that only sound unfinished': power({}, '待补充的材料由申请人送来，待定价格另行公布。'),
    'brackets and letters that belong': power(
      {},
      '［2026］、[登记](a)、{1}、N95口罩、M个、（具体办法另行制定）。',
    ),
    'remarks that belong': power({}, '（建议每季度一次）、红色字体标明、（帮忙照看的除外）。'),
    'what only looks like one': power(
      {},
      'X光片、3×5米、（此处禁止吸烟）、某某的张贴、注明年月日、AX元件、T+3日。',
    ),
    'plain text': power({}, '由办公室负责。'),
    'a name that is spared, and what is really sent later': power(
      {},
      '李某某申请低保，先电话报告（书面材料后补报），急件先办（手续后补），某某人、某某事写清楚，以某某或者编号代替姓名。',
    ),
    'a model in quotes': power({}, '标题写为“关于×××的通知”。'),
    'words that look like one': power({}, 'X射线档案，待补充材料齐全后受理。'),
  },
  invalid: {
    'empty brackets where a number belongs, and what is still to come': {
      source: supportingRule('有效期一般不超过（）日。\n\n自2026年3月1日起施行。（待补充：附件）'),
      findings: ['2:9 “（）”还没有写完。', '4:15 “（待补充：附件）”还没有写完。'],
    },
    'an amount and years to be filled in': {
      source: supportingRule('标准为每具（金额待定），登记表保存N年。'),
      findings: ['2:6 “（金额待定）”还没有写完。', '2:18 “N”还没有写完。'],
    },
    'figures that were lost on the way': {
      source: power({}, '国务院令第号、示政发〔〕20号、示政办发〔2020〕号，重大（级）和较大（Ⅲ级）。'),
      findings: [
        '9:5 “第号”还没有写完。',
        '9:11 “〔〕20号”还没有写完。',
        '9:21 “〔2020〕号”还没有写完。',
        '9:31 “（级）”还没有写完。',
      ],
    },
    'a cell that nobody filled': {
      source: power({}, '| 岗位 | 代岗 |\n| --- | --- |\n| 文书岗 | 暂缺 |'),
      findings: ['11:9 “暂缺”还没有写完。'],
    },
    'an item of nothing but dots': {
      source: power({}, '（一）登记；\n\n（二）……。'),
      findings: ['11:4 “……。”还没有写完。'],
    },
    'the sign of an organ without its place': {
      source: power({}, '采购档案按照X财发文件的要求保存15年。'),
      findings: ['9:7 “X”还没有写完。'],
    },
    'a letter for how often, and a word to colleagues': {
      source: power({}, '一年内被查实N次的，约谈（此处请法规岗核实）。'),
      findings: ['9:7 “N”还没有写完。', '9:13 “（此处请法规岗核实）”还没有写完。'],
    },
    'a number that is to follow, and a name that was left open': {
      source: power({}, '电话（号码后补），邀请某某社区的干部参加，第三次（日期未定）。'),
      findings: [
        '9:3 “（号码后补）”还没有写完。',
        '9:12 “某某”还没有写完。',
        '9:25 “（日期未定）”还没有写完。',
      ],
    },
    'triangles for a name': {
      source: power({}, '联系人为△△△。'),
      findings: ['9:5 “△△△”还没有写完。'],
    },
    'what is to be filled in, at the beginning of a line': {
      source: power({}, '待补充：暗访记录表。\n\n本条待定。\n\n批注：此处建议删去。'),
      findings: [
        '9:1 “待补充：暗访记录表”还没有写完。',
        '11:1 “本条待定”还没有写完。',
        '13:1 “批注：”还没有写完。',
      ],
    },
    'names in brackets, and advice to whoever fills it in': {
      source: power(
        {},
        '由［单位名称］负责，N个工作日内办结，附件？为申请表，（请各单位根据实际情况填写）。（内容同上）',
      ),
      findings: [
        '9:2 “［单位名称］”还没有写完。',
        '9:11 “N”还没有写完。',
        '9:22 “？”还没有写完。',
        '9:28 “（请各单位根据实际情况填写）”还没有写完。',
        '9:43 “（内容同上）”还没有写完。',
      ],
    },
    'remarks among those who drafted it': {
      source: power({}, '自印发之日起施行。（张科长再看一下）此处需与财务核对。【修改意见：删除本条】'),
      findings: [
        '9:10 “（张科长再看一下）”还没有写完。',
        '9:19 “此处需与财务核对”还没有写完。',
        '9:28 “【修改意见：删除本条】”还没有写完。',
      ],
    },
    'more marks of what is not written': {
      source: power({}, '收X元，202X年印发，（此处由办公室填），某某单位，待遇（待核实），×月×日。'),
      findings: [
        '9:2 “X”还没有写完。',
        '9:8 “X”还没有写完。',
        '9:13 “（此处由办公室填）”还没有写完。',
        '9:23 “某某”还没有写完。',
        '9:30 “（待核实）”还没有写完。',
        '9:36 “×”还没有写完。',
        '9:38 “×”还没有写完。',
      ],
    },
    'what is left open': {
      source: power({}, '由×××负责，期限待补充。（空）\n\n见【此处填写文号】，TODO。'),
      findings: [
        '9:2 “×××”还没有写完。',
        '9:10 “待补充”还没有写完。',
        '9:14 “（空）”还没有写完。',
        '11:2 “【此处填写文号】”还没有写完。',
        '11:11 “TODO”还没有写完。',
      ],
    },
  },
});
