import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const particleFits = textRule({
  id: 'particle-fits',
  severity: 'warning',
  summary: '动词前面用“地”，名词前面用“的”，动词后面的结果用“得”。',
  sign: /[的地得]/,
  applies: isProse,
  *findIn(text) {
    for (const { wrong, right, pattern } of PARTICLES) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        if (right === '地' && IS_NOUN.test(text.slice(0, index))) continue;
        yield {
          index,
          length: found.length,
          message: `“${found}”里的“${wrong}”应当是“${right}”。`,
          hint: `请改为“${found.replace(wrong, right)}”。`,
          replacement: found.replace(wrong, right),
        };
      }
    }
  },
});

/** How something is done. Those of the first row never stand before a noun. */
const ONLY_BEFORE_VERBS =
  '大力|逐步|逐项|逐一|逐级|按时|擅自|如实|当场|随意|任意|切实|着力|自行|无故|故意|定期|及早|尽快|适时|大胆|分批|不断|依法';
const BEFORE_BOTH =
  '积极|认真|严格|主动|耐心|热情|严肃|公正|公平|全面|深入|细致|详细|准确|完整|文明|规范|迅速|及时|妥善|自觉|仔细|清楚|客观|真实|虚心|扎实|有效|合理|科学|平等|秘密|公开|独立';
/** What is done, and seldom a noun. */
const VERBS =
  '开展|做好|抓好|搞好|填写|履行|执行|落实|接待|回答|解答|听取|对待|贯彻|遵守|推进|推动|组织|参加|配合|协助|提供|记录|登记|核对|核实|告知|报告|反映|收集|查找|查看|办理|处理|完成|进行|宣传|掌握|引导|督促|告诉|帮助|解释|说明|记载|保存|保管|收取|使用|改正|承担|通知|分析|研究';
/** A noun goes on with these: 严格的执行标准, 及时的处理结果. */
const NOUN_GOES_ON =
  '(?![的人员]|标准|程序|方案|情况|结果|流程|规定|要求|制度|办法|机制|能力|工作|方式|态度|意见|措施|计划|记录|档案|台账|报告|材料|系统|平台|体系|队伍|力度|作风|环境|原则|依据|经验|成果|活动|任务|职责|义务|责任|内容|过程|步骤|手续|指南|地点|窗口|协调|领导|保障|指导|监督|管理|服务|处置|范围|期限|条件|渠道|途径|方法|规则|规范|细则|事项|数据|信息|资料|文书|人|水平|效果|理由|[，。；、）]|$)';

interface Particle {
  readonly wrong: '的' | '地';
  readonly right: '的' | '地' | '得';
  readonly pattern: RegExp;
}

const PARTICLES: readonly Particle[] = [
  {
    wrong: '的',
    right: '地',
    pattern: new RegExp(
      `(?<!进行|给予|作出|做出|得到|加以|予以|经过|通过)(?:${ONLY_BEFORE_VERBS})的(?:${VERBS})${NOUN_GOES_ON}`,
      'gu',
    ),
  },
  { wrong: '的', right: '地', pattern: new RegExp(`(?:${BEFORE_BOTH})的(?:${VERBS})${NOUN_GOES_ON}`, 'gu') },
  // 及时准确的为群众提供服务: what stands before a preposition tells how.
  {
    wrong: '的',
    right: '地',
    pattern:
      /(?:及时|准确|认真|主动|严格|迅速|积极|耐心|热情|妥善|有效)的[为向把将](?![准主限止优良原首本宜期例依证导心上下军政人要])(?=\p{Script=Han}{2})/gu,
  },
  // 采购公开、公平、公正的进行。 Nothing is called 进行.
  {
    wrong: '的',
    right: '地',
    pattern: /(?:公正|公平|公开|规范|及时|严格|科学|合理|有效)的进行(?=[，。；]|$)/gu,
  },
  {
    wrong: '的',
    right: '得',
    pattern:
      /(?<=[，。；]|^|[\p{Script=Han}])(?:写|做|办|说|讲|填|记|查|学|管|抓|落实|执行|处理|办理|完成|保管|填写|履行|掌握|回答)的(?=(?:不|很|较|比较|太|非常|十分|特别|更)(?:清楚|及时|好|差|慢|快|准确|认真|彻底|到位|规范|细|全|仔细|完整|够))/gu,
  },
  {
    wrong: '地',
    right: '的',
    pattern:
      /(?:主要|重要|必要|具体|相关|有关|各项|不同|相应|应有|所有|良好|下列|上述|其他|规定|本单位|各单位|各科室|群众|部门|领导|新|一定|必须|全部)地(?:工作|职责|责任|材料|情况|问题|要求|规定|制度|意见|事项|措施|标准|时间|人员|原则|作用|内容|程序|手续|资料|文件|条件|权利|义务|期限)/gu,
  },
];

/** 进行全面的检查, 一次认真的核对: the whole is a noun. */
const IS_NOUN =
  /(?:进行|给予|作出|做出|得到|加以|予以|经过|通过|实行|实施|建立|形成|坚持|开展|作|[一这那每][个次种项套]|过|了|更加?|最|有)(?:[^，。；的]{0,4})$/u;
