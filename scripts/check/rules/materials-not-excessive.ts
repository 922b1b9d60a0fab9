import { textRule } from '../text-rule.ts';

export const materialsNotExcessive = textRule({
  id: 'materials-not-excessive',
  severity: 'warning',
  summary: '申请材料只收与办事有关的个人信息。',
  sign: /银行|存折|婚姻|结婚证|收入|征信|财产|房产|社保|病历|体检|犯罪|宗教|指纹|人脸|家庭成员/,
  applies: ({ entry, field }) =>
    entry.type === 'power' &&
    field?.startsWith('申请材料') === true &&
    ASKS_LITTLE.test(entry.name) &&
    !PAYS.test(entry.name),
  *findIn(text) {
    for (const { 0: asked, index } of text.matchAll(ASKED)) {
      if (/不(?:再|得|需|必|用)?[^，。；]{0,6}$/u.test(text.slice(0, index))) continue;
      yield {
        index,
        length: asked.length,
        message: `这件事用不着“${asked}”。`,
        hint: '请删去；确有规定要收的，请写明依据。',
      };
    }
  },
});

/** Who asks for information, complains or borrows a book need show no more than who he is. */
const ASKS_LITTLE =
  /信息公开|信访|投诉|举报|咨询|读者|借阅|查阅|查询|查档|意见|建议|来访|参观|预约|借书|阅览|求助|法律援助咨询/u;

/** What is paid out goes to an account. */
const PAYS = /奖励|奖金|发放|补[助贴偿]|退[款费还]|赔偿|理赔/u;

const ASKED =
  /银行(?:卡号?|账号|账户|流水)|开户行|存折|婚姻(?:状况|证明)|结婚证|收入(?:状况|证明)|征信(?:报告)?|财产(?:状况|证明)|房产证?|社保记录|病历|体检(?:报告|表)|无犯罪记录|宗教信仰|指纹|人脸(?:信息|照片)?|家庭成员(?:情况|信息)?/gu;
