import { DECISIONS } from './named-permits.ts';

/** The longest time that a law leaves for a power, or for one step of it. */
export interface PowerLimit {
  readonly law: string;
  readonly article: string;
  readonly says: string;
  /** Matches the name or the class of the power. */
  readonly power: RegExp;
  readonly unless?: RegExp;
  /** Matches the name of the step; absent where the limit is 法定时限 itself. */
  readonly step?: RegExp;
  readonly atMost: string;
  /** Matches the basis whose limit it is: a power that rests on it has 法定时限 neither longer nor shorter. */
  readonly basis?: RegExp;
}

export const LIMITS_OF_POWERS: readonly PowerLimit[] = [
  {
    law: '信访工作条例',
    article: '第三十四条',
    says: '信访事项应当自受理之日起六十日内办结',
    power: /^(?:来信|来访|信访)(?:事项|件)?(?:的)?(?:办理|处理|受理办理|调查处理)/u,
    atMost: '60日',
    basis: /信访工作条例/u,
  },
  {
    law: '信访工作条例',
    article: '第二十三条',
    says: '自收到信访事项之日起十五日内书面告知信访人',
    power: /信访/u,
    unless: /复查|复核|督查|公开/u,
    step: /^(?:受理|告知|受理告知|出具告知|登记甄别|甄别|登记受理|转送|登记转送|不予受理告知)$/u,
    atMost: '15日',
  },
  {
    law: '政府信息公开条例',
    article: '第三十三条',
    says: '不能当场答复的，自收到申请之日起二十个工作日内答复',
    power: /依申请公开|信息公开申请/u,
    atMost: '20个工作日',
    basis: /政府信息公开条例/u,
  },
  {
    law: '政府信息公开条例',
    article: '第三十条',
    says: '申请内容不明确的，七个工作日内一次性告知补正',
    power: /依申请公开|信息公开/u,
    step: /补正/u,
    atMost: '7个工作日',
  },
  {
    law: '行政许可法',
    article: '第三十二条',
    says: '申请材料不齐全的，当场或者在五日内一次告知补正',
    power: /行政许可/u,
    step: /补正|一次性?告知/u,
    atMost: '5个工作日',
  },
  {
    law: '行政许可法',
    article: '第四十四条',
    says: '自作出决定之日起十日内颁发、送达许可证件',
    power: /行政许可/u,
    step: /^(?:制证)?(?:送达|颁发|发放|发证|制证)/u,
    atMost: '10个工作日',
  },
  {
    law: '行政处罚法',
    article: '第六十条',
    says: '自立案之日起九十日内作出行政处罚决定',
    power: /行政处罚/u,
    atMost: '90日',
    basis: /行政处罚法》?第六十条/u,
  },
  {
    law: '行政处罚法',
    article: '第六十一条',
    says: '当事人不在场的，七日内送达处罚决定书',
    power: /行政处罚/u,
    step: /^(?:决定书?)?送达(?:决定书?)?$/u,
    atMost: '7个工作日',
  },
  {
    law: '行政强制法',
    article: '第二十五条',
    says: '查封、扣押的期限不得超过三十日',
    power: /查封|扣押/u,
    atMost: '30日',
  },
  ...DECISIONS.map(([power, law, says, atMost]) => ({ law, article: '', says, power, atMost })),
];
