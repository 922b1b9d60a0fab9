import type { ValueKind } from '../facts/told-values.ts';

/** A matter that an office settles once, and then repeats in its other rules. */
export interface KnownSubject {
  /** What the value is, as a clerk would call it. */
  readonly name: string;
  readonly kinds: readonly ValueKind[];
  /** What the clause says, with # for values; what a group catches sets one such matter apart from another. */
  readonly clause: RegExp;
  /** What the clause, the sentence before it, its heading or the title has to say. */
  readonly about?: RegExp;
  readonly unless?: RegExp;
}

const MEETING =
  '(局长办公会|主任办公会|镇长办公会|乡长办公会|站长办公会|院长办公会|党组会|党委会|党支部委员会|局务会|院务会|站务会|领导班子会|理事会|主任会)';
/** Of what an office seals with. */
export const SEAL =
  '(公章|行政印章|党组印章|财务专用章|法人名章|法人章|合同专用章|业务专用章|审批专用章|钢印)';

/** In the order in which they are tried: the first that fits is meant. */
export const KNOWN_SUBJECTS: readonly KnownSubject[] = [
  // 会议
  { name: '会议的到会人数', kinds: ['share'], clause: /到会|出席|参加/u, about: new RegExp(MEETING, 'u') },
  {
    name: '会议的主持人',
    kinds: ['chair'],
    clause: new RegExp(`${MEETING}.*(?:主持|召集)`, 'u'),
    unless: /委托|因故|缺席|不在/u,
  },
  { name: '会议的次数', kinds: ['period'], clause: /召开|举行/u, about: new RegExp(MEETING, 'u') },
  {
    name: '例会的次数',
    kinds: ['period'],
    clause: /((?:[^#，、的]{2}){0,3}(?:例会|调度会|分析会|联席会议|民主生活会|组织生活会))/u,
  },
  {
    name: '会议材料提前的时间',
    kinds: ['term'],
    clause: /提前#.*(议题|材料|会议通知)|(议题|材料|会议通知).*提前#/u,
    about: /会议|办公会/u,
  },
  {
    name: '会议纪要印发的时限',
    kinds: ['term'],
    clause: /纪要.*(?:整理|形成|印发|报送)|(?:整理|形成|印发).*纪要/u,
    about: new RegExp(`${MEETING}|(河长|领导小组|联席|专题|调度)`, 'u'),
  },
  // 学习
  {
    name: '学习的次数',
    kinds: ['period'],
    clause: /(中心组|政治理论|政治|业务|法律|廉政|集中|党员)(?:理论|集体|集中)*学习/u,
  },
  { name: '培训的学时', kinds: ['count of 课时'], clause: /(业务|继续教育|法律|安全|岗位|执法)?培训/u },
  // 考勤
  {
    name: '批假的权限',
    kinds: ['term'],
    clause:
      /由?(科室负责人|股室负责人|部门负责人|科长|股长|站长|分管领导|分管副局长|分管副主任|局长|主任)(?:审批|批准|签批|同意)/u,
    about: /请假|事假|病假|休假|公出|外出/u,
    unless: /补办|销假|提前|旷工|病假证明/u,
  },
  { name: '销假的时限', kinds: ['term'], clause: /销假/u },
  { name: '补办请假手续的时限', kinds: ['term'], clause: /补办.*(?:请假|手续)/u, about: /请假|假/u },
  // 值班
  { name: '值班交接班的时间', kinds: ['clock'], clause: /交接班|交接/u, about: /值班/u },
  {
    name: '值班的人数',
    kinds: ['count of 人', 'count of 名'],
    clause: /值班.*#|#.*值班/u,
    unless: /领导|带班|夜|节假|汛|双休/u,
  },
  {
    name: '上下班的时间',
    kinds: ['clock'],
    clause: /(上午上班|下午上班|上班|下班|签到|签退)/u,
    unless: /夏|冬|季/u,
  },
  // 财务
  {
    name: '差旅费报销的时限',
    kinds: ['term'],
    clause: /报销|报账|结算/u,
    about: /差旅|出差/u,
    unless: /借款|预借|审核|审批|支付/u,
  },
  {
    name: '公务接待费报销的时限',
    kinds: ['term'],
    clause: /报销|结算/u,
    about: /接待费|公务接待/u,
    unless: /审核|审批|支付|差旅/u,
  },
  {
    name: '借款归还的时限',
    kinds: ['term'],
    clause: /归还|还清|结清|核销|冲账|报销/u,
    about: /借款|借用公款|借支|备用金/u,
  },
  { name: '大额资金的标准', kinds: ['amount'], clause: /大额(?:资金|支出|开支|经费|财务)/u },
  { name: '重大采购的标准', kinds: ['amount'], clause: /(大宗采购|重大采购|大额采购|重大项目|重大合同)/u },
  {
    name: '经费审批的权限',
    kinds: ['amount'],
    clause:
      /由?(科室负责人|股室负责人|分管领导|分管副局长|分管副主任|局长|主任|局长办公会议?|党组会议?)(?:审批|批准|签批|审定|研究决定)/u,
    about: /(报销|支出|开支|接待费|维修费|办公用品|采购|培训费|会议费)/u,
    unless: /预算|调整/u,
  },
  { name: '库存现金的限额', kinds: ['amount'], clause: /库存现金|备用金/u },
  {
    name: '现金结算的起点',
    kinds: ['amount'],
    clause: /现金|公务卡|转账/u,
    about: /结算|转账|公务卡/u,
    unless: /库存|备用金|限额/u,
  },
  {
    name: '用餐的标准',
    kinds: ['amount'],
    clause: /(早餐|午餐|晚餐|中餐|工作餐|正餐|餐费)/u,
    about: /接待|用餐|就餐/u,
  },
  {
    name: '采购方式的限额',
    kinds: ['amount'],
    clause: /(自行采购|分散采购|集中采购|询价|比选|公开招标|网上超市|电子卖场)/u,
  },
  { name: '办公用品采购的次数', kinds: ['period'], clause: /采购|申领|领用|报计划/u, about: /办公用品/u },
  {
    name: '资产清查的次数',
    kinds: ['period'],
    clause: /清查|盘点/u,
    about: /(固定资产|库存物资|库存现金|办公用品|物资)/u,
    unless: /汇报|听取|抽查/u,
  },
  { name: '审计的次数', kinds: ['period'], clause: /(内部审计|审计)/u },
  // 公文、印章、档案、合同
  { name: '印章的保管人', kinds: ['post'], clause: new RegExp(`${SEAL}.*保管|保管.*${SEAL}`, 'u') },
  {
    name: '印章的批准人',
    kinds: ['post', 'approver'],
    clause: new RegExp(`(?:使用|启用|加盖)?${SEAL}.*批准|用印.*批准`, 'u'),
  },
  {
    name: '档案查阅的批准人',
    kinds: ['post', 'approver'],
    clause: /(查阅|借阅|借出|复制).*(?:批准|同意|审批)/u,
    about: /档案/u,
    unless: /涉密|机密|秘密|外单位|人事|干部|原件/u,
  },
  {
    name: '归还的期限',
    kinds: ['term'],
    clause: /借阅|借用|借出|归还/u,
    about: /(档案|图书|资料|设备)/u,
    unless: /借款|公款/u,
  },
  {
    name: '归档的时限',
    kinds: ['term', 'day'],
    clause: /归档|移交档案/u,
    about: /(合同|案卷|会计|文书|公文|收文|发文|照片|声像|许可|处罚|信访)/u,
  },
  { name: '急件办理的时限', kinds: ['term'], clause: /(特急件|特急|加急|急件|平件|普通件|一般公文)/u },
  { name: '收文登记的时限', kinds: ['term'], clause: /(登记|拟办|分办|传阅|送签)/u, about: /收文|来文/u },
  {
    name: '合法性审核的时限',
    kinds: ['term'],
    clause: /(合法性审[查核]|法制审核)/u,
    unless: /#.*前提交|提前/u,
  },
  // 督查、信访、公开
  {
    name: '举报核查的时限',
    kinds: ['term'],
    clause: /(举报)[^#]*核[查实]|核[查实].*(举报)/u,
    unless: /延长/u,
  },
  { name: '电话', kinds: ['phone'], clause: /(值班|信息公开|报警|救援)/u },
  {
    name: '督查事项办结的时限',
    kinds: ['term'],
    clause: /办结|反馈|回复|报告/u,
    about: /督查|督办|交办/u,
    unless: /督查通报|领导批示/u,
  },
  {
    name: '投诉举报答复的时限',
    kinds: ['term'],
    clause: /回复|答复|反馈|办结/u,
    about: /(投诉|举报|意见箱|留言|热线)/u,
    unless: /受理|复查|复核/u,
  },
  { name: '信访件转办的时限', kinds: ['term'], clause: /(转办|转送|交办|登记|受理告知)/u, about: /信访/u },
  {
    name: '受理申请的机构',
    kinds: ['body'],
    clause: /(受理|答复)/u,
    about: /(信息公开申请|投诉举报|信访事项)/u,
  },
  { name: '政务公开更新的时限', kinds: ['term'], clause: /(更新|发布|公布|公开)/u, about: /主动公开/u },
  { name: '满意的比例', kinds: ['share'], clause: /(满意率|满意度|知晓率|办结率|回访率)/u },
  // 考核、监督
  {
    name: '优秀的比例',
    kinds: ['share'],
    clause: /优秀(?:等次|等级|档次)?.*(?:比例|人数|控制|不超过|不得超过)/u,
    about: /(平时考核|年度考核|股室|科室|个人|工作人员)/u,
  },
  {
    name: '考核的次数',
    kinds: ['period'],
    clause: /(绩效考核|平时考核|考评|测评|案卷评查(?!.*培训)|执法检查|督查通报|明察暗访)/u,
  },
  { name: '谈话的次数', kinds: ['period'], clause: /(谈心谈话|廉政谈话|提醒谈话)/u },
  { name: '风险排查的次数', kinds: ['period'], clause: /廉政风险点?.{0,2}(?:排查|评估|梳理)/u },
  { name: '轮岗的年限', kinds: ['term'], clause: /轮岗|交流轮换/u },
  // 安全、应急、网络
  { name: '演练的次数', kinds: ['period'], clause: /(应急演练|消防演练|疏散演练|防汛演练|演练)/u },
  {
    name: '巡查的次数',
    kinds: ['period'],
    clause:
      /((?:安全|消防|卫生|森林|河道|库区|设备|车辆|网络|机房|食堂)(?:大|专项)?(?:巡查|检查|排查|巡检))/u,
  },
  {
    name: '信息报告的时限',
    kinds: ['term'],
    clause: /(首报|初报|续报|终报|电话报告|书面报告|口头报告)/u,
    about: /(险情|事故|突发事件|紧急情况|舆情|灾情|疫情)/u,
  },
  { name: '数据备份的次数', kinds: ['period'], clause: /((?:数据|系统|网站)备份|备份)/u },
  {
    name: '口令更换的周期',
    kinds: ['period'],
    clause: /(?:口令|密码).*(?:更换|修改)|(?:更换|修改).*(?:口令|密码)/u,
  },
  {
    name: '集体讨论的人数',
    kinds: ['count of 人', 'count of 名'],
    clause: /集体讨论|参会|参加|到会/u,
    about: /集体讨论/u,
  },
];
