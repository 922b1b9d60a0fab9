import { noPersonalName } from '../../scripts/check/rules/no-personal-name.ts';
import { power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(noPersonalName, {
  valid: {
    'posts behind a label, and what they do': supportingRule(
      '负责人：办公室主任审核。监督人：纪检组审核。承办人：收文岗受理登记。',
    ),
    'words behind those who live here, and posts': power(
      {},
      '其他领导同志列席，居民高龄津贴按月发放，由罗带镇镇长、许可科科长审核，建设小康社会。',
    ),
    'posts and offices that act': power(
      {},
      '由段长负责，由武装部牵头，由党组审批，由汤水站登记，由易地搬迁办公室办理，主任牵头，会计负责，由贺信登记。',
    ),
    'words behind a part': power(
      {},
      '由局长唐突决定，联系人须知，经办人谢绝馈赠，负责人许可后，会计严格把关，主任黄金周值班。',
    ),
    'what a post is told to be, in brackets': power(
      {},
      '执法员（乙岗）、保管员（成品库）、巡查员（江北片）、值班长（夜间班）到场。',
    ),
    'words behind a label': power({}, '负责人：任课教师，成员：各科室，联络员：权利人，经办人：应急组。'),
    'whom one is sent to by a post, and people of an example without a name': power(
      {},
      '办不了的找值班长，联系方式见封面，交给文书岗，通知车主即可。赵某年满六十周岁，孙某某1950年出生。例如高龄老人今年八十岁。',
    ),
    'what a post does': power(
      {},
      '档案岗曾办理移交，收件岗许可后登记，审核岗周末轮休，信息岗马上编号，执法岗何时到场，查验员高度负责。',
    ),
    'a post': power({}, '负责人：办公室主任，联系人：文书岗。'),
    'names that may be published': { ...power({}, '负责人：王小明。'), ...unit({ 姓名公示: '是' }) },
    'words that begin like a name': power({}, '主任：周会由办公室组织。'),
  },
  invalid: {
    'who keeps a system': {
      source: supportingRule('系统管理员为张志强，其他人员不得使用。'),
      findings: ['2:7 “张志强”像是个人姓名。'],
    },
    'a name behind a label, and what its bearer does': {
      source: supportingRule('（负责人：周海燕解答）巡查组长何俊峰带队。（解答人：宋佳宁）'),
      findings: ['2:6 “周海燕”像是个人姓名。', '2:16 “何俊峰”像是个人姓名。', '2:27 “宋佳宁”像是个人姓名。'],
    },
    'a name in brackets behind 负责人': {
      source: supportingRule('项目负责人（陈志远）应当立即报告。'),
      findings: ['2:7 “陈志远”像是个人姓名。'],
    },
    'a name behind a post': {
      source: power(
        { 责任岗位: '登记岗徐志远' },
        '由稽查岗沈雅琴主办，核查员吕建平入户。查档岗杨丽负责登记。',
      ),
      findings: [
        '5:10 “徐志远”像是个人姓名。',
        '9:5 “沈雅琴”像是个人姓名。',
        '9:14 “吕建平”像是个人姓名。',
        '9:23 “杨丽”像是个人姓名。',
      ],
    },
    'who presides': {
      source: power({}, '举行听证，由主持人：谭志强主持。'),
      findings: ['9:11 “谭志强”像是个人姓名。'],
    },
    'a surname that begins words': {
      source: power({}, '值班电话由专人接听（负责人：田雨霏）。'),
      findings: ['9:15 “田雨霏”像是个人姓名。'],
    },
    'whom one is sent to, and of whom an example tells': {
      source: power({}, '有错的找周建平，手机见公示牌。例如陈桂香1950年出生，材料交给罗国庆办理。'),
      findings: ['9:5 “周建平”像是个人姓名。', '9:18 “陈桂香”像是个人姓名。', '9:33 “罗国庆”像是个人姓名。'],
    },
    'a name in brackets behind a post': {
      source: power({}, '仓储保管员（成兰芝）每月自盘，文书岗（谢雨桐，电话2345678）登记。'),
      findings: ['9:7 “成兰芝”像是个人姓名。', '9:20 “谢雨桐”像是个人姓名。'],
    },
    'surnames that begin everyday words, behind a label': {
      source: power({}, '结果在公示栏公示（联系人：纪云舒），填表人：车晓曼。'),
      findings: ['9:14 “纪云舒”像是个人姓名。', '9:23 “车晓曼”像是个人姓名。'],
    },
    'surnames that begin words elsewhere, behind a label and before what is done': {
      source: power({}, '办公室（负责人：温亦舒）在次日分办，由顾清和牵头评选。'),
      findings: ['9:9 “温亦舒”像是个人姓名。', '9:20 “顾清和”像是个人姓名。'],
    },
    'the holder of a post who does something': {
      source: power({}, '考核小组由局长宋子谦任组长，人数不足时由主任钱志远指定人员补足。'),
      findings: ['9:8 “宋子谦”像是个人姓名。', '9:23 “钱志远”像是个人姓名。'],
    },
    'names in the middle of a sentence': {
      source: power(
        {},
        '由孙丽萍同志维护，副局长盘启明终审，村民赵二宝家受灾，材料交小王登记，经赵建国局长同意，由综合办公室李晓峰统稿。',
      ),
      findings: [
        '9:2 “孙丽萍”像是个人姓名。',
        '9:13 “盘启明”像是个人姓名。',
        '9:21 “赵二宝”像是个人姓名。',
        '9:31 “小王”像是个人姓名。',
        '9:37 “赵建国”像是个人姓名。',
        '9:51 “李晓峰”像是个人姓名。',
      ],
    },
    'a name that acts, and who examined what is withheld': {
      source: power(
        { 公开: '{范围: 不公开}', 不公开理由: '{理由: 涉密, 审查人: 王丽}' },
        '由张伟负责登记，负责人王建国审核签字，经办人刘芳复核。',
      ),
      findings: [
        '7:22 “王丽”像是个人姓名。',
        '10:2 “张伟”像是个人姓名。',
        '10:12 “王建国”像是个人姓名。',
        '10:23 “刘芳”像是个人姓名。',
      ],
    },
    'what colleagues call one another': {
      source: power({}, '联系人：老秦，电话0739-2345678；咨询电话：王科长 2345679。'),
      findings: ['9:5 “老秦”像是个人姓名。', '9:28 “王科长”像是个人姓名。'],
    },
    'a name right behind a part': {
      source: power({}, '联系人陈建平，经办人为刘晓红。股长周文彬（电话0739-1234567）。'),
      findings: ['9:4 “陈建平”像是个人姓名。', '9:12 “刘晓红”像是个人姓名。', '9:18 “周文彬”像是个人姓名。'],
    },
    'a name in a sentence': {
      source: power({}, '负责人：王小明，由李建国同志任组长。'),
      findings: ['9:5 “王小明”像是个人姓名。', '9:10 “李建国”像是个人姓名。'],
    },
    'a name for a post': {
      source: power({ 责任岗位: '王小明' }),
      findings: ['5:7 “王小明”像是个人姓名。'],
    },
    'a name in a table': {
      source: power({}, '| 环节 | 责任人 |\n| --- | --- |\n| 登记 | 刘晓红 |'),
      findings: ['11:8 “刘晓红”像是个人姓名。'],
    },
  },
});
