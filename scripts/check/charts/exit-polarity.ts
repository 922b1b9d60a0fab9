/** Whether a condition denies: 不符合, 未通过, 资料不齐. 无异议 and 没有问题 are good news in spite of their first word. */
export const isDenial = (condition: string): boolean =>
  DENIAL.test(condition) && !GOOD_NEWS.test(condition) && !NO_FAULT.test(condition);

/** Whether a condition says that there is no fault: 不重名, 未逾期. */
export const isNoFault = (condition: string): boolean => NO_FAULT.test(condition);

/** Whether a step closes the matter against the party: 不予受理, 退回补正, 书面说明理由. */
export const isRefusal = (step: string): boolean => REFUSAL.test(step);

/** Whether two conditions say the contrary of one another: 符合 and 不符合, 齐全 and 不齐全, 通过 and 未通过. */
export const areOpposite = (one: string, other: string): boolean =>
  one !== other && bare(one) === bare(other) && bare(one) !== '';

const bare = (condition: string) =>
  condition.replace(/[\s，。]/gu, '').replace(/(?:不予|不|未予|未|没有|无|非)(?=\p{Script=Han})/u, '');

const DENIAL = /^[不未无没否非缺]|[不未](?:符|合|齐|予|同|通|准|受|全|成立|批|达)|驳回|退回|有问题|有异议/u;
const GOOD_NEWS =
  /^不(?:满|足|到|及|低于|少于|高于|多于)[\d一二两三四五六七八九十百千万]|^(?:无|没有|未发现|未提出|未见)(?:异议|问题|误|违|隐患|意见|需)|^不(?:需|用|必|超|违|涉)|^(?:没有|未|不)(?:要求|申请|提出)|(?:异议|申辩|陈述|申诉|投诉|举报|理由)[^，]*不成立/u;
/** 不重名, 未逾期, 不构成违法: what is denied is itself a fault. */
const NO_FAULT =
  /^(?:不|未|无|没有|非)(?:再)?(?:存在|构成|属于?|涉及|有|出现|发现|发生)?(?:重[名复号叠]|同名|冲突|违[法规约章纪]|超[标限期载编]|逾期|欠[费缴税薪款]|涉[密诉访嫌]|侵权|争议|纠纷|瑕疵|缺[失项页损漏]|有误|错误|差错|污染|中毒|异常|失[信效实]|虚假|造假|危险|犯罪|受[限损]|查封|抵押|冻结|损[坏毁]|泄[密露]|雷同|矛盾|遗漏|变质|过期|隐患|风险|事故)/u;
const REFUSAL =
  /不予|不(?:准|受理|通过|同意|合格|备案|许可|确认|批)|退[回件文单稿还]|驳回|说明|答复|终止|撤销|改正|整改|补正|补齐|告知|终结|注销|返还/u;
