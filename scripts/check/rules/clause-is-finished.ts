import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { sievePatterns } from '../patterns/pattern-sieve.ts';
import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const clauseIsFinished = textRule({
  id: 'clause-is-finished',
  severity: 'warning',
  summary: '分句要写完整，介词、动词后面的宾语，人和机关后面的动词，期限里的数，都不漏写。',
  sign: /[，。；]|个工作日|之日|一式/,
  applies: isProse,
  *findIn(text) {
    for (const { pattern, hint } of gapsIn(text)) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        yield { index, length: found.length, message: `“${found}”这里没有写完。`, hint };
      }
    }
  },
});

const END = '(?=[，。；])';
const OBJECT = '多半漏写了后面的字，请补全。';
const POST =
  '(?:领导|主任|负责人|书记|股长|科长|处长|局长|所长|站长|院长|馆长|校长|镇长|乡长|队长|会计|股室|科室|办公室|会议|办公会|办公会议|党组会|班子会)';

/** What a text wants to bring about; no clause of it says what is to be done. */
const AIM =
  '(?:进一步|切实|有效|不断|全面|更好地?|充分)?(?:规范|加强|维护|促进|提高|提升|保障|保证|确保|防止|预防|防范|推进|推动|强化|完善|健全|落实|贯彻|保护|改善|增强|优化|方便|实现|减少|避免|杜绝|明确|严肃|树立|发挥|使)';

