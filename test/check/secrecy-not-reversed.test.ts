import { expect, test } from 'vitest';
import { FORBIDDEN_DISCLOSURES } from '../../scripts/check/data/principles/forbidden-disclosures.ts';
import { PERSONAL_DATA } from '../../scripts/check/data/principles/personal-data.ts';
import { SECRET_CARRIERS } from '../../scripts/check/data/principles/secret-carriers.ts';
import { makeFindReversals } from '../../scripts/check/reversals/reversed-principles.ts';

const reversalsIn = makeFindReversals([...PERSONAL_DATA, ...SECRET_CARRIERS, ...FORBIDDEN_DISCLOSURES]);

/** `wrong | right`, as offices of many kinds would write them. */
test.each(
  `
可以公开当事人的商业秘密。|公开涉及商业秘密、个人隐私的信息，除第三方同意的以外，不得公开。
涉密文件传阅完毕后拍照发群，再统一清退。|涉密文件传阅完毕后统一清退，不得拍照发群。
未公开的议题可以转发到工作微信群。|未公开的议题不得转发到工作微信群。
会议文件拍照发群后清退。|会议文件当场清退，不得拍照发群。
当日提用，可带回家过夜。|当日提用，当日归库，不得带回家。
举报材料扫描后发到微信群，便于核实。|现场照片发到工作微信群。
内部文件可通过微信传送。|内部文件严禁通过微信传送。
善本当日提用，可带回家过夜。|外借的图书可带回家阅读。
会议记录可以带回家整理。|会议记录不得带回家整理。
涉密文件作为废纸出售。|涉密文件不得作为废纸出售。
废旧硬盘直接卖给废品收购站。|废旧硬盘消磁后交指定单位。
保密期限届满前可以自行解密。|保密期限届满前不得自行解密。
行政许可决定不上网公开。|行政许可决定在七个工作日内上网公开。
处罚决定书不予公示，仅在内部通报。|涉及国家秘密的处罚决定不予公示。
收费标准不公示，由窗口口头告知。|收费标准在窗口公示。
收费项目不公布。|应当公布收费项目，不得公布学生成绩和姓名。
档案原件可以借出馆外。|经馆长批准，档案原件可以借出馆外。
人事档案可以由本人自带转递。|人事档案不得由本人自带转递。
标底在开标前可以告知投标人。|标底在开标前不得告知投标人。
评标委员会成员名单提前公布。|评标委员会成员名单在中标结果确定前保密。
考试试卷提前一天发放给考生。|考试试卷提前一天送到考点保密室。
疫情信息由个人在微信群发布。|疫情信息由县卫生健康局发布。
读者信息可以提供给合作商家。|读者信息不得提供给合作商家。
学生家长的电话可以转给培训机构。|经本人同意的，学生信息可以提供给合作医院、保险公司。
受助学生名单公示时写明身份证号和家庭住址。|受助学生名单公示时隐去身份证号和家庭住址。
公示内容包括姓名、身份证号和补贴金额。|公示内容包括姓名和补贴金额，身份证号隐去中间八位。
处理结果公示时公布举报人姓名。|处理结果公示时不公布举报人姓名。
举报人信息在公开栏张贴。|举报人信息由专人保管，处理结果在公开栏张贴。
窗口可以扣押身份证原件作为抵押。|窗口不得扣押身份证原件作为抵押。
查询时留存身份证原件一周。|查询时核验身份证原件后退还。
办理时须提供银行卡号和支付密码。|办理时须提供银行卡号。
用户的用水信息出售给培训机构。|申请人提供企业营业执照，救助金拨付到申请人提供的银行账户，家长提供第三方机构的报告。
监控录像可发布到朋友圈。|监控录像不得发布到朋友圈。
`
    .trim()
    .split('\n')
    .map((line) => line.split('|')),
)('tells “%s” from “%s”', (wrong = '', right = '') => {
  expect(reversalsIn(wrong), wrong).not.toEqual([]);
  expect(reversalsIn(right), right).toEqual([]);
});
