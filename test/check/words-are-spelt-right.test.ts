import { wordsAreSpeltRight } from '../../scripts/check/rules/words-are-spelt-right.ts';
import { supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(wordsAreSpeltRight, {
  valid: {
    'into villages and communities': supportingRule(
      '组织文艺演出进村入社，送书到户；依照《安全标志使用导则》设置。',
    ),
    'the name of the town behind a word': {
      ...unit({ 名称: '澄皋县蓼浦镇收发室' }),
      ...supportingRule('始建于一九五八年，初名蓼浦公社收发室。'),
    },
    'patients sent on, and rounds of every week': supportingRule(
      '需要上转的，开具转诊单；周查由护理部组织。',
    ),
    'leave for those who are ill or hurt, and who is called to account': supportingRule(
      '工伤假、病假照常计发工资；向追责人员移交材料，追究有关责任人的责任。',
    ),
    'more words of trades, and what follows a level': supportingRule(
      '记录离井时间；货架灯距、柱距照图留足；先注明“据报”；错字画线更正；接听报险电话；抗旱保苗；质权合同已经成立；样品品种相近的分开存放；不穿带钉鞋；启动相应级别的响应；搭建帐篷，蚊帐的帐内不得生火。',
    ),
    'words of trades': supportingRule(
      '供氧站与明火作业点保持间距；栏杆的上杆离地1.2米；雏禽、母畜暂缓免疫，记明畜种和耳标；异址新建的收回旧宅；视程障碍由人工观测；藏品不得佚失。',
    ),
    'paper for drafts': supportingRule('购进信封、稿笺和墨水，按季清点。'),
    'words in their right company': supportingRule('提高了目录编制的效率和准确性，外出办公事的应当登记。'),
    'words of somebody, told as they were written': supportingRule(
      '来访人自书材料写有“应当遵首纪律”，笔录照录不改。',
    ),
    'signs for somebody': supportingRule('三家比价，甲报9.8万元，乙报9.6万元，选乙。'),
    'names of places in a list': supportingRule('逐一叫应鹭桥、石潭、白苎、塘坞4个镇和望潮、青萍2个街道。'),
    'a tick': supportingRule('对照条件逐项打勾，不适用的项目打叉。'),
    'words that are right': supportingRule('工作人员应当遵守纪律，及时整理材料，以身作则。'),
    'characters that meet by chance': supportingRule('节日长假期间，系统最小化系统资源。'),
    'words that only look like misspelt ones': supportingRule('强制检定的计量器具，按照工作实绩考核。'),
    'the sign of an organ': supportingRule('依照示执发〔2026〕3号文件办理。'),
    'examples of what not to write': supportingRule(
      '进入系统的“登录”不写作“登陆网站”里的“登陆”，“梳理”不得误写为“疏理”。',
    ),
    'a compound of two common words beside a word that goes with another one': supportingRule(
      '来院材料由预检分诊台登记，出纳只付应当支付的款项，逐张核对票据，车辆入场预检设岗，不得设项收费。',
    ),
  },
  invalid: {
    'a leave and somebody responsible that lack what makes them so': {
      source: supportingRule('婚假、伤假、探亲假另行登记；首接责人当场登记。'),
      findings: ['2:4 “伤假”疑是“丧假”的误写。', '2:15 “首接责人”疑是“首接责任人”的误写。'],
    },
    'a character of the same sound': {
      source: supportingRule('应当遵首纪律。'),
      findings: ['2:3 “遵首”疑是“遵守”的误写。'],
    },
    'words that an input method offers for one another': {
      source: supportingRule('申请人提供续假材料的，撤销许可。'),
      findings: ['2:6 “续假”疑是“虚假”的误写。'],
    },
    'a character that looks alike': {
      source: supportingRule('受到批坪的，说明情况。'),
      findings: ['2:3 “批坪”疑是“批评”的误写。'],
    },
    'an idiom': {
      source: supportingRule('不得贪脏枉法，要以身做则。'),
      findings: ['2:3 “贪脏枉法”疑是“贪赃枉法”的误写。', '2:9 “以身做则”疑是“以身作则”的误写。'],
    },
  },
});