const GAPS: readonly { readonly pattern: RegExp; readonly hint: string }[] = [
  // 本制度解释权归。 依法查，由…: what must follow is left out.
  { pattern: /(?:解释权|所有权|管理权|最终解释权)(?:属|归)(?:于)?(?=[。；]|$)/gu, hint: OBJECT },
  {
    pattern: /依法(?:予|给|追|查|承|移|处以|提)(?=[，。；])(?!，依法)(?<!依法.，依法.)/gu,
    hint: OBJECT,
  },
  // 使用科室、验收岗、签字后方可入账: one of those who sign is left out, or the mark is one too many.
  {
    pattern:
      /(?<=、[^、，。；（）]{0,8}(?:岗|负责人|经办人|验收人|保管员|会计|出纳|主任|局长|科长|股长|科室|股室|办公室))、(?=(?:共同|分别)?(?:签字|签名|盖章|签收|会签)(?:后|确认))/gu,
    hint: '“、”前后不是并列的，请删去“、”，或者补全漏写的人。',
  },
  // 应当在，; 立即向，; 必须经，. 应对 is a word.
  {
    pattern: new RegExp(
      `(?:应当|必须|可以|不得|应该|需要|立即|及时|统一|不再|一律|严格|切实)(?:在|向|对|由|将|把|从|按|按照|依照|根据|经|与|和|以|于|并)${END}`,
      'gu',
    ),
    hint: OBJECT,
  },
  { pattern: new RegExp(`(?:加强|做好|负责|开展|强化|落实|组织|规范|健全)对${END}`, 'gu'), hint: OBJECT },
  {
    pattern: new RegExp(
      `(?:遵守|符合|具备|提交|包括|履行|执行|遵循|报送|采取|按照)(?:以下|下列)${END}`,
      'gu',
    ),
    hint: OBJECT,
  },
  // 奖励由本局给予。 is whole; so are 同步进行 and 对外公示如期进行.
  { pattern: new RegExp(`(?<!由[^，。；]{0,20})(?:给予|加以)${END}`, 'gu'), hint: OBJECT },
  {
    pattern: new RegExp(
      `(?<=(?:^|[，。；])[^，。；]{0,12}对(?!外|内|口|照|应|接)[^，。；]{1,16})(?<![时步行续常期开法立面替次并中复称序别流级])进行${END}`,
      'gu',
    ),
    hint: OBJECT,
  },
  {
    pattern: new RegExp(`(?:视为|列为|改为|定为|评为|称为|转为|变为|折算为|计为|登记为)${END}`, 'gu'),
    hint: OBJECT,
  },
  {
    pattern: new RegExp(
      `可以处${END}|(?<=，)并处${END}|(?:申请|提起|给予|作出)行政${END}|(?:应当|必须)(?:立即|定期|按时|按期|当场|逐级)${END}`,
      'gu',
    ),
    hint: OBJECT,
  },
  // 应当允许申请人当场；
  {
    pattern: new RegExp(
      `(?:允许|要求|责令|通知)(?:申请人|当事人|其|经营者|单位)(?:当场|立即|及时|限期|按时|按期)${END}`,
      'gu',
    ),
    hint: OBJECT,
  },
  // 未经部门经理、允许，
  {
    pattern:
      /经[^，。；、]{0,8}(?:经理|主任|局长|所长|站长|院长|馆长|校长|领导|负责人|科长|股长)、(?:允许|同意|批准|许可)/gu,
    hint: '顿号多余，或者漏写了另一个人，请核对。',
  },
  {
    pattern: new RegExp(`[，；](?:按照|依照|根据|关于|由于|为了)${END}`, 'gu'),
    hint: OBJECT,
  },
  {
    pattern: new RegExp(
      `(?:经|由)(?:本?[局院馆站所中心校]?)?(?:分管|主要|单位|部门|科室)?${POST}后(?=[，报方再交送由])`,
      'gu',
    ),
    hint: '多半漏写了“审核”“批准”之类的动词，请补全。',
  },
  // 制订各类切实可行的。应急预案…: a full stop for nothing.
  {
    pattern:
      /(?:制[定订]|建立|健全|提供|采取|配备|编制|提出|给予|完善)(?:(?!是|属于)[^，。；]){0,10}(?:切实可行|行之有效|必要|相应|统一|完善|完整|专门|详细|具体)的(?=[，。；])/gu,
    hint: OBJECT,
  },
  // 自之日起施行: what happens on that day is left out.
  {
    pattern: /(?:自|从)之日起/gu,
    hint: '请写明自哪一天起，例如“自印发之日起”。',
  },
  {
    pattern: new RegExp(`之日(?=(?:\\d+|${NUMERAL})(?:个工作日|日|天|个月)(?:以?内|之内))`, 'gu'),
    hint: '多半漏写了“起”，请补全。',
  },
  {
    pattern:
      /(?<![\p{Nd}\p{No}一二三四五六七八九十百两几数多若干半每整第某\]）)×XＸ_～~—-])(?<!(?:以|按|用|按照|采用|单位为?|其中|即|称|不含|含|除))个工作日(?:以?内|之内|前)/gu,
    hint: '多半漏写了几个工作日，请补全。',
  },
  // 经县林业局审核同意后。 What follows is said of something else.
  {
    pattern:
      /(?<=^|[，。；])(?:应当|须|并)?经[^，。；]{2,30}(?:同意|批准|审核|审批|审查|核准|审定)后(?=[。；])/gu,
    hint: '“经……后”只说了在什么之后，请写明接着做什么，或者把句号改为逗号。',
  },
  // 为规范用印，防止滥用。根据《…》，制定本办法。 The first sentence only says what for.
  {
    pattern: new RegExp(
      `(?<=(?:^|条[\\s　])[\\s　]*为了?(?![^。]*(?:制定|制订|应当|必须|不得|现就|现将|特设))[^。；]{2,160}，)${AIM}[^，。；]{2,40}。(?=(?:现|特|依|为此)?(?:根据|依据|按照|依照|结合|特?制[定订])[^。]{0,200}(?:制[定订]|如下|规定))`,
      'gu',
    ),
    hint: '“为……”只说了目的，请把句号改为逗号，和后面的话连成一句。',
  },
  // 申请书一式份，不少于人，共件。
  {
    pattern:
      /一式[份联页]|(?:(?:不得|不应|不能)?少于|不超过|不得超过|不低于|至少|共计|合计|(?<![公总])共)(?:[份件名页次]|人|元|万元|小时|个月|平方米)(?:以[上内下])?(?=[，。；、）])/gu,
    hint: '多半漏写了数，请补全。',
  },
  // 解决工作中遇到重大问题。
  {
    pattern:
      /(?<=(?:解决|处理|研究|协调|克服|排除)[^，。；]{0,16})[中里时](?:所)?(?:遇到|出现|发生|存在)(?:重大|突出|具体|实际|疑难|困难|新|各种|特殊|主要)?(?:问题|困难|矛盾|难题)(?=[。；])/gu,
    hint: '多半漏写了“的”，请补全。',
  },
  // 严格《保密法》，
  {
    pattern:
      /(?<=^|[，。；、])(?:严格|认真|切实|坚决|自觉)《[^《》]+》(?=[，。；、](?![^，。；]{0,6}执行))/gu,
    hint: '多半漏写了“执行”“遵守”之类的动词，请补全。',
  },
  { pattern: /之日起(?=(?:以?内|之内)[^，。；])/gu, hint: '多半漏写了多少日，请补全。' },
];

const gapsIn = sievePatterns(GAPS, ({ pattern }) => pattern);
