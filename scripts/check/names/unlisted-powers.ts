import type { Department, Power } from '../../model/entry.ts';

/** A name that a text uses as it uses those of powers; at a UTF-16 index. */
export interface SaidPower {
  readonly name: string;
  readonly index: number;
}

const ACTS =
  '许可|审批|核准|注册|备案|登记|处罚|征收|征用|给付|发放|裁决|确认|认定|奖励|审核|核发|年检|强制|抽检|抽查|检查';
const NAME = `(?:(?![和及与或的])\\p{Script=Han}){2,14}?(?:${ACTS})`;
const VERBS = '办理|实施|行使|公[布开示]|发布|反馈|通报|查询|汇总|报送';
const BEGINS = `(?<=^|[^\\p{Script=Han}]|以及|[和及与或]|${VERBS})(?!以及|${VERBS})`;

/** What a text calls by the name of a power, in words that only a power has. */
const FORMS: readonly RegExp[] = [
  // 机动车维修经营备案职权的行使
  new RegExp(
    `${BEGINS}(?<name>${NAME})(?=(?:这|该|一|两)?项?(?:行政)?职权(?:的行使|事项)?(?!目录|清单|名称|编码))`,
    'gu',
  ),
  // 本镇行使的烟花爆竹零售许可，每年换证一次
  new RegExp(
    `(?<=(?:本|我)\\p{Script=Han}{1,4}(?:依法)?行使的)(?<name>${NAME})(?=[，。；]|权|每|由|应当|必须)`,
    'gu',
  ),
  // 各股室可以行使营业性演出许可，
  new RegExp(
    `(?<=(?:[科股室队站所岗]|本[局办镇乡]|中心)(?:可以?|负责|有权|依法|直接)*行使)(?<name>${NAME})(?=权?[，。；])`,
    'gu',
  ),
  // 《牌匾标识设置审批》按原规定执行
  new RegExp(`(?<=^|[，。；])《(?<name>${NAME})》(?=按|依照|由|执行|的?办理)`, 'gu'),
  // 房地产经纪机构备案的办理结果
  new RegExp(`${BEGINS}(?<name>${NAME})(?=的?办理(?:结果|情况))`, 'gu'),
  // 依照《救灾物资紧急征用》的程序办理
  new RegExp(`(?<=(?:依照|按照|参照)[“《])(?<name>${NAME})(?=[”》]的?(?:办理)?(?:程序|流程|环节))`, 'gu'),
  // 捐赠物资变卖审批由综合科办理
  /(?<=^|[，；。])(?<name>(?:(?![和及与或的])\p{Script=Han}){2,14}?(?:许可|审批|核准|注册|处罚|征收|征用|给付|裁决))(?=由[^，。；]{2,8}(?:科|股|室|处|队|站|所|中心)(?:依法)?(?:办理|实施|受理|行使))/gu,
];
/** 依照《救灾物资采购》的程序办理: in quotation marks of titles any name that is none of a document, though no power is called so. */
const BY_PROCEDURE =
  /(?<=(?:依照|按照|参照|按)《)(?<name>\p{Script=Han}{6,14}(?<!法|条例|办法|规定|制度|细则|规程|规则|规范|方案|预案|标准|意见|通知|指南|手册|须知|公约|章程|合同|协议|要求|守则|准则|流程图?|程序|清单|目录|纲要|决定|规划))(?=》的(?:办理)?(?:程序|流程)(?:办理|执行|实施))/gu;
/** 由考核组行使“库存指标调剂审批权”: what somebody is said to exercise, called a right or not; a veto is no power of the office. */
const EXERCISED =
  /(?<=行使[“《])(?<name>(?!一票)(?:(?!否决|监督|建议|表决|知情|裁量|参与|质询|提案|陈述|申辩|申诉|救济|选举|请求|罢免建议)\p{Script=Han}){5,16}?)(?=(?:权|职权|权力)?[”》])/gu;
const PARTIES = /当事人|相对人|公民|[居村]民|职工|党员|代表|群众|申请人|股东|业主/u;
/** 临时困难救助审批时拖着不报: in a risk of a department. */
const AT_WORK = new RegExp(`^(?<name>${NAME})(?=时|中|过程|环节)`, 'gu');

/** Found in every text that uses a name so. */
export const SAID_SIGN = new RegExp(
  `职权|行使|(?:${ACTS})由|》[按依由执办的]|办理(?:结果|情况)|程序|流程|环节|(?:${ACTS})[时中]`,
  'u',
);

/** What others do, or nobody any more, needs no place in the catalogue. */
const OF_OTHERS =
  /不列|不属|不是本|不再|取消|划转|下放|移交|停止|停用|废止|转递|代办|协助|上级|[省市]级|由[^，。；]{2,16}(?:局|政府|部门|委|中心|机构|办)(?:统一)?(?:办理|负责|实施|行使|受理)/u;
/** Words for many powers at once. */
const GENERAL =
  /^(?:行政|各[类项种]|其[他它]|有关|相关|本|该|这|上述|前款|所有|全部|一般|重大|法定|依法|依申请|网上|现场|窗口|集中|并联|联合|重点|日常|专项|年度|定期|监督|执法|初步|逐级|分级|涉企|涉密|政务)/u;

/** The names in a text that are used like those of powers; of a risk also what it begins with. */
export function saidPowers(text: string, isRisk: boolean): readonly SaidPower[] {
  const forms = isRisk ? [...FORMS, AT_WORK] : FORMS;
  const said = [
    ...forms.flatMap((form) => namesIn(text, form).filter(({ name }) => isPowerName(name))),
    ...namesIn(text, BY_PROCEDURE).filter(({ name }) => !isPowerName(name)),
    ...namesIn(text, EXERCISED).filter(({ index }) => !PARTIES.test(sentenceAt(text, index))),
  ];
  return said.filter(({ index }) => !OF_OTHERS.test(sentenceAt(text, index)));
}

const namesIn = (text: string, form: RegExp): readonly SaidPower[] =>
  [...text.matchAll(form)].map(({ index, groups }) => ({ name: groups?.name ?? '', index }));

function sentenceAt(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('。', index), text.lastIndexOf('；', index)) + 1;
  return /^[^。；]*/u.exec(text.slice(start))?.[0] ?? '';
}

/** In characters: 公文审核 may be a step like any other, 医疗救助资格审核 says what is examined. */
export const SHORTEST_POWER = 6;

const isPowerName = (name: string): boolean =>
  name.length >= SHORTEST_POWER && new RegExp(`(?:${ACTS})$`, 'u').test(name) && !GENERAL.test(name);

/** Whether a unit has a power, a step or a duty that such a name may mean, in other words perhaps. */
export function isOwnPower(name: string, own: readonly Power[], departments: readonly Department[]): boolean {
  const stem = name.replace(new RegExp(`(?:${ACTS})$`, 'u'), '');
  const isMeant = (other: string) =>
    other.includes(name) ||
    name.includes(other) ||
    [...stem].filter((one) => other.includes(one)).length * 10 >= stem.length * 6;
  return (
    own.some((power) => isMeant(power.name) || power.steps.some((step) => isMeant(step.name))) ||
    departments.some(({ duties }) => duties.some(({ text }) => text.includes(stem.slice(0, 4))))
  );
}
