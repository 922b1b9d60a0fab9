/** Whether a cell of 防范措施 names nothing that anybody could do or check: a stroke, or 加强教育，提高认识. */
export function emptyMeasure(measures: string): 'none' | 'general' | undefined {
  const told = measures.trim();
  if (NONE.test(told)) return 'none';
  const clauses = told.split(/[，、。；,;\s]+/u).filter((clause) => clause !== '');
  return clauses.every((clause) => GENERAL.test(clause)) ? 'general' : undefined;
}

/** A word that only fills the cell. */
const NONE =
  /^[（(]?(?:无|暂无|没有|略|待定|待补充?|同上|(?:[见按详]|参见|执行|依照|按照)(?:相关|有关|本单位)?(?:制度|规定|办法|流程)|[-—－/、。]*)[）)]?。?$/u;

const HOW =
  '进一步|切实|不断|持续|认真|高度|从严|全面|时刻|务必|经常|应当?|须|要|自觉|严格|坚决|大力|着力|层层';
const EFFORT =
  '加强|强化|提高|增强|提升|加大|落实|压实|抓好|抓实|做好|搞好|开展|注重|注意|重视|引起|严格|规范|遵守|执行|遵照|按照|按|依照|依法|恪守|保持|增进|筑牢|绷紧|杜绝|防止|避免|防范|完善|健全|严肃|明确';
const MATTER =
  '思想|政治|廉政|廉洁|纪律|作风|法治|法制|法律|业务|警示|职业|道德|服务|安全|保密|风险|责任|大局|自律|从政|工作|日常|内部|岗位|人员|职工|干部|队伍|制度|规章|规定|有关|相关|各项|要求|程序|流程|重视|注意|警惕';
const END =
  '领导|教育|培训|学习|管理|监督|监管|检查|指导|宣传|意识|认识|观念|自律|责任心?|责任感|纪律|规定|制度|要求|工作|防范|防控|建设|建立|落实|执行|遵守|办事|办理|把关|规矩|素质|能力|水平|力度|重视|注意|警惕|管控|引导|教导|谨慎|小心|程序|流程|法规|法律|政策|底线|弦|发生|问题|风险|违规|违纪|腐败|行为';
/** A wish without a deed: what it is done to is as general as what is done. */
const GENERAL = new RegExp(
  `^(?:${HOW})*(?:(?:${EFFORT})(?:${MATTER}|${EFFORT}|${END}|${HOW}|和|与|及|的)*(?:${END})|注意|小心|谨慎|重视|留意|当心|自律|慎重|认真负责|严格把关|严格管理|严格要求|加强|防范|引以为戒)$`,
  'u',
);
