import { expect, test } from 'vitest';
import { CONDITIONS_OF_REMEDY } from '../../scripts/check/data/principles/conditions-of-remedy.ts';
import { DATA_OF_MINORS } from '../../scripts/check/data/principles/data-of-minors.ts';
import { LATE_AND_LEFT_OUT } from '../../scripts/check/data/principles/late-and-left-out.ts';
import { UNSTAFFED_POSTS } from '../../scripts/check/data/principles/unstaffed-posts.ts';
import { makeFindReversals } from '../../scripts/check/reversals/reversed-principles.ts';

const reversalsIn = makeFindReversals([
  ...CONDITIONS_OF_REMEDY,
  ...DATA_OF_MINORS,
  ...LATE_AND_LEFT_OUT,
  ...UNSTAFFED_POSTS,
]);

/** `wrong | right`, as offices of many kinds would write them. */
test.each(
  `
先交清罚款，才可以提出听证申请。|纳税争议，必须先缴纳税款或者提供担保，然后方可申请行政复议。
申请行政复议前，必须先足额缴清罚款。|申请行政复议的，不以缴清罚款为前提。
退还补助款后方可申请复查。|罚款缴清后，当事人可以申请信用修复。
改正违法行为以后，才能申请行政复议。|整改完成后，方可申请复查验收。
申请复议前须征得作出决定的机关同意。|需要对外提起诉讼的，应当经局长办公会议同意。
未履行处罚决定的，其复议申请不予受理。|已经履行处罚决定的，仍可以申请行政复议。
反映前必须先结清物业费，否则不予复查。|还清贷款后方可办理注销登记，否则不予发证。
要求听证的，须先提交保证金。|要求听证的，应当提交书面申请。
出差时相关业务停办。|休假期间相关业务由代岗人员办理，不得停办。
请群众等候至其销假。|由备岗代办至其销假。
将孩子的照片发到业主微信群。|防溺水宣传信息发到家长群，孩子的照片由家长保管。
逾期已改正的依法立案。|超时已办结的件不再督办。
公布联系电话，不得接受居民监督。|不得接受监督对象的吃请。
不得由居民自愿选择。|不得由他人代为选择。
当事人拒不改正的，应当不得移送。|拒不改正的，应当移送，不得以罚代管。
首问负责制落实到位的，每次扣2分。|责任未落实到位的，每次扣2分。
收文岗休假的，所收文件搁置至其返岗。|收文岗休假的，由备岗接替至其返岗。
会计出差时，报销一律等她回来再办。|会计出差时，由代岗人员办理，待其返岗后移交办理情况。
档案员外出期间，停止办理查档业务。|设备检修期间，停止办理查档业务，提前3日公告。
主任不在时不指定人员代行。|不指定中介机构代办。
将救助儿童的照片发布在公众号上。|发布弃婴寻亲公告时，应当刊登弃婴照片。
公示时写明困境儿童的姓名、就读学校和家庭住址。|困境儿童的家庭情况公示前应当隐去姓名和住址。
留守儿童的班级、住址每学期在公开栏公布。|未成年人保护工作站的地址和电话在门户网站公布。
逾期已归档的，由档案室催办。|逾期未归档的，由档案室催办。
逾期已办结一件扣2分。|逾期已办结的扣1分，逾期未办结的扣2分。
应当错保、漏保的，每例扣5分。|发现错保、漏保的，每例扣5分。
回避人员可以参与该事项的办理。|回避人员可以陈述意见，但不得参与表决。
未附审查意见的，一律上会。|未附审查意见的，一律不上会。
因故不能到会的，应当事后向主持人请假。|突发疾病的，可以事后请假。
未经审核，可以直接报局长审批。|未经复议的，可以直接提起诉讼。
应当妥善保管票据，并丢失。|应当查明是否存在虚报，并冒领。
对亲友申请的，由本人自行审核。|对亲友申请的，由其他人员审核。
逾期不告知的，自收到材料之日起即为不受理。|逾期不告知的，自收到材料之日起即为受理。
窗口承诺时间比法定时间延长10日。|窗口承诺时间比法定时间缩短10日。
`
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]),
)('%s', (wrong, right) => {
  expect(reversalsIn(wrong)).toHaveLength(1);
  expect(reversalsIn(right)).toEqual([]);
});
