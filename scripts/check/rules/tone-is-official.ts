import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const toneIsOfficial = textRule({
  id: 'tone-is-official',
  severity: 'warning',
  summary: '制度和职权用书面语，不留口头的、网上聊天的话。',
  applies: (piece) => isProse(piece) && piece.entry.type !== 'workspace',
  sign: /[搞啥咋哈呵嗯亲]|不好意思|超级|说白了|看着办|就拖|就行|就是|必须的|再说|OK|ok|拜|给力|妥妥|杠杠|没毛病|你懂|懂的|月\d{1,2}号|小伙伴|辛苦|随便|无所谓|反正|麻烦/,
  *findIn(text) {
    for (const { 0: found, index } of text.matchAll(SPOKEN)) {
      if (isQuoted(text, index)) continue;
      yield {
        index,
        length: found.length,
        message: `“${found}”是口头的说法。`,
        hint: '请改用书面语，写明由谁、按什么标准、在什么时候做。',
      };
    }
  },
});

const END = '(?=[，。；！、]|$)';

/** What is said and not written. 必须的 stands before a noun otherwise (必须的材料 is told elsewhere). */
const SPOKEN = new RegExp(
  [
    `搞定|搞掂|没毛病|杠杠的|妥妥的?${END}|给力|你懂的|小伙伴们?|拜拜|爱咋咋|无所谓${END}|不好意思|说白了|看着办|辛苦(?:大家|各位)?了`,
    `(?<=[是，])必须的${END}|(?<![无])超级(?=简单|方便|好|快|多|大|严)|能拖就拖|差不多就(?:行|可以)|(?:走走过场|意思一下|凑合)(?:就行|即可)?`,
    `(?<=[^，。；]{2})(?:就行|就行了|就可以了|就完事了?|照办就是)${END}|(?:回来|以后|过后|过几天|到时候?)再说${END}|(?:哈哈|呵呵|嘿嘿|嗯嗯|好滴|好哒)+|(?<=^|[。，])亲们?(?=[，,])`,
    `(?<![A-Za-z])(?:OK|ok|Ok)(?![A-Za-z])|啥(?:都|也|时候|意思|的)|咋(?:办|样|写)|随便(?:填|写|选|找|弄|什么)|反正(?=也|都|[，就])|麻烦(?:您|你)|管他的?`,
    // 5月28号 is said; 3号楼 behind a month is none.
    '(?<=\\d月)\\d{1,2}号(?![楼线文院馆库房窗井机牌车门台船仓令])',
  ].join('|'),
  'gu',
);

const isQuoted = (text: string, index: number) =>
  text.slice(0, index).lastIndexOf('“') > text.slice(0, index).lastIndexOf('”');
