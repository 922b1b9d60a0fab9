import { expect, test } from 'vitest';
import { statuteIsStatedRight } from '../../scripts/check/rules/statute-is-stated-right.ts';
import { factsAbout, misstatementsOf } from '../../scripts/check/statutes/find-misstatements.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(statuteIsStatedRight, {
  valid: {
    'a term within the law': power({ 名称: '农药经营许可' }, '许可证有效期为五年。'),
    'a shorter limit of the office': power({ 名称: '工伤认定' }, '自受理之日起30日内作出认定决定。'),
    'an audit of the office’s own': power({ 名称: '内部审计' }, '被审计单位在5日内提出书面意见。'),
    'the term of something else': power({ 名称: '食品经营许可' }, '从业人员健康证有效期为一年。'),
  },
  invalid: {
    'a term told in few words, once': {
      source: power({ 名称: '农药经营许可' }, '农药经营许可证有效期为三年。'),
      findings: ['10:12 “三年”与《农药管理条例》第二十五条不符：农药经营许可证有效期为五年。'],
    },
    'a limit of the front matter': {
      source: power({ 名称: '取水许可审批', 法定时限: '90个工作日' }),
      findings: [
        '8:1 “90个工作日”与《取水许可和水资源费征收管理条例》不符：四十五个工作日内决定批准或者不批准。',
      ],
    },
  },
});

/** Name of the file | a sentence with the number of the law and a wrong one | one of another matter. */
const SENTENCES = `
食品经营许可 | 本证有效期[五年>三年]，自受理之日起[10个工作日>15个工作日]内作出是否准予许可的决定。 | 仓库租赁有效期三年。
劳务派遣经营许可 | 许可证有效期为[3年>5年]。 | 台账保存5年。
公共场所卫生许可 | 许可证的有效期限[四年>五年]。 | 水质检测报告有效期五年。
施工许可证核发 | 收到申请材料之日起[7个工作日>15日]内核发。 | 图纸15日归档。
抵押权登记 | 自受理之日起[30个工作日>40个工作日]内办结。 | 台账40个工作日核对。
社会团体成立登记 | 自受理之日起[60日>90日]内作出准予登记的决定。 | 章程90日内印发。
最低生活保障审核确认 | 审核意见在村里公示[7天>5天]。自受理之日起[30个工作日>45个工作日]内完成审核确认。 | 入户时间5天。
劳动争议仲裁 | 申请仲裁时效为[一年>两年]，自受理之日起[45日>60日]内裁决。 | 卷宗60日归档。
劳动保障监察案件办理 | 自立案之日起[60个工作日>90个工作日]内办结。 | 巡查每90个工作日一轮。
农产品质量安全监督抽查 | 检测结果有异议的，[5个工作日>10个工作日]内申请复检。 | 样品10个工作日内处置。
电梯使用管理 | 检验有效期届满前[一个月>十日]申报定检。 | 电梯间十日清扫。
动物诊疗许可 | 与屠宰场的距离不少于[200米>100米]。 | 走廊长100米。
业主委员会备案 | 业主委员会选举产生后[30日>60日]内到街道备案，业主大会会议提前[15日>7日]通知。 | 公告栏7日更换。
工程质量保证金管理 | 缺陷责任期最长[2年>3年]。 | 合同保存3年。
校外培训机构监管 | 一次收费时间跨度不超过[3个月>6个月]。 | 教室租期6个月。
娱乐场所检查 | 监控资料保存[30日>15日]。 | 每15日检查一次。
文物安全管理 | 接到发现文物的报告后[24小时>48小时]内到场。 | 巡查每48小时一次。
审计项目实施 | 实施审计[3日>1日]前送达通知书，被审计单位[10日>15日]内对报告提出书面意见。 | 审计组15日小结。
退役士兵接收安置 | 退役士兵[30日>60日]内到局报到。 | 台账60日核对。
行政处罚办理 | 收到处罚决定书后[15日>30日]内缴清罚款。 | 收到决定书之日起60日内提交行政复议申请。
退役军人接收 | 退役后[30日>60日]内到局报到。 | 退役士兵接到安置通知后15日内到接收单位报到。
行政许可办理 | 决定作出后[10个工作日>20个工作日]内送达证件。 | 窗口20个工作日轮岗。
来访接待 | 自受理之日起[60日>90日]内给出处理意见。 | 接待台账90日装订。
政府采购管理 | 中标通知书发出后[30日>60日]内签合同，采购文件保存[15年>10年]。 | 供应商名录10年有效。
涉密载体管理 | 载体丢失的，[24小时>48小时]内报保密办。 | 值班每48小时一换。
应急值守 | 逐级报告，每级不超过[2小时>4小时]。 | 值班4小时换岗。
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([name = '', sentence = '', other = '']) => ({ name, sentence, other }));

const wrongIn = (text: string, name: string) =>
  misstatementsOf(text, factsAbout(name)).map((one) => one.text);

const NUMBER = /\[([^>]+)>([^\]]+)\]/gu;

test.each(SENTENCES)('$name: “$sentence”', ({ name, sentence, other }) => {
  expect(wrongIn(sentence.replace(NUMBER, '$2'), name).sort()).toEqual(
    [...sentence.matchAll(NUMBER)].map((match) => match[2]).sort(),
  );
  expect(wrongIn(sentence.replace(NUMBER, '$1'), name)).toEqual([]);
  expect(wrongIn(other, name)).toEqual([]);
});
