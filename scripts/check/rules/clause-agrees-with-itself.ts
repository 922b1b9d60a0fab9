import { textRule } from '../text-rule.ts';
import { MIXED_CONSTRUCTIONS } from '../wording/mixed-constructions.ts';

/** Two things in one clause that cannot both be. */
const CONTRADICTIONS: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    // 防止此类事件不再发生 asks for the event; 防止误工、不发生争议 tells of two things.
    pattern:
      /(?:防止|避免|杜绝|以免)(?:[^，。；、不]{2,14})(?:不再?|不会再?|没有)(?:发生|出现|重演|再犯|反弹)(?=[，。；、]|$)/gu,
    why: '“防止”“避免”后面再写“不”，意思就反了',
  },
  {
    // 倾听她的诉求，并帮助他联系学校. 其他, 他人 and a husband and his wife are somebody else.
    pattern:
      /她(?!们?[、或和与（/／）)])[^。；“”（夫妻父母儿子弟兄妹姐爷奶]{2,40}(?<![其吉排利及])他(?!人|用|项|处|乡|日|方|国|山|杀|律|迁|们?[、或和与（/／）)])|(?<![其吉排利及])他(?!人|用|项|处|乡|日|方|国|山|杀|律|迁|们?[、或和与（/／）)])[^。；“”（夫妻父母儿子弟兄妹姐爷奶]{2,40}她(?!们?[、或和与（/／）)])/gu,
    why: '说的是同一些人，“他”“她”前后要一致',
  },
  {
    pattern:
      /(?<=(?<!个|法)(?:人|者|职工|学生|群众|人员|患者|老人|儿童)[^。；，]{0,14}的，)它(?=可以|应当|有权|要求|不服|本人|必须|不得)|由它(?=们?(?:本人|签[字名收]|领取|自愿))/gu,
    why: '说的是人，不能用“它”',
  },
  {
    pattern: /(?:严禁|禁止|切忌|杜绝)(?:不得|不准|不许|不要|不能|勿)(?=\p{Script=Han})/gu,
    why: '禁止“不得做”，等于可以做',
  },
  {
    pattern: /(?:单独|独自|独立)(?:会同|共同|联合)(?=\p{Script=Han})/gu,
    why: '单独办理和会同办理不能并存',
  },
  {
    pattern:
      /[自从](?<from>(?:(?![自从至到起])[\p{Script=Han}\d]){2,12}?)(?:之?[日时]起?|起|[前后])(?:开[启始]|起算|计算)?[，、]?至\k<from>(?=之?[日时]|[前后]|止|为止|关闭|结束)/gu,
    why: '起点和终点是同一个',
  },
  {
    pattern:
      /(?<=^|[，。；：、])(?<who>(?:(?![的由，。；、])\p{Script=Han}){2,8})的回避，?由\k<who>(?:本人)?决定/gu,
    why: '谁也不能决定自己是否回避',
  },
  {
    pattern:
      /不(?:得)?超过(?<most>\d+)(?<unit>页|份|册|件|小时|分钟|公里)[^，。；\d]{0,6}[，。；]超过(?!\k<most>\D)\d+\k<unit>(?=的|，)/gu,
    why: '前后两处的界限不是同一个数',
  },
  {
    pattern: /可以(?!不)(?:(?!可以)[^。；“”]){2,30}，但(?:是)?可以(?!不)(?=\p{Script=Han}{2})/gu,
    why: '“但”的前后都是“可以”',
  },
  {
    pattern: /应当(?<act>\p{Script=Han}{2})[^。；]{2,70}，但(?:是)?应当\k<act>/gu,
    why: '“但”的前后说的是一回事',
  },
  {
    pattern:
      /由(?<who>\p{Script=Han}{2,10}?)保管[，；][^。；]{0,14}?由\k<who>保管(?=[^。]{0,20}(?:不得集于|不得由(?:同一|一)人|分人|分开保管))/gu,
    why: '两样都由一个岗位保管，却说不得由一人保管',
  },
  {
    pattern:
      /(?:最[长多高迟晚]|至多)不(?:得|应)?(?:少于|低于|短于|早于)(?=[\d一二两三四五六七八九十百半])|(?:最[短少低早]|至少)不(?:得|应)?(?:超过|多于|高于|长于|晚于|迟于)(?=[\d一二两三四五六七八九十百半])/gu,
    why: '一头是上限，一头是下限',
  },
  {
    // 受理或者予以受理 is told as a rule turned round.
    pattern:
      /(?<side>(?:(?![，。；：、的或由“”])\p{Script=Han}){2,8}?)(?!(?<=准予|批准|处罚|认定|核准|受理|许可|登记)或者予以(?:批准|许可|处罚|登记|受理|认定|核准))或者?(?:予以|给予|准予|作出)?\k<side>(?=[，。；]|$|两[种类个]|的?(?:书面)?(?:决定|意见|理由|结论|通知|答复|结果|说明|认定|批复|复核|建议|裁决|决议)|(?<=同意|接受|补正|恢复|受理|批准|认定|采纳|支持|驳回|维持|通过|登记|公开|立案|撤销|变更)的[，内]|(?<=属于|改变|恢复|维持|变更)(?=\p{Script=Han}))/gu,
    why: '“或者”的两边是同一件事',
  },
  {
    pattern: /一把锁[^。；]{0,24}分[执掌持]/gu,
    why: '一把锁分不了两把钥匙',
  },
  {
    pattern: /次日[^，。；]{0,8}，[^，。；]{0,6}(?:不得|严禁)过夜/gu,
    why: '留到次日就是过夜',
  },
  {
    pattern: /匿名[^，。；]{0,10}(?:署|写明|填写|注明)(?:本人)?(?:的)?(?:真实)?姓名/gu,
    why: '写了姓名就不是匿名',
  },
  {
    pattern:
      /(?:免费|不收(?:取)?(?:任何)?费用?)[^，。；其超除另]{0,6}，每?\p{Script=Han}{0,2}(?:收取|缴纳|收费)(?:工本费)?\d+(?:\.\d+)?元/gu,
    why: '免费和收费不能并存',
  },
];

export const clauseAgreesWithItself = textRule({
  id: 'clause-agrees-with-itself',
  severity: 'warning',
  summary: '一句话里的前后两处要能同时成立。',
  sign: /或|[她它]|防止|避免|杜绝|以免|禁|忌|组成|构成|围绕|共同|会同|联合|至|过夜|匿名|免费|不收|回避|超过|，但|一把|保管|最[长多高迟晚短少低早]|至[多少]|为准|为(?:基本)?[原准]则|本着|的原则|[要唯动开传本]的?\p{Script=Han}{0,4}(?:方式|形式|渠道|途径)|原因是|对于|目的|得到/u,
  *findIn(text) {
    for (const { pattern, why } of CONTRADICTIONS) {
      for (const { 0: words, index } of text.matchAll(pattern)) {
        yield {
          index,
          length: words.length,
          message: `“${words}”前后矛盾：${why}。`,
          hint: '请核对，改正写错的一处。',
        };
      }
    }
    for (const { pattern, right } of MIXED_CONSTRUCTIONS) {
      for (const { 0: words, index } of text.matchAll(pattern)) {
        yield {
          index,
          length: words.length,
          message: `“${words}”把两种说法混在了一起。`,
          hint: `请写${right}。`,
        };
      }
    }
  },
});
