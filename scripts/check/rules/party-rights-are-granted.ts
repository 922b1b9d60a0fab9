import { textRule } from '../text-rule.ts';

export const partyRightsAreGranted = textRule({
  id: 'party-rights-are-granted',
  severity: 'warning',
  summary: '相对人依法享有的权利，不写成不得享有。',
  sign: /不得|无权|不能|不准|不可以|不说明|不听取|不出具|不告知|放弃/,
  *find({ text, kind, field }) {
    const isOfRights = kind === 'field' && field?.startsWith('相对人权利') === true;
    if (kind === 'title' || kind === 'heading' || kind === 'label') return;
    for (const { 0: found, index } of text.matchAll(isOfRights ? DENIED : DENIED_ANYWHERE)) {
      if (!isOfRights && isSpokenOf(text, index, found)) continue;
      yield {
        index,
        length: found.length,
        message: `“${found}”剥夺了相对人的权利。`,
        hint: '请核对，多半应当是“有权”“可以”；确有法律限制的，请写进“办理条件”并写明依据。',
      };
    }
  },
});

const RIGHT =
  '(?:提交|提供|申请|提出|要求|请求|陈述|申辩|查阅|查询|投诉|举报|反映|控告|申诉|委托|拒绝|复议|起诉|提起|了解|知道|知悉|撤回|聘请|参加听证|复印|复制|更正)';
const PARTY =
  '(?:当事人|申请人|相对人|企业|群众|读者|患者|居民|村民|职工|业主|信访人|投诉人|利害关系人|公民|家属|供应商|服务对象)';

/** 有权陈述，但不得提交证据; 申请人无权查阅; 不予许可的，不说明理由. Of whoever serves the party, nothing is told: 任何人不得拒绝. */
const DENIED = new RegExp(
  `(?<=^|[，；。的]|${PARTY})(?:但|但是|也|均|都)?(?:不得|无权|不能|不准|不可以)(?:再|另行|自行|重复)?${RIGHT}(?![^，。；]{0,6}(?:虚假|伪造))|(?<=的，|[，；])(?:可以)?不(?:再|予|另行)?(?:说明理由|听取[^，。；]{0,6}(?:陈述|申辩|意见)|出具[^，。；]{0,6}(?:凭证|回执|决定)|书面告知)|(?<=^|[，；。]|${PARTY})(?:应当|必须)放弃[^，。；]{0,10}`,
  'gu',
);

/** What nobody may take from a party, wherever a text speaks of it. */
const RIGHTS_IN_LAW =
  '(?:陈述(?:意见|和申辩|、申辩|事实)?|申辩|要求(?:举行)?听证|申请(?:举行)?听证|申请[^，。；]{0,8}回避|(?:依法)?(?:申请|提起)行政(?:复议|诉讼)|申请复核|请求复查|要求(?:书面)?说明(?:不予[^，。；]{0,8}的?)?理由|要求一次性?告知|要求(?:检查人员|执法人员|工作人员)?出示|要求更正|要求(?:为其)?保密|要求退还|查询(?:办理)?进度|查阅本人|委托[^，。；]{0,6}代理人)';
const DENIED_ANYWHERE = new RegExp(
  `(?<=${PARTY}|的，|^|[；。])(?:不得|无权|不能|不准)(?:再|依法|随意)?${RIGHTS_IN_LAW}(?![^，。；]{0,10}(?:虚假|伪造|重复|为由))`,
  'gu',
);

/** 不得…的，…: a case of it, or a fault that is told. */
const isSpokenOf = (text: string, index: number, found: string) =>
  /^[^，。；]{0,10}(?:的，|的$|行为|情形)/u.test(text.slice(index + found.length)) ||
  /(?:逾期|放弃|超过|届满|已经|工作人员|本局|执法人员|风险|告知当事人)[^。；]{0,20}$/u.test(
    text.slice(0, index),
  );
