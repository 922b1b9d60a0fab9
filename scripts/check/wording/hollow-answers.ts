import type { Power } from '../../model/entry.ts';

/** A value of a power's record that answers nothing, with the path of its field. */
export interface HollowAnswer {
  readonly field: string;
  readonly text: string;
}

/** What a power says of conditions, materials, rights and blame without saying anything, in the order of the record. */
export function hollowAnswers(power: Power): readonly HollowAnswer[] {
  const { conditions, materials, partyRights, accountability } = power;
  return [
    ...itemsOf('办理条件', conditions, NO_CONDITION),
    ...itemsOf('申请材料', materials, NO_MATERIAL),
    ...(namesNoRight(partyRights) ? [{ field: '相对人权利[0]', text: partyRights[0] ?? '' }] : []),
    ...itemsOf('相对人权利', partyRights, NO_RIGHT),
    ...itemsOf('责任追究', accountability, NO_BLAME),
  ];
}

/** Whether a text only fills its place: a stroke, 无, 略. */
export const isFiller = (text: string): boolean => FILLER.test(text.trim());

const FILLER = /^(?:无|暂无|没有|不涉及|不适用|略|待定|待补充?|同上|[-—－/、。]+)。?$/u;

/** What is true of nothing else in the list may be so of one item among several: 相关证明材料 beside an application. */
function itemsOf(field: string, items: readonly string[], hollow: RegExp): readonly HollowAnswer[] {
  const isAlone = items.length === 1;
  return items.flatMap((text, index) =>
    GENERAL.test(text.trim()) || (isAlone && hollow.test(text.trim()))
      ? [{ field: `${field}[${index}]`, text }]
      : [],
  );
}

/** 按有关规定处理: nobody learns what to bring, or what he may ask for. */
const GENERAL =
  /^(?:按照?|依照?|依据|根据)?(?:国家|上级|有关|相关|现行|法律法规|法律、法规|的|依法|法定)*(?:规定|依法)(?:的(?:其他)?(?:条件|材料|权利))?(?:处理|办理|执行|享有|提供|提交|准备)?。?$/u;

const PLACE =
  '(?:窗口|前台|柜台|服务台|大厅|现场|服务指南|办事指南|网站|官网|门户网站|公告栏?|公示栏|公开栏|公众号|墙上|张贴)';
const WHO = '(?:窗口|前台|工作人员|经办人员?|承办人员?|科室|本局|本办|本中心|办事员|值班人员|电话|现场|届时)';
/** 详见窗口, 以工作人员告知为准, 视情况而定, 另行通知. */
const ELSEWHERE = `(?:详见|详情见|参见|请见|见|详询|请?咨询|电询|[请到]?向)[^，。；、清单]{0,8}${PLACE}(?:张贴|公[示布告]|告知|通知|领取|咨询|询问|要求)?|以${WHO}(?:的?(?:告知|通知|要求|解释|答复|口径|公[示布告]))为准|(?:由|按照?|根据|听从?)${WHO}的?(?:口头|当场|临时|实际)?(?:告知|通知|要求|安排|需要|掌握|确定|决定)(?:提供|提交|准备|办理)?|(?:视|看|根据|按照?)(?:实际|具体|个案|申请)?(?:情况|情形|需要|要求)(?:而定|确定|决定|提供|提交|准备|掌握|办理)?|因人而异|一事一议|(?:另行|临时|届时)(?:通知|告知|确定|规定)|按(?:惯例|老办法|以往做法|要求)(?:提供|提交|准备|办理|执行)?|详询[^，。；]{0,8}`;

const NO_CONDITION = new RegExp(
  `^(?:${ELSEWHERE}|(?:符合|具备|满足)(?:相关|有关|规定|法定|国家|政策|各项|相应|上级|要求|的)*(?:条件|规定|要求|政策)的?|(?:经|须经|报)?领导(?:同意|批准|认可)的?|条件成熟|手续齐全)。?$`,
  'u',
);
const NO_MATERIAL = new RegExp(
  `^(?:${ELSEWHERE}|(?:提供|提交|携带|备齐)?(?:所需|必要|必需|有关|相关|规定|齐全|全部|完整|其他|各种|证明|申请|的)+(?:材料|资料|证件|手续|证明)(?:一套|若干|等)?|略|待定|同上)。?$`,
  'u',
);
const NO_RIGHT = new RegExp(
  `^(?:${ELSEWHERE}|(?:依法)?(?:享有|受|具有)?(?:法律)?(?:规定|赋予|保护|法定)的?(?:权利|各项权利|合法权益)?|略|待定|同上|暂无)。?$`,
  'u',
);
const NO_BLAME = new RegExp(
  `^(?:${ELSEWHERE}|(?:情节|后果)?(?:酌情|内部|严肃|从重|从严)(?:处理|追究)|另行研究|由领导(?:研究)?(?:决定|确定|处理))。?$`,
  'u',
);

/** Whether what should be rights of the party tells only what the party has to do. */
const namesNoRight = (rights: readonly string[]): boolean =>
  rights.length > 0 && rights.every((text) => DUTY.test(text) && !RIGHT.test(text));

const DUTY =
  /配合|服从|听从|遵守|不得|如实|缴纳|按时|按期|自觉|义务|(?:应当|必须|须)(?:主动|及时|支持|协助|接受|履行|保证|提[供交])/u;
const RIGHT =
  /有权|可以?(?=[依向要申请拒提随])|可以|权利|权$|[^职]权[，。；、]|行政复议|诉讼|起诉|陈述|申辩|投诉|举报|异议|听证|查[询阅]|要求|拒绝|享有?|免[于费除交缴]|不需|无需|不必|不用|获得|得到|取得|知[道晓悉情]|了解|选择|救济|申诉|反映|监督|评[价议]|建议|咨询|撤[回销]|退[出还回]|补正|补偿|赔偿|委托|回避|复[核查]|告知|说明(?:理由|原因)|保密|自[愿主]|索[要取]/u;
