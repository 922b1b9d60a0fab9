import { commonTypos } from '../../scripts/check/rules/common-typos.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(commonTypos, {
  valid: {
    'words that are right where they stand': power(
      {},
      '田间除完了草再施肥。学生化学平时成绩由教师登记。生活必需由社区代购，办理业务所必需由本人提供。工作不负责任人，应当教育。',
    ),
    'a life, a wedding and a degree': power(
      {},
      '树立正确的人生观；婚嫁新风；按危害程度分级；以及其他事项；第二条例外。',
    ),
    'words that end where others begin': power(
      {},
      '经典形状与古典形制。代码编制做到一宗一码；当日早晨抽签定对象。',
    ),
    'how a character is used': supportingRule('“账”用于钱物；“帐”用于营帐、帐篷、军中大帐。'),
    'a phrase that is not to be written': power({}, '应写“登录网站”，不写“登陆网站”。'),
    'right words': power({}, '安排专人登录系统，建立台账。'),
    'everyday words that are right': power(
      {},
      '处置不良反应情况，本月未完成的下月补办；城市品质必须提升，必须材料真实；出身农家，截流井已清淤，迟到的矿工。',
    ),
    'words that contain a wrong form by chance': power(
      {},
      '恢复盖章手续，机关健全，甚至使用，按排名安排，上报消息，月末按时结账，每季度末公开一次，自己经办，不予算入，完成担保，校园满意度，已经废止，进一步聚焦，研究竞争性谈判，形势严峻工作繁重，投资询价，提供献血服务。',
    ),
  },
  invalid: {
    'things of all, and bad words': {
      source: power({}, '不得污骂他人，应当爱护公共财务。'),
      findings: ['9:3 “污骂”是错别字。', '9:12 “公共财务”是错别字。'],
    },
    'what must be, and what is written below': {
      source: power({}, '报销必需附审批单，在清单上签子。生活必需品由社区代购，竹签子收好。'),
      findings: ['9:3 “必需”是错别字。', '9:14 “签子”是错别字。'],
    },
    'words that sound like those that are meant': {
      source: power(
        {},
        '登记后即使转有关股办理。即使转办也要登记。款项下拔到户，不得擅自公部。疏通沟渠，输通河道，核对图班。',
      ),
      findings: [
        '9:4 “即使”是错别字。',
        '9:24 “下拔”是错别字。',
        '9:33 “公部”是错别字。',
        '9:41 “输通”是错别字。',
        '9:48 “图班”是错别字。',
      ],
    },
    'a character of the same look or sound, and one left out': {
      source: power({}, '机关干职工就餐登记，内容妖具体，不得一会议代替检查。'),
      findings: ['9:3 “干职工”是错别字。', '9:13 “妖”是错别字。', '9:19 “一”是错别字。'],
    },
    'a character lost, or one of the same sound': {
      source: power(
        {},
        '由承办人负责任人签字，监督回复原状，标准不低国家标准，镇民政府审核，笔录由被询问签名。',
      ),
      findings: [
        '9:5 “负责任人”是错别字。',
        '9:14 “回复原状”是错别字。',
        '9:21 “不低”是错别字。',
        '9:29 “民政府”是错别字。',
        '9:38 “被询问”是错别字。',
      ],
    },
    'sounds and shapes of lists and leave': {
      source: power(
        {},
        '婚嫁、产假照准，按销假程度办理。验资由会计事务所出具，确保学生人生安全，阳关操作，所属单位既其他组织。',
      ),
      findings: [
        '9:1 “婚嫁”是错别字。',
        '9:12 “程度”是错别字。',
        '9:20 “会计事务所”是错别字。',
        '9:32 “人生”是错别字。',
        '9:37 “阳关”是错别字。',
        '9:46 “既其”是错别字。',
      ],
    },
    'what is pulled out': {
      source: power({}, '讲求活拨生动，人走拨钥匙。调拨牙科设备。'),
      findings: ['9:3 “活拨生动”是错别字。', '9:10 “拨”是错别字。'],
    },
    'words of the same sound': {
      source: power({}, '告知不与受理。镜头佩带于左胸。不得混和使用。限期反馈，从新比对。'),
      findings: [
        '9:3 “不与”是错别字。',
        '9:10 “佩带”是错别字。',
        '9:18 “混和”是错别字。',
        '9:28 “从新”是错别字。',
      ],
    },
    'money is kept in 账, tents are 帐': {
      source: power({}, '入藏不登帐，搭账蓬，帐篷、蚊帐各十顶，交待在办的事。'),
      findings: ['9:5 “帐”不是推荐的词形。', '9:8 “账蓬”是错别字。', '9:20 “交待”不是推荐的词形。'],
    },
    'wrong words': {
      source: power({}, '按排专人登陆系统，己经批准的，核淮后贯切落实，末经批准不得公开。'),
      findings: [
        '9:1 “按排”是错别字。',
        '9:5 “登陆”是错别字。',
        '9:10 “己”是错别字。',
        '9:16 “核淮”是错别字。',
        '9:19 “贯切”是错别字。',
        '9:24 “末”是错别字。',
      ],
    },
    'everyday words': {
      source: power({}, '每年未，核对出身日期；不得截流、挪用，迟到、矿工的，予以诚勉。'),
      findings: [
        '9:3 “未”是错别字。',
        '9:7 “出身”是错别字。',
        '9:14 “截流”是错别字。',
        '9:23 “矿工”是错别字。',
        '9:29 “诚勉”是错别字。',
      ],
    },
    'a form that is not preferred': {
      source: power({}, '建立台帐，其它事项另行规定。'),
      findings: ['9:3 “台帐”不是推荐的词形。', '9:6 “其它”不是推荐的词形。'],
    },
  },
});
