/** What a list of cases leads to. */
export type Outcome = 'blame' | 'refusal' | 'praise' | 'mercy';

/** The words behind 有下列情形之一的, up to the colon: what the cases lead to; undefined where either side may be meant. */
export function outcomeOf(result: string): Outcome | undefined {
  return OUTCOMES.find(([, pattern]) => pattern.test(result))?.[0];
}

const OUTCOMES: readonly (readonly [Outcome, RegExp])[] = [
  [
    'mercy',
    /不(?:再|予|得|另)?(?:扣|降|取消)|从轻|减轻|从宽|免予|免除|免责|不予(?:行政)?(?:处罚|追究|问责|处分|处理)|容错/u,
  ],
  [
    'blame',
    /不得(?:参加?评|评|晋|推荐|提拔|确定为(?:优|好|先)|列为(?:优|先))|取消[^，。；]{0,10}(?:资格|评|称号|奖)|不(?:能|予)(?:评|推荐|晋)|扣|从重|加重|从严|一票否决|(?:评|确?定|列|认定)[定]?为(?:不合格|不称职|较差|差|末)|责令|批评|约谈|问责|追[究责]|处[分罚]|辞退|开除|解聘|吊销|降[低级职]|黑名单|失信|解除[^，。；]{0,6}(?:合同|协议|聘)|终止(?:合作|合同|协议|聘)|清退/u,
  ],
  [
    'refusal',
    /(?:不予?|不得|拒绝|不准|暂不|暂缓)(?:受理|批准|许可|登记|核准|认定|录用|报销|支付|拨付|发放|通过|办理|换证|发证|聘用|转正|立案|备案|注册|立项|验收|上会|盖章|用印|入库|放行)/u,
  ],
  ['praise', /加\S{0,3}分|奖励|表彰|表扬|嘉奖|优先|晋升|提拔|(?:评|确?定|列)[定]?为(?:优|好|先|一等|良)/u],
];

const GOOD_WORK =
  /(?:评价|测评|考核|评议|评分|评定|考评)(?:结果)?(?:连续)?(?:[两三]年)?(?:均|都)?(?:为|获|达到|被评为)?(?:优秀|优等|满意|良好|好评|优)(?:等次)?的?$|(?:圆满|按时|按期|提前|超额|全面|出色|高质量)完成[^，。；]{0,12}(?:任务|工作|指标|目标)?的?$|(?:受到?|获得?|荣获)[^，。；]{0,12}(?:表彰|表扬|嘉奖|奖励|荣誉|称号|奖项|肯定|锦旗|好评)的?$|[全满]勤的?$|(?:成绩|表现|贡献|实绩|业绩)(?:特别)?(?:突出|优异|显著|良好|优秀)的?$|突出贡献的?$|见义勇为的?$|满意[率度](?:在|达到?)?[^，。；]{0,8}以上的?$|群众(?:评价高|满意)的?$|遵纪守法[^，。；]{0,8}的?$|(?:关系)?和睦的?$|诚实守信的?$|(?:信誉|信用)良好的?$|超额完成[^，。；]{0,8}的?$|全员(?:出勤|到岗|参训)的?$|拾金[不]昧的?$|助人为乐的?$|^(?:按照|依照|按|依)(?:规定|法定)(?:的)?(?:程序|权限|条件|标准|时限)?[^，。；应需由]{0,6}(?:作出|办理|履行|审批|审核|决定|处理|公开|公示)[^，。；应需由]{0,4}的?$|(?:按[时期]|按(?:照)?(?:要求|规定|约定)|及时|如实|认真|热情)(?:(?!应|需|由|仍|其他|批评|处)[^，。；]){0,10}(?:办结|履行|缴纳|归还|报告|报送|整改|到岗|提交|登记|种植|参加|处置|上报|排除|抢修|完成|接待|服务|办理|答复)[^，。；应需由]{0,6}的?$|(?:经验|做法)[^，。；]{0,6}推广的?$/u;
const GOOD_WILL =
  /主动(?:消除|减轻|挽回|供述|交代|交待|纠正|退[赃缴还赔]|配合|报告|投案|改正|说明|采取)|立功|(?:积极|如实)(?:配合|交代|供述|整改)|及时(?:改正|纠正|整改|消除)[^，。；]{0,6}的?$|初次违法|情节轻微/u;
const IN_ORDER =
  /(?:材料|手续|要件|资料|证件|票据|单据|内容|程序)[^，。；]{0,8}(?:齐全|完备|完整|合法|有效|规范|真实|属实)[^，。；]{0,10}的?$|^(?:申请|申报|申请人|项目|经审查|经审核|完全)*(?:均|已)?符合[^，。；]{1,16}的?$|属于本[^，。；]{1,8}(?:职权|管辖|受理|职责)[^，。；]{0,6}的?$|^在?(?:法定|规定|申请)?期限内(?:提出|提交|申请)[^，。；]{0,4}的?$|^(?:经[^，。；]{1,8})?[^，。；]{0,6}(?:验收|审核|检验|审查|考核|考试|体检)合格的?$|(?:事实清楚|证据确凿|证据充分)的?$/u;
const DONE =
  /(?:按[时期]|按(?:照)?(?:要求|约定)|如实)(?:(?!应|需|由|其他)[^，。；]){0,8}(?:缴纳|归还|报告|报送|整改|提交|登记|种植|完成|履行|申报)[^，。；应需由]{0,4}的?$/u;
