import { clauseAgreesWithItself } from '../../scripts/check/rules/clause-agrees-with-itself.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(clauseAgreesWithItself, {
  valid: {
    'an office and whoever heads its department': supportingRule(
      '领导小组办公室设在防御股，办公室主任由防御股股长兼任。专班办公室设在局办公室，主任由分管副局长兼任。',
    ),
    'those who are somebody else': supportingRule(
      '她委托其他人代领，他人不得查阅。申请人及其配偶，他（她）应当签字。他们和她们都可以申请。老人由他的子女照料，女职工由她的单位照顾。个人提交的，它可以作为依据。',
    ),
    'ways of saying a thing that stand alone': supportingRule(
      '以原件为准，以按照第三条确定的数额为准，按照规定办理。以就近入学为原则，本着便民的原则，以村为单位的原则上不变。通过网站为企业提供办理渠道，原因是操作不当，在资金问题上从严，目的是便民。加强培训，使责任得到落实。坚持以自愿为原则，坚持依法自愿的原则。',
    ),
    'a duty and what limits it': supportingRule(
      '第一条　应当公开决定，但应当隐去姓名；可以查阅，但不得复制。',
    ),
    'from one moment to another': supportingRule('采样自样品送达之日起，至报告签发之日止，全程低温保存。'),
    'one person alone, and two together': supportingRule(
      '一人清点，一人记录，两人共同签字。另一人共同保管备用钥匙。',
    ),
    'a fee for those who do not get it free': supportingRule(
      '残疾人免费，其他人员每次收取5元；免费提供10页，超过的每页收取1元。',
    ),
    'what must not happen, and who belongs to what': supportingRule(
      '防止不合格产品流入，确保不发生事故；避免误工和不必要的争议。内容包括评审委员会的组成。指挥部包括县直部门代表，由县长牵头组成。本着公开的原则，以便民为目的。',
    ),
    'two sides that differ, or say more': supportingRule(
      '由申请人或者申请人的代理人签字，作出受理或者不予受理的决定；一次或者一次以上的均记录。',
    ),
    'what is returned on the same day': supportingRule('当日归还，不得过夜；次日需要的，另行办理借阅。'),
  },
  invalid: {
    'an office in one department under the head of another': {
      source: supportingRule('领导小组办公室设在水旱防御股，办公室主任由工程管理股股长兼任。'),
      findings: [
        '2:5 “办公室设在水旱防御股，办公室主任由工程管理股股长兼任”前后矛盾：办公室设在哪个科室，办公室主任就由那个科室的负责人兼任。',
      ],
    },
    'one person by two pronouns': {
      source: supportingRule('倾听她的诉求，并帮助他联系学校。来访人有异议的，它可以要求更正。'),
      findings: [
        '2:3 “她的诉求，并帮助他”前后矛盾：说的是同一些人，“他”“她”前后要一致。',
        '2:25 “它”前后矛盾：说的是人，不能用“它”。',
      ],
    },
    'two ways of saying a thing in one': {
      source: supportingRule(
        '考勤依照签到册为准，本着节俭为原则，以先急后缓的原则，逐项拨付。通过公告栏为主要公开形式。原因是保管不善造成的。对于用车问题上，从严掌握，目的是为了节约。推进主体责任得到落实。坚持依法、自愿为原则。',
      ),
      findings: [
        '2:3 “依照签到册为准”把两种说法混在了一起。',
        '2:11 “本着节俭为原则”把两种说法混在了一起。',
        '2:19 “以先急后缓的原则”把两种说法混在了一起。',
        '2:33 “通过公告栏为主要公开形式”把两种说法混在了一起。',
        '2:46 “原因是保管不善造成的”把两种说法混在了一起。',
        '2:57 “对于用车问题上”把两种说法混在了一起。',
        '2:70 “目的是为了”把两种说法混在了一起。',
        '2:78 “推进主体责任得到落实”把两种说法混在了一起。',
        '2:89 “坚持依法、自愿为原则”把两种说法混在了一起。',
      ],
    },
    'a denial too many, and two halves of two wordings': {
      source: supportingRule(
        '采取措施，防止漏登问题不再发生。严禁不得外借。体系包括总体预案和专项预案组成。本着公开为原则，围绕便民为中心开展工作。',
      ),
      findings: [
        '2:6 “防止漏登问题不再发生”前后矛盾：“防止”“避免”后面再写“不”，意思就反了。',
        '2:17 “严禁不得”前后矛盾：禁止“不得做”，等于可以做。',
        '2:26 “包括总体预案和专项预案组成”把两种说法混在了一起。',
        '2:40 “本着公开为原则”把两种说法混在了一起。',
        '2:48 “围绕便民为中心”把两种说法混在了一起。',
      ],
    },
    'two permissions, and one lock': {
      source: supportingRule(
        '第一条　主任可以否决通过的贷款，但可以批准未通过的贷款；应当隐去住址，但应当隐去事实。柜门一把锁，钥匙由两岗分执。',
      ),
      findings: [
        '2:7 “可以否决通过的贷款，但可以”前后矛盾：“但”的前后都是“可以”。',
        '2:29 “应当隐去住址，但应当隐去”前后矛盾：“但”的前后说的是一回事。',
        '2:46 “一把锁，钥匙由两岗分执”前后矛盾：一把锁分不了两把钥匙。',
      ],
    },
    'a highest that is a lowest': {
      source: supportingRule('第一条　暂停采购最长不低于30日。每次到场的最少不超过3人。'),
      findings: [
        '2:9 “最长不低于”前后矛盾：一头是上限，一头是下限。',
        '2:23 “最少不超过”前后矛盾：一头是上限，一头是下限。',
      ],
    },
    'who decides on himself': {
      source: supportingRule('副局长的回避由局长决定，局长的回避由局长决定。'),
      findings: ['2:13 “局长的回避由局长决定”前后矛盾：谁也不能决定自己是否回避。'],
    },
    'two limits where one is meant': {
      source: supportingRule(
        '每次借阅不超过10册；超过8册的，由馆长批准。接待对象在10人以内的，陪餐不超过3人；超过10人的，不超过三分之一。',
      ),
      findings: ['2:5 “不超过10册；超过8册”前后矛盾：前后两处的界限不是同一个数。'],
    },
    'both ends the same': {
      source: supportingRule('监控录像自开标会结束时起，至开标会结束时止，不得中断。'),
      findings: ['2:5 “自开标会结束时起，至开标会结束”前后矛盾：起点和终点是同一个。'],
    },
    'either of the same': {
      source: supportingRule('由会议作出认定工伤或者予以认定工伤的决定，结论为合格或者合格。'),
      findings: [
        '2:6 “认定工伤或者予以认定工伤”前后矛盾：“或者”的两边是同一件事。',
        '2:25 “合格或者合格”前后矛盾：“或者”的两边是同一件事。',
      ],
    },
    'the night between': {
      source: supportingRule('密件次日交回，不得过夜。'),
      findings: ['2:3 “次日交回，不得过夜”前后矛盾：留到次日就是过夜。'],
    },
  },
});
