import { expect, test } from 'vitest';
import { check } from '../../scripts/check/check.ts';
import { statuteIsStatedRight } from '../../scripts/check/rules/statute-is-stated-right.ts';
import { findMisstatements } from '../../scripts/check/statutes/find-misstatements.ts';
import { compileFiles } from '../support/compile-files.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(statuteIsStatedRight, {
  valid: {
    'a shorter limit that rests on another law': power({
      类别: '行政处罚',
      依据: '《中华人民共和国治安管理处罚法》第一百一十八条',
      法定时限: '30日',
    }),
    'the last day of a time': supportingRule('中标候选人公示期不得少于3日，公示最后一日为节假日的顺延。'),
    'what the law says': supportingRule('当事人要求听证的，应当在告知后五日内提出。', {}, '行政处罚制度'),
    'a shorter limit that the office sets itself': supportingRule(
      '信访事项自受理之日起四十日内办结；情况复杂的，延长不超过十五日。',
      {},
      '信访制度',
    ),
    'the same number about something else': supportingRule('会议通知应当提前三日发出，三日内反馈参会人员。'),
    'a table of what may go wrong': power(
      { 类别: '行政处罚' },
      '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 单独执法 | 调查 | 高 | 由一名执法人员调查 | 两人同行 | 文书岗 |',
    ),
  },
  invalid: {
    'a limit of the law that is told shorter than it is': {
      source: power({
        名称: '政府信息依申请公开',
        依据: '《中华人民共和国政府信息公开条例》第三十三条',
        法定时限: '15个工作日',
      }),
      findings: [
        '8:1 “15个工作日”与《政府信息公开条例》第三十三条不符：不能当场答复的，自收到申请之日起二十个工作日内答复。',
      ],
    },
    'a limit of the power and of its step': {
      source: power(
        { 名称: '信访事项办理', 类别: '其他行政权力', 法定时限: '90日' },
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 |\n| --- | --- | --- | --- |\n| 1 | 受理告知 | 文书岗 | 20日 |\n| 2 | 调查核实 | 文书岗 | 20日 |',
      ),
      findings: [
        '8:1 “90日”与《信访工作条例》第三十四条不符：信访事项应当自受理之日起六十日内办结。',
        '15:20 “20日”与《信访工作条例》第二十三条不符：自收到信访事项之日起十五日内书面告知信访人。',
      ],
    },
    'a period of the party that is cut': {
      source: supportingRule('要求听证的，应当在收到告知书后三日内提出听证申请。', {}, '行政处罚制度'),
      findings: ['2:16 “三日”与《行政处罚法》第六十四条不符：当事人要求听证的，应当在告知后五日内提出。'],
    },
    'one officer where two are needed': {
      source: power({ 类别: '行政许可' }, '材料需要核实的，指派1名工作人员到现场核查。'),
      findings: [
        '9:11 “1名”与《行政许可法》第三十四条不符：需要对申请材料的实质内容进行核实的，应当指派两名以上工作人员进行核查。',
      ],
    },
  },
});

test('the advice speaks of limits only where one is wrong', async () => {
  const source = supportingRule(
    '要求听证的，应当在收到告知书后三日内提出听证申请。到期不缴纳罚款的，每日按罚款数额的5%加处罚款。',
    {},
    '行政处罚制度',
  );
  const { diagnostics } = check(await compileFiles(source), { rules: [statuteIsStatedRight] });
  expect(diagnostics.map(({ hint }) => hint.includes('期限'))).toEqual([true, false]);
});

const wrongIn = (text: string, subject = '') => findMisstatements(text, subject).map((one) => one.text);