/** What takes the praise out of a good word: 弄虚作假获得表彰的, 未完成任务的. */
const SPOILT = /[不未无没非拒虚假伪骗弄瞒超逾重]|撤销|取消|以外|除|而|后|已经?|之后|但|轻微损/u;

/** What makes a good will worthless: 未主动报告的. */
const UNDONE = /[不未无没非拒虚假伪骗弄瞒逾再又]|但/u;

const BAD =
  /(?:受到?|受过|给予)[^，。；]{0,12}(?:处分|处罚|通报批评|批评|追究|问责)|被[^，。；]{0,12}(?:查实|通报|约谈|问责|批评|曝光|处分|处罚|投诉)|发生[^，。；]{0,12}(?:事故|案件|泄密|上访)|弄虚作假|旷工|未(?:按[时期])?完成|瞒报|谎报|(?:擅离|脱离|脱岗)|造成[^，。；]{0,8}(?:重大|严重|较大|恶劣|不良)?(?:损失|影响|后果)的?$|违[反规纪法]|推诿|吃拿卡要|逾期|迟到|早退|不合格|不称职|拒不|刁难|泄露|失职|渎职|收受|贪污|受贿|造假|诈骗|骗取|赌博|酒驾|剽窃|抄袭/u;
const HARD =
  /阻碍|阻挠|抗拒|抵赖|伪造|隐匿|毁灭|拒不|屡|多次|再次|打击报复|恶劣|情节严重|转移(?:财物|财产|证据)|暴力|威胁|教唆|胁迫他人|诱骗他人|隐瞒|故意|串供|毁证|销毁证据|逃匿|转移赃|^造成[^，。；]{0,4}(?:重大|严重|恶劣|巨大)[^，。；]{0,6}(?:损失|影响|后果)的?$|[两二三][年次]以上[^，。；]{0,6}(?:追究|处分|处罚|问责)的?$/u;
/** What nothing excuses, whoever is wronged by it: 打击报复举报人的. */
const WILFUL =
  /(?:^|[、，或者])(?:拒不|干扰|阻碍|阻挠|打击报复|抗拒|伪造|隐匿|毁灭|串供|明知故犯|屡教不改|威胁)(?![^，。；]{0,10}(?:行为|线索)的?$)/u;
/** What takes the blame out of a bad word: 制止违法行为的, 未受处分的. */
const EXCUSED =
  /轻微|未(?!按[时期]?完成|完成)|没有|[不无](?!合格|称职|良)|主动|胁迫(?!他人)|撤销|及时|解除|期满|挽回|避免|制止|举报|揭发|查处|检举|发现|预防|见义勇为|他人|零|抢救|防止|处置|调查|办理|侦破|化解|治理|排查/u;

const tellsGood = (text: string, outcome: Outcome): boolean =>
  outcome === 'refusal'
    ? (IN_ORDER.test(text) || DONE.test(text)) && !SPOILT.test(text)
    : (GOOD_WORK.test(text) && !SPOILT.test(text)) || meansWell(text);

/** What is said of the good will itself, not of what else the case may be: 主动消除后果，或者抗拒检查的. */
const meansWell = (text: string): boolean =>
  text.split(/[，、]/u).some((clause) => GOOD_WILL.test(clause) && !UNDONE.test(clause));
/** What others did wrong is no fault of whoever is spared for it: 当事人隐瞒真实情况的. */
const BY_OTHERS =
  /^(?:因|由于|系)?(?:行政)?(?:相对人|当事人|申请人|申报人|服务对象|他人|第三[方人]|对方|群众|企业|单位|客户|患者|被\p{Script=Han}{1,4}人|上级|系统|设备)/u;

const tellsBad = (text: string, outcome: Outcome): boolean =>
  !(outcome === 'mercy' && BY_OTHERS.test(text)) &&
  (WILFUL.test(text) || ((outcome === 'mercy' ? HARD : BAD).test(text) && !EXCUSED.test(text)));

/** What speaks against a matter that is refused. */
const AGAINST = /[不未无没非拒虚假伪骗弄瞒超逾重]|违|涂改|缺|过期|失效|已/u;

/** The places of the cases that speak for the other side, where the rest speak for the side of the outcome. */
export function oddCases(cases: readonly string[], outcome: Outcome): readonly number[] {
  const odd = cases.flatMap((text, at) => (isOdd(text, outcome) ? [at] : []));
  const fitting = cases.filter((text, at) => !odd.includes(at) && fits(text, outcome)).length;
  return odd.length > 0 && (odd.length <= fitting || odd.length * 3 <= cases.length) ? odd : [];
}

/** Whether the outcome itself is turned round: most cases speak for the other side, and none for its own. */
export const isTurnedOutcome = (cases: readonly string[], outcome: Outcome): boolean => {
  const odd = cases.filter((text) => isOdd(text, outcome)).length;
  return (
    odd > 1 && odd * 2 > cases.length && !cases.some((text) => fits(text, outcome) && !isOdd(text, outcome))
  );
};

const isOdd = (text: string, outcome: Outcome): boolean =>
  outcome === 'praise' || outcome === 'mercy' ? tellsBad(text, outcome) : tellsGood(text, outcome);

function fits(text: string, outcome: Outcome): boolean {
  if (outcome === 'praise') return tellsGood(text, outcome);
  if (outcome === 'mercy')
    return GOOD_WILL.test(text) || /胁迫|过失|轻微|初次|挽回|未成年|精神病|检举|立功/u.test(text);
  return outcome === 'blame' ? BAD.test(text) || HARD.test(text) : AGAINST.test(text);
}
