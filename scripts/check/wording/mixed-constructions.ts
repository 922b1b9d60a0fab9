const END = '(?=[，。；]|$)';

/** Two ways of saying a thing that ran into each other: 依照名册为准 is neither 以名册为准 nor 依照名册. */
export const MIXED_CONSTRUCTIONS: readonly { readonly pattern: RegExp; readonly right: string }[] = [
  {
    // 包括评审委员会的组成 and 包括成本构成 name what is told.
    pattern:
      /(?:包括|分为|包含)(?![^。；]{0,80}由)[^。；：]{3,80}(?:等|预案|方案|办法|部门|代表|委员|人士|专家|干部|系统|设施|工程|部分|环节|级)(?:共同)?(?:组成|构成)(?=[，。；]|$)/gu,
    right: '“包括……”或者“由……组成”',
  },
  {
    pattern: /围绕[^，。；以]{2,16}为(?:中心|重点|核心|主线)(?=[，。；]|开展)/gu,
    right: '“围绕……”或者“以……为中心”',
  },
  {
    pattern: /(?<!以[^，。；]{0,16})(?:依照|按照|根据|依据)[^，。；以]{1,20}为准/gu,
    right: '“以……为准”',
  },
  {
    pattern: new RegExp(`本着[^，。；的]{2,30}为(?:原则|宗旨|目的|目标)${END}`, 'gu'),
    right: '“本着……的原则”或者“以……为原则”',
  },
  {
    pattern: new RegExp(`(?<=^|[，。；])以(?![上下及外内往后前来致至])[^，。；为]{2,18}的原则${END}`, 'gu'),
    right: '“按照……的原则”或者“以……为原则”',
  },
  {
    pattern:
      /通过[^，。；以]{2,20}为(?:主要|主动公开|公开|宣传|基本|重要|唯一)的?\p{Script=Han}{0,4}(?:方式|形式|渠道|途径)/gu,
    right: '“以……为……的方式”或者“通过……的方式”',
  },
  {
    pattern: new RegExp(`原因是(?!否)[^，。；]{2,30}(?:造成|引起|导致|所致)的?${END}`, 'gu'),
    right: '“原因是……”或者“是……造成的”',
  },
  {
    pattern: new RegExp(`对于[^，。；]{2,12}(?:问题|方面|工作)上${END}`, 'gu'),
    right: '“在……上”或者“对于……”',
  },
  {
    pattern: new RegExp(`目的是为了|为了[^，。；]{2,20}为目的${END}`, 'gu'),
    right: '“目的是……”或者“为了……”',
  },
];
