/**
 * Words that only a replace-all makes, one a line: a pattern, which begins with a literal character or a class of them, and
 * the word that stood there. The name of an office or a place was put in for a part of another word: 村 in 村民, 办 in 办公室,
 * 科 in 科技.
 */
const BULK_REPLACEMENTS = `
社区民委员会 村民委员会
社区民(?=自治|代表|小组|会议|意愿|理财) 村民
社区规民约 村规民约
社区务(?=公开|监督) 村务
社区委会(?!同) 村委会
农社区(?=道路|低保|特困|危房|集体|五保) 农村
村[（(]社区[）)]民 村（居）民
村[（(]社区[）)]务 村务
村[（(]社区[）)]规民约 村规民约
农村[（(]社区[）)](?=道路|低保|特困|危房|集体|户|经济|土地|人居|五保|党员) 农村
[局委心队厅部院站所]公室 办公室
局员会 委员会
中心员会 委员会
中心长(?=办公会|签发|审批|审核|批准|同意|负责|主持|、副|，|。) 局长
副中心长 副局长
中心部(?=地区|战争|利益|调整) 局部
股技(?=创新|进步|成果|项目|馆|特派) 科技
股学(?=发展|决策|合理|规范|化|性|民主|配置) 科学
股研(?=项目|所|院|经费|成果) 科研
股目(?=设置|、|，|。|余额|明细) 科目
[本专]股(?=以上学历|学历|毕业) 本科
股室份 股份
科份(?=公司|制|合作|经济) 股份
科东(?=会|大会|代表) 股东
科金(?=分红|入股) 股金
街道长(?=办公会|签发|审批|审核|批准|同意|、副) 镇长
副街道长 副镇长
街道人民政府 街道办事处
负责人小组 领导小组
负责人班子 领导班子
负责人干部 领导干部
国务局 国务院
国务中心 国务院
检察中心 检察院
人民法中心 人民法院
人民法局 人民法院
派出中心 派出所
中心得税 所得税
`;

/** Pattern sources with what stood there before. */
export const BULK_REPLACED = BULK_REPLACEMENTS.trim()
  .split('\n')
  .map((line): readonly [pattern: string, meant: string] => {
    const at = line.lastIndexOf(' ');
    return [line.slice(0, at), line.slice(at + 1)];
  });
