import type { StatutoryFact } from '../../statutes/statutory-fact.ts';

/** Grade of the injury, months of the payment made once, share of the monthly one. */
const LEVELS: readonly (readonly [level: string, months: number, share?: string])[] = [
  ['一级', 27, '90%'],
  ['二级', 25, '85%'],
  ['三级', 23, '80%'],
  ['四级', 21, '75%'],
  ['五级', 18, '70%'],
  ['六级', 16, '60%'],
  ['七级', 13],
  ['八级', 11],
  ['九级', 9],
  ['十级', 7],
];

const benefit = (level: string, name: string, amount: string, told: string): StatutoryFact => ({
  law: '工伤保险条例',
  says: `${level}伤残的${name}为${told}`,
  exactly: amount,
  sign: new RegExp(level, 'u'),
  scope: /工伤/,
  forms: [`${level}(?:伤残)?(?:${name}|的)?(?:标准)?(?:为|是|：)?(?:本人工资的)?§`],
  unless: /医疗补助金|就业补助金|停工留薪|评残/,
});

/** What is paid for injuries at work, and when an illness counts as one. */
export const WORK_INJURIES: readonly StatutoryFact[] = [
  ...LEVELS.flatMap(([level, months, share]) => [
    benefit(level, '一次性伤残补助金', `${months}个月`, `${months}个月的本人工资`),
    ...(share ? [benefit(level, '伤残津贴', share, `本人工资的${share}`)] : []),
  ]),
  {
    law: '工伤保险条例',
    article: '第十五条',
    says: '在工作时间和工作岗位突发疾病死亡或者在四十八小时之内经抢救无效死亡的，视同工伤',
    exactly: '48小时',
    sign: /抢救|视同工伤/,
    scope: /工伤/,
    forms: [
      '§(?:之|以)?内[^。；，]{0,6}抢救无效',
      '视同工伤[^。；，]{0,4}“§”',
      '抢救(?:时间)?(?:不得?超过|超过)§',
    ],
  },
  {
    law: '工伤保险条例',
    article: '第三十三条',
    says: '停工留薪期一般不超过十二个月，伤情严重的可以适当延长，但延长不得超过十二个月',
    exactly: '12个月',
    sign: /停工留薪/,
    forms: [
      '停工留薪期(?:限)?(?:一般)?(?:不得?超过|最长)§',
      '停工留薪期[^。；]{0,50}延长(?:时间|期限)?(?:不得?超过|最长)§',
    ],
  },
];
