import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { sentenceAt } from '../patterns/sentence-at.ts';
import { textRule } from '../text-rule.ts';
import { piecesOfForbidden } from '../views/forbidden-lists.ts';
import { isProse } from '../views/running-text.ts';

export const feeInTextHasBasis = textRule({
  id: 'fee-in-text-has-basis',
  severity: 'warning',
  summary: '正文里写的收费要有依据，没有依据的不得收费。',
  sign: /元|费/,
  applies: (piece) => isProse(piece) && !piece.field?.startsWith('收费'),
  /** What the power's own basis covers, and what is told to be punished. */
  excuses: (piece, context) =>
    (piece.entry.type === 'power' && piece.entry.fee?.basis !== undefined) ||
    context.share(piecesOfForbidden).has(piece),
  *findIn(text) {
    for (const { 0: found, index } of [...text.matchAll(FEE), ...text.matchAll(UNDUE)]) {
      const sentence = sentenceAt(text, index).replace(UNDER_GUIDANCE, '');
      if (HAS_BASIS.test(sentence) || NO_FEE.test(sentence)) continue;
      yield {
        index,
        length: found.length,
        message: `“${found}”是收费，这里没有写明依据。`,
        hint: '请写明收费所依据的法律、行政法规或者批准收费的文件；没有依据的，请改为不收费。',
      };
    }
  },
});

const AMOUNT = `(?:人民币)?${NUMERAL}(?:\\.\\d+)?(?:万)?元`;
const CHARGE =
  '工本费|手续费|资料费|复印费|查询费|检索费|登记费|报名费|咨询费|办证费|制证费|材料费|服务费|鉴定费|检验费|检测费|公告费|审查费|管理费|代办费|表格费|邮寄费|证照费|证件费';

const EACH = '(?:每(?:[页份件证次本张人户套个宗项亩台间场批标辆]|车次|平方米))';

/** 每页收取10元, 收取工本费10元, 工本费每证10元, 每件收费5元, 收取成本费每页0.5元, 按2元/页收取. */
const FEE = new RegExp(
  `(?:${EACH}|按[^，。；]{0,6})?(?:收取|加收|收缴|缴纳|交纳|预收|收费|收)(?:标准)?(?:为|：)?(?:${CHARGE}|费用|成本费|押金|(?:场地|停车|测绘|使用|摊位|占用|评审|评估|代理|制作|进场|会务|培训|资料复制|设施|设备|信息)[^，。；\\d]{0,4}费)?(?:为|：)?${EACH}?${AMOUNT}(?:/[页份件证次本张人户套个])?|(?:${CHARGE})(?:为|标准为|：)?${EACH}?${AMOUNT}|${EACH}${AMOUNT}(?=收[取费]|的?标准收)|${AMOUNT}/[页份件证次本张](?=收[取费]|的?标准收)`,
  'gu',
);

/** 按里程收取上门费, 可以收取加急费: charged for what an office does anyway; 收取停车费 from those whose cars it holds. */
const UNDUE =
  /(?:按[^，。；不]{1,8})?(?:可以|另行|适当|酌情|应当)?(?:收取|加收)(?:一定(?:数额)?|适当|少量|相应)?的?(?:任何费用|(?:上门|加急|跑腿|代办|手续|资料|咨询|查询|检索|工本|听证|受理|申请|预约|辛苦|茶水|感谢|好处|赞助|排队|插队|选号|盖章|开证明|预审)[^，。；费\d]{0,2}费|(?<=(?:扣押|查封|扣留|暂扣|超限|卸载|检测站|执法)[^。]{0,60})(?:停车|保管|看管|拖车|吊装|卸载|检测|称重)费)(?!用?[^，。；]{0,4}(?:\d|[一二三四五六七八九十百千]+元)|[^。；]{0,12}的[，、；])/gu;

/** What a paper on good service asks for is no basis of a fee. */
const UNDER_GUIDANCE =
  /^[^，《]{0,12}《[^》]*(?:指导意见|服务[^》]*意见)》(?:（[^）]*）)?的?(?:要求|精神|部署)，/u;

/** A basis, or money that is no fee. */
const HAS_BASIS =
  /《|〔\d{4}〕|依据|根据|依照|按照[^，。；]{0,20}(?:标准|规定)|规定的|核定|物价|价格主管|发展和?改革|财政部门批准|目录清单/u;
const NO_FEE =
  /不(?:得|再|准|予|能|应|许)?收|免[收交缴费]|严禁|禁止|不得|退[还回费]|罚款|处罚|税|社保|保险|租金|水费|电费|党费|会费|工资|补[贴助]|报销|支付|采购|合同|招标|保证金|定额|预算|伙食|差旅|补偿|捐|赔偿|滞纳|违纪|受贿|收受|贪污|回扣|红包|礼金|礼品|好处|乱收|违规|私自|擅自|索要|案例|涉案|原价|以前|此前|过去|停止(?:执行|收[取费])|取消|废止|实收|[一二三四五六七八九]折|所需经费|经费[^。；]{0,12}万元|(?:投资|概算|决算|支出|花费|开支)/u;
