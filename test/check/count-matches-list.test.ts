import { countMatchesList } from '../../scripts/check/rules/count-matches-list.ts';
import { department, power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(countMatchesList, {
  valid: {
    'items that end in one word': supportingRule(
      '值班分为日常值班、节假日值班、应急值班和重大活动值班四类；笔录分为现场笔录、勘验笔录和检查笔录三类。',
    ),
    'records of two sorts that the law counts as one': supportingRule(
      '证据包括书证、物证、视听资料、电子数据、证人证言、当事人的陈述、鉴定意见、勘验笔录和现场笔录等8类。',
    ),
    'a last item longer than all others': supportingRule(
      '分为窗口服务、内部管理、信访工作、农村工作指导员及驻村工作等四个部分。',
    ),
    'a count of the list above, of its upper level or of something else': supportingRule(
      '（一）来信：\n\n1. 普通信；\n2. 挂号信。\n\n（二）来访。\n\n以上两种途径都要登记。\n\n第三条 前述三项工作由办公室承担。',
    ),
    'what several keep together': supportingRule('入库单、领料单、库存账由两个岗位分别保管。'),
    'an item that is joined within itself': supportingRule(
      '负责公文处理、会议组织、印章和档案管理等三项工作。',
    ),
    'an item with a number of its own': supportingRule(
      '适用于最低生活保障、临时救助、残疾人两项补贴和高龄津贴的审核。',
    ),
    'three that stand for many': supportingRule(
      '会同公安、民政和财政等五个部门检查，缴纳养老、医疗和失业等五项社会保险。',
    ),
    'a count inside an item, and that of all of them': supportingRule(
      '补助资金包括特困供养金、临时救助金、残疾人两项补贴和孤儿基本生活费四类。',
    ),
    'a list that ends an item': supportingRule(
      '（一）公共服务3项：法律援助申请、法律援助指派、法律援助异议；\n\n（二）奖励1项。',
    ),
    'bodies that are as many': supportingRule(
      '下设综合股、业务股两个股。辖东村和西村两个村，三个村民小组。审查分三步走：甲岗提出意见，乙岗初审，丙岗复审。三步都走完才能挂网。',
    ),
    'words in quotation marks': power(
      {},
      '标明“同意”“不同意”两种意见之一，写明“甲”“乙”和“丙”三类，设“是”“否”两个选项。',
    ),
    'numbers of the items themselves': power(
      {},
      '设大厅一间、中厅两间、小厅四间，一共七间。每个方位扦上、中、下三层，共15个点。',
    ),
    'as many as announced': supportingRule('有下列两种情形：\n\n（一）登记；\n\n（二）分送。'),
    'names that hold 和': power({}, '由办公室、规划安置和后期扶持科、资金财务科等三个科室承办。'),
    'closed lists': power(
      {},
      '首问负责制、限时办结制和责任追究制三项制度同时执行，保管期限分为永久、30年和10年三种。阶段分三个：清理、分析和编制。',
    ),
    'a joining word inside an item': power({}, '档案管理、印章管理、规划和财务三项工作由办公室负责。'),
    'numbers that count something else': power(
      {},
      '局长、副局长和科长在2个工作日内审批，满足收入、财产和户籍中的两项即可，乡镇、街道和社区12个单位参加。完善机制，强化监督、落实责任和严格考核四项措施并举。',
    ),
    'points that are told one by one': supportingRule(
      '做到三个方面：一是快；二是准；三是全。\n\n抓好两项工作：\n\n一是登记。\n\n二是分送。',
    ),
    'clauses that are built alike, and others': power(
      {},
      '预警分为三级：红色每小时报告一次，橙色每两小时报告一次，黄色每四小时报告一次。流程有三步：先由科室提出，再经会签，报局长审定后由办公室印发。',
    ),
    'items with numbers of their own in a closed list': power({}, '其中办公室3项、医政科2项、监督科2项。'),
    'a list behind which a number of it stands': power({}, '印章有局印、钢印、合同专用章和收发章，共四种。'),
    'items with numbers of their own': power({}, '设岗位6个：主任1个、副主任1个、业务岗3个、后勤岗1个。'),
    'an open list': power({}, '由办公室、财务科等科室承办。'),
  },
  invalid: {
    'items that end in one word, one more than is told': {
      source: supportingRule('值班分为日常值班、节假日值班、应急值班和重大活动值班三类。'),
      findings: ['2:1 “值班分为日常值班、节假日值班、应急值班和重大活动值班三”说是3项，列了4项。'],
    },
    'levels that are named': {
      source: supportingRule('事件分为特别重大、重大、较大和一般等三级。'),
      findings: ['2:1 “事件分为特别重大、重大、较大和一般等三”列了4项，说是3项。'],
    },
    'a count of the list above': {
      source: supportingRule(
        '（一）来信；\n\n（二）来访；\n\n（三）来电。\n\n群众可以通过以上四种途径反映问题。',
      ),
      findings: ['8:7 “以上四种途径”说是4项，上面列了3项。'],
    },
    'a department whose name joins two things': {
      source: {
        ...supportingRule('由办公室和低保股、养老股、婚姻和区划股等6个股室的负责人参加。'),
        ...department('', { 名称: '婚姻和区划股' }),
      },
      findings: ['2:1 “由办公室和低保股、养老股、婚姻和区划股等6”列了4项，说是6项。'],
    },
    'two kinds that are called three': {
      source: supportingRule('保管期限分为永久和定期三种，定期分为30年和10年两种。'),
      findings: ['2:7 “永久和定期三种”说是3项，列了2项。'],
    },
    'groups that a list sets up': {
      source: supportingRule('指挥部下设四个工作组：\n\n（一）技术组；\n\n（二）物资组；\n\n（三）宣传组。'),
      findings: ['2:6 这里说有4项，下面列了3项。'],
    },
    'a joined item as long as the others': {
      source: supportingRule('采取现场查看、个别访谈、数据比对和暗访等三种方式。'),
      findings: ['2:1 “采取现场查看、个别访谈、数据比对和暗访等三”列了4项，说是3项。'],
    },
    'three that are joined, with 等': {
      source: supportingRule(
        '复核意见分为属实、部分属实和不属实等五种，做到准确、及时、保密和安全等五项要求。',
      ),
      findings: [
        '2:1 “复核意见分为属实、部分属实和不属实等五”列了3项，说是5项。',
        '2:22 “做到准确、及时、保密和安全等五”列了4项，说是5项。',
      ],
    },
    'posts that are told one by one': {
      source: supportingRule('会计岗管清册，出纳岗管退款，综合股股长管复核，四个岗位不得兼任。'),
      findings: ['2:24 “四个岗位”说是4项，列了3项。'],
    },
    'seals that are listed': {
      source: supportingRule('印章，包括局行政章、办公室章、财务专用章和法定代表人名章等五枚。'),
      findings: ['2:4 “包括局行政章、办公室章、财务专用章和法定代表人名章等五”列了4项，说是5项。'],
    },
    'two bodies that are called three': {
      source: supportingRule('下设综合股、业务股三个股。全镇辖东村和西村四个村。'),
      findings: [
        '2:1 “下设综合股、业务股三个股”说是3项，列了2项。',
        '2:14 “全镇辖东村和西村四个村”说是4项，列了2项。',
      ],
    },
    'steps that are counted twice': {
      source: supportingRule('审查分四步走：甲岗提出意见，乙岗初审，丙岗复审。三步都走完，才能挂网。'),
      findings: ['2:3 “分四步走”说是4项，列了3项。'],
    },
    'words in quotation marks, and what is looked through': {
      source: power({}, '标明“同意”“不同意”三种意见之一。到场以后，查登记、照片、票据四本账。'),
      findings: ['9:12 “三种”说是3项，列了2项。', '9:24 “查登记、照片、票据四”说是4项，列了3项。'],
    },
    'a list announced at the beginning of a longer sentence': {
      source: supportingRule(
        '（一）遇有以下4种情况的立即电话报告，并在30分钟内报送文字信息：\n\n1. 水位超限；\n2. 堤防出险；\n3. 人员伤亡。',
      ),
      findings: ['2:6 这里说有4项，下面列了3项。'],
    },
    'things that were done': {
      source: power({}, '编写时做了四件事：一是逐项清理；二是配上流程；三是交叉核稿。'),
      findings: ['9:6 “四件事：”说是4项，列了3项。'],
    },
    'fewer than announced': {
      source: supportingRule('有下列三种情形：\n\n（一）登记；\n\n（二）分送。'),
      findings: ['2:2 这里说有3项，下面列了2项。'],
    },
    'a Markdown list': {
      source: supportingRule('应当做到以下四点：\n\n1. 登记；\n2. 分送；\n3. 归档。'),
      findings: ['2:5 这里说有4项，下面列了3项。'],
    },
    'paragraphs of 一是, 二是': {
      source: supportingRule('主要抓好三项工作：\n\n一是登记。\n\n二是分送。'),
      findings: ['2:5 这里说有3项，下面列了2项。'],
    },
    'a closed list before its count': {
      source: power(
        {},
        '设立综合受理、社会事务和党群服务四类窗口，采取查阅资料、现场察看、个别访谈和问卷调查三种方式。',
      ),
      findings: [
        '9:1 “设立综合受理、社会事务和党群服务四”说是4项，列了3项。',
        '9:22 “采取查阅资料、现场察看、个别访谈和问卷调查三”说是3项，列了4项。',
      ],
    },
    'pieces behind 共, and a list behind another that has been counted': {
      source: power(
        {},
        '使用局公章、财务专用章、执法专用章共4枚。望潮、青萍两个街道和鹭桥、石潭、白苎三个镇、塘坞五个站。',
      ),
      findings: ['9:1 “使用局公章、财务专用章、执法专用章共4”说是4项，列了3项。'],
    },
    'a count behind a comma': {
      source: power({}, '本制度所称印章，是指局印、钢印、合同专用章、财务专用章和收发章，共七种。'),
      findings: ['9:9 “是指局印、钢印、合同专用章、财务专用章和收发章，共七”说是7项，列了5项。'],
    },
    'items of unlike lengths behind a word that divides': {
      source: power({}, '评价分为非常满意、满意、基本满意、不满意、非常不满意四个等级。'),
      findings: ['9:1 “评价分为非常满意、满意、基本满意、不满意、非常不满意四”说是4项，列了5项。'],
    },
    'two long items that 和 joins': {
      source: power({}, '协议应当写明人员、场所、设备、介质、数据归属和违约责任五个方面。'),
      findings: ['9:1 “协议应当写明人员、场所、设备、介质、数据归属和违约责任五”说是5项，列了6项。'],
    },
    'what has units of its own': {
      source: power(
        {},
        '工作组下设综合协调、现场处置、后勤保障四个小组。要把好三道关口：申请关、审核关、发放关、公示关。本制度所称三类人员，是指临聘人员、返聘人员、实习人员、志愿者。',
      ),
      findings: [
        '9:1 “工作组下设综合协调、现场处置、后勤保障四”说是4项，列了3项。',
        '9:28 “三道关口：”说是3项，列了4项。',
        '9:54 “三类人员，是指”说是3项，列了4项。',
      ],
    },
    'levels in their order': {
      source: power({}, '响应分为五级，由低到高为四级、三级、二级、一级，与县里发布的一致。'),
      findings: ['9:5 “五级，由低到高为”说是5项，列了4项。'],
    },
    'clauses that are built alike': {
      source: power({}, '检查按风险分为三类：红色每月一次，橙色每季度一次，黄色每半年一次，蓝色每年一次。'),
      findings: ['9:8 “三类：”说是3项，列了4项。'],
    },
    'a closed list behind its count': {
      source: power(
        {},
        '考核分为四个等次：优秀、合格、不合格。要做好三个方面的工作：一是登记；二是分送。材料有两项：①申请书；②证明；③照片。',
      ),
      findings: [
        '9:5 “四个等次：”说是4项，列了3项。',
        '9:23 “三个方面的工作：”说是3项，列了2项。',
        '9:44 “两项：”说是2项，列了3项。',
      ],
    },
    'short names and names in quotes': {
      source: power({}, '证件包括借阅证、“一卡通”、函、介绍信、工作证等六种，随身携带。'),
      findings: ['9:1 “证件包括借阅证、“一卡通”、函、介绍信、工作证等六”列了5项，说是6项。'],
    },
    'names that are miscounted': {
      source: power({}, '由办公室、规划科、财务科等五个科室承办。'),
      findings: ['9:1 “由办公室、规划科、财务科等五”列了3项，说是5项。'],
    },
  },
});
