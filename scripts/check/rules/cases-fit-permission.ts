import { itemsBelow } from '../numbering/items-below.ts';
import type { Rule } from '../rule.ts';
import { numberedTexts } from '../views/numbered-blocks.ts';

export const casesFitPermission: Rule = {
  id: 'cases-fit-permission',
  severity: 'warning',
  summary: '“有下列情形之一的”后面写的准与不准，要和所列的情形相称。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) {
      for (const [index, block] of blocks.entries()) {
        const lead = LEAD.exec(block.text);
        const { refused, granted } = lead?.groups ?? {};
        const told = refused ?? granted;
        if (!lead || told === undefined) continue;
        const items = itemsBelow(block, blocks.slice(index + 1)).map(({ text }) => text);
        const speakAgainst = items.filter((text) => (refused ? isInOrder(text) : LACKS.test(text)));
        if (items.length < 2 || speakAgainst.length * 3 < items.length * 2) continue;
        const at = lead.index + lead[0].lastIndexOf(told);
        report({
          place: block.placeAt(at),
          length: told.length,
          message: `这里写“${told}”，下面列的却是${refused ? '手续齐全、符合规定' : '手续不全、不合规定'}的情形。`,
          hint: '请核对，多半是把“准予”和“不予”写颠倒了。',
        });
      }
    }
  },
};

const ACT =
  '盖章|用印|受理|批准|许可|登记|支付|报销|通过|放行|借阅|出借|借出|签发|发放|入库|上会|办理|核准|立项|认定|录用|验收|拨付|付款|备案';
/** 有下列情形之一的，一律准予盖章： Of relief, delay and change the cases are such as lack something. */
const LEAD = new RegExp(
  `(?:之一的?|[下以如][列下](?:情形|情况)的?)(?:[^，。；]{0,8})，(?:一律|均|都|应当|必须|[\\p{Script=Han}]{2,4}岗)*(?:(?<refused>不予|不得|不准|不能|一律不|拒绝|不)|(?<granted>准予|准许|允许|可以|予以|应予|应当))(?:${ACT})[：:]\\s*$`,
  'u',
);

/** What speaks against the matter. */
const LACKS =
  /^(?:没有|未(?!成年|满|被)|无|缺|不(?:符|全|清|实|合|属|明|足|具)|空白|伪造|涂改|冒|虚)|没有(?:经|附|按|领导|审|批|取得|依据|注明|登记|签)|未(?:经|按|附|取得|履行|办|填|通过|注明|签)|(?:内容|手续|材料|要素|字迹|来源|用途|数据|权属|手续)[^，。；]{0,6}不(?:全|清|实|合|符|明|完整|一致)|空白|伪造|涂改|虚假|失效|过期|超出[^，。；]{0,8}范围|不符合|不齐全|违反/u;
const IN_ORDER = /齐全|符合|完备|完整|合法有效|真实有效|已经?(?:批准|审核|取得|办理|缴清|签)|手续清楚/u;

const isInOrder = (text: string): boolean => IN_ORDER.test(text) && !/[不未没无缺]/u.test(text);
