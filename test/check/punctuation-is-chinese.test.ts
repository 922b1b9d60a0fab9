import { punctuationIsChinese } from '../../scripts/check/rules/punctuation-is-chinese.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(punctuationIsChinese, {
  valid: {
    'the title of a standard': supportingRule('著录按照国家标准《信息与文献 资源描述》执行。'),
    'names of files, and letters': supportingRule('后缀为.pdf、.ofd，A.通过；B.不通过。'),
    'numbers in a row before a unit': supportingRule('共3、4项，由3、5人组成的小组，达3、5、7天。'),
    'forms that are spaced out': supportingRule('审核人：　　　填表人：　　　，本表一式两份。'),
    'single quotes within double ones': supportingRule(
      '他说：“文件写明‘三定’方案。”“四个到位”“五个严禁”都要落实。',
    ),
    '平等 and 二等 in a row': supportingRule('坚持公开、平等、竞争，设一等、二等、三等奖。'),
    'an article that is quoted': power(
      {},
      '《种子法》（2021年修正）第三十一条 从事种子生产的，应当取得许可证，具体条件另行规定。',
    ),
    'a mark behind a number, which is told of the number': supportingRule('（一）、物资入库。'),
    'words that end like what joins': power(
      {},
      '赠与、继承、参与、普及、调和、总和、涉及、是、否两栏分别登记。',
    ),
    'items that begin like what ends a list': power(
      {},
      '布局合理、均衡配置、等待受理、及时上报、及格线以上的，公开，会议时、须知、守则一并张贴，合并、并购、并网分别登记。',
    ),
    '等 that begins an item': power({}, '窗口分为取号、等候、受理三个区，等效材料、等额缴费凭证都可以接收。'),
    'full-width marks': power({}, '登记（含附件），分送：“即时”办理；时间为8:30，比例1:2，版本V1.2。'),
    'the title of a standard, whose parts stand apart': power(
      {},
      '监测按《病媒生物密度监测方法 蟑螂》（GB/T 23795）执行，标志按GB/T 10001.1《公共信息图形符号 第1部分：通用符号》设置。',
    ),
    'the notation of a step table': power(
      {},
      '## 办理程序\n\n| 步骤 | 环节 | 办理内容 | 下一步 |\n| --- | --- | --- | --- |\n| 1 | 受理 | 方式:当面受理 | 2 |\n| 2 | 审核 | 审核材料 | 补正后:1、放弃申请:结束 |',
    ),
    'a picture between two marks': power(
      {},
      '位置如图，![平面图](../../图片/平面图.png)。\n\n见下图，![平面图](../../图片/平面图.png)',
    ),
    'a spaced title': supportingRule('## 附 则\n\n第一条 施行。'),
  },
  invalid: {
    'a mark typed twice': {
      source: supportingRule('自2026年2月1日起施行。.'),
      findings: ['2:15 “.”是多写的标点。'],
    },
    'a mark between a number and its unit': {
      source: supportingRule('考核组由5、人组成。'),
      findings: ['2:6 数字和后面的单位之间多了一个顿号。'],
    },
    'a chapter that ends in a mark': {
      source: supportingRule('第一章 总则；\n\n第一条 为规范管理，制定本办法。'),
      findings: ['2:7 标题以“；”结尾。'],
    },
    'double quotes within double ones': {
      source: supportingRule('印发“落实“四个到位”要求”的通知。'),
      findings: ['2:6 引号里面的“四个到位”又用了双引号。'],
    },
    'marks of the keyboard': {
      source: supportingRule('材料分三类--通报、审议、决定；其他问题...另行研究；平台为http：//a.gov.cn。'),
      findings: ['2:6 破折号写成了“--”。', '2:21 省略号写成了“...”。', '2:36 网址里的冒号写成了“：//”。'],
    },
    'a mark behind 等': {
      source: supportingRule('公文包括通知、报告、函等、各科室分工拟稿。'),
      findings: ['2:13 “等”后面的顿号不对，列举到“等”为止。'],
    },
    'a wide gap': {
      source: supportingRule('会议分为党组会、办公会　　等两种，由办公室承办。'),
      findings: ['2:12 汉字之间有空格。'],
    },
    'a mark behind what joins, a stray word and a lost number': {
      source: power(
        {},
        '由文书岗以及、档案岗保管，交股室或、窗口。\n\n清点票据、物品在、设备。\n\n、工作要求',
      ),
      findings: [
        '9:5 “以及”后面的顿号是多余的。',
        '9:17 “或”后面的顿号是多余的。',
        '11:8 并列的各项之间夹了一个“在”字。',
        '13:1 这一段以“、”开头，前面的序号或者上一项没有了。',
      ],
    },
    'a mark before what goes on with the sentence': {
      source: power(
        {},
        '巡查、抽样、等执法活动应当记录，各站、所、均应遵守；台账、及附件归档，更新时、要审查，关窗、并断电。',
      ),
      findings: [
        '9:6 “、”后面是“等”，这个顿号是多余的。',
        '9:21 “、”后面是“均”，这个顿号是多余的。',
        '9:29 “、”后面是“及”，这个顿号是多余的。',
        '9:39 “、”后面是“要”，这个顿号是多余的。',
        '9:46 “、”后面是“并”，这个顿号是多余的。',
      ],
    },
    'a mark before 等': {
      source: power({}, '检查砖厂、茶厂、加油站、等多个行业，每月一次。'),
      findings: ['9:12 “、”后面是“等”，这个顿号是多余的。'],
    },
    'straight quotes': {
      source: power({}, '实行"三查七对"，管护站"负责，“库房上锁。'),
      findings: ['9:3 “三查七对”用了半角引号。', '9:13 这里的引号是半角的。', '9:17 引号““”没有配对的“””。'],
    },
    'a space in a short sentence': {
      source: power({}, '交接时双方 签字，缺一不可。'),
      findings: ['9:6 汉字之间有空格。'],
    },
    'a half-width mark beside a number': {
      source: power({}, '自受理之日起,20个工作日内办结；全年办理1,200件，办结986;退回214。共5,其余留存。'),
      findings: [
        '9:7 汉字之间用了半角标点“,”。',
        '9:34 汉字之间用了半角标点“;”。',
        '9:43 汉字之间用了半角标点“,”。',
      ],
    },
    'a half-width mark at the end of what is said, and a space in the sentence of a cell': {
      source: power(
        {},
        '| 环节 | 表现 |\n| --- | --- |\n| 接待 | 不得说“你找我干什么?”。 |\n| 起草 | 相互 推诿，到期才找材料。 |',
      ),
      findings: ['11:18 汉字之间用了半角标点“?”。', '12:10 汉字之间有空格。'],
    },
    'a mark before the word that joins the last of several': {
      source: power({}, '说明单位、地址、和电话，比例不低于5%;也不高于12%。'),
      findings: ['9:8 “、”后面是“和”，这个顿号是多余的。', '9:20 汉字之间用了半角标点“;”。'],
    },
    'a typed title with a full stop': {
      source: power({}, '一、附则。'),
      findings: ['9:5 标题以“。”结尾。'],
    },
    'half-width marks and brackets': {
      source: power({}, '登记,分送;归档(含附件).'),
      findings: [
        '9:3 汉字之间用了半角标点“,”。',
        '9:6 汉字之间用了半角标点“;”。',
        '9:9 “(含附件)”用了半角括号。',
      ],
    },
    'a half-width mark in the sentence of a step table': {
      source: power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 办理内容 | 下一步 |\n| --- | --- | --- | --- |\n| 1 | 受理 | 当面受理,登记后移交。 | 结束 |',
      ),
      findings: ['13:16 汉字之间用了半角标点“,”。'],
    },
    'marks in a row': {
      source: power({}, '登记。。分送，。'),
      findings: ['9:3 标点“。。”连用。', '9:7 标点“，。”连用。'],
    },
    'a quote that is not closed': {
      source: power({}, '办理“即时件时，应当登记。'),
      findings: ['9:3 引号““”没有配对的“””。'],
    },
    'a space inside the title of a law': {
      source: power({}, '办理时限按照《中华人民共和国行政 许可法》的规定执行，不得延长。'),
      findings: ['9:17 汉字之间有空格。'],
    },
    'a space inside a sentence': {
      source: power({}, '来文由文书岗登记，登记后 分送有关科室，不得积压。'),
      findings: ['9:13 汉字之间有空格。'],
    },
    'a stop behind a heading': {
      source: supportingRule('## 总则。\n\n第一条 目的。'),
      findings: ['2:6 标题以“。”结尾。'],
    },
  },
});