test.each([
  ['许可', '材料不齐的，七个工作日内一次性告知。', '七个工作日'],
  ['许可', '二十个工作日内不能办结的，经批准可以延长十五个工作日。', '十五个工作日'],
  ['许可', '自作出准予许可决定之日起十五日内送达证件。', '十五日'],
  ['', '违法行为在三年内未被发现的，不再给予行政处罚。', '三年'],
  ['', '先行登记保存的证据，应当在十日内作出处理决定。', '十日'],
  ['处罚', '当事人应当自收到行政处罚决定书之日起10日内缴纳罚款。', '10日'],
  ['', '到期不缴纳罚款的，每日按罚款数额的5%加处罚款。', '5%'],
  ['', '查封、扣押的期限不得超过六十日。', '六十日'],
  ['', '可以自收到决定书之日起30日内向县人民政府申请行政复议。', '30日'],
  ['', '对决定不服的，可以在三个月内向人民法院提起行政诉讼。', '三个月'],
  ['信访', '信访人不服答复的，可以自收到答复意见之日起15日内请求复查。', '15日'],
  ['信访', '采用走访形式的，推选代表不超过10人。', '10人'],
  ['政府信息公开', '自收到申请之日起三十个工作日内予以答复。', '三十个工作日'],
  ['', '政府信息自形成之日起三十个工作日内公开。', '三十个工作日'],
  ['采购', '采购文件从采购结束之日起至少保存十年。', '十年'],
  ['', '自中标通知书发出之日起六十日内签订合同。', '六十日'],
  ['', '接待对象在10人以内的，陪餐人数不得超过5人。', '5人'],
  ['', '机密级不超过三十年。', '三十年'],
  ['处分', '记大过，期间为十二个月。', '十二个月'],
  ['', '累计工作已满1年不满10年的，年休假10天。', '10天'],
  ['', '按照价款的10%征缴土地闲置费。', '10%'],
  ['招标', '施工单项合同估算价在200万元以上的，必须招标。', '200万元'],
  ['', '法律援助机构应当自收到法律援助申请之日起十日内审查，作出是否给予法律援助的决定。', '十日'],
  ['', '第二类精神药品处方保存一年。', '一年'],
  ['物业', '由专有部分面积占比过半数的业主且人数占比三分之二以上的业主参与表决。', '过半数'],
  ['政府信息公开', '每年3月31日前发布上一年度政府信息公开工作年度报告。', '3月31日'],
  ['公文', '文件材料于次年9月底前归档，保管期限分为永久、定期50年和定期10年。', '50年'],
  ['信访', '经批准可延长办理期限，但最长不得超过60日。', '60日'],
  ['食堂', '留样保存24小时，每个品种不少于100克。', '24小时'],
])('%s：%s says it otherwise than the law', (subject, text, wrong) => {
  expect(wrongIn(text, subject)).toContain(wrong);
});

test.each([
  ['许可', '材料不齐的，当场或者五个工作日内一次性告知。'],
  ['处罚', '当事人不在场的，七日内送达；检测、鉴定的时间不计入。'],
  ['', '可以自收到决定书之日起60日内申请行政复议，或者六个月内提起行政诉讼。'],
  ['', '不服复议决定的，可以自收到复议决定书之日起十五日内向人民法院起诉。'],
  ['', '法律、法规对施工期限另有规定的，从其规定；延期以两次为限。'],
  ['考勤', '迟到超过三十分钟的，每次扣2分；旷工一日的，通报批评。'],
  ['采购', '采购档案保存二十年；合同签订后两个工作日内公告。'],
  ['招标', '施工单项合同估算价在400万元以上的，必须招标。'],
  ['公文', '文件材料于次年3月底前归档，保管期限分为永久、定期30年和定期10年。'],
  ['考勤', '满10年不满20年，累计请病假3个月以上的，不享受年休假。'],
  ['行政处罚', '询问由一人提问、一人记录；需要延期缴纳罚款的，在期满前五日内提出。'],
  ['物业', '经参与表决专有部分面积过半数的业主且参与表决人数过半数的业主同意。'],
  ['信访', '自收到信访事项之日起十个工作日内书面告知。'],
])('%s：%s is no misstatement', (subject, text) => {
  expect(wrongIn(text, subject)).toEqual([]);
});
