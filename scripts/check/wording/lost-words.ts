/** A place at which a word was lost in typing, and what to do about it. */
export interface LostWord {
  readonly pattern: RegExp;
  readonly hint: string;
}

const END = '(?=[，。；]|$)';
const OBJECT = '多半漏写了后面的字，请补全。';
const NOUN = '多半漏写了名词，请写明是哪个机关、部门或者哪份材料。';
const NOUN_BEHIND = '多半漏写了“支持”“配合”之类的词，请补全。';
const ORDER = '多半漏字或者颠倒了字，请核对后改写。';
/** What a department is in charge of, said without what it does with it. */
const CHARGE =
  '(?:印章|公章|档案|会议|会务|公文|文件|资产|车辆|设备|网站|经费|财务|物资|仓库|食堂|机要|保密|安全|后勤|台账|信息|数据|合同|票据|工资|培训|考勤|值班|钥匙|名册|证照)';

/** Nouns and verbs that are missing from clauses which look whole at first sight. */
export const LOST_WORDS: readonly LostWord[] = [
  // 负责机关印章的。 One of those who keep the seal is 负责保管印章的.
  {
    pattern: new RegExp(
      `(?<=^|[，；。、.）])负责(?![^的]*[管理办写收记作用运审核签维修护编订查])[^，。；、：的]{0,6}${CHARGE}的(?=[。；]|$)`,
      'gu',
    ),
    hint: '“的”后面多半漏写了“管理”“保管”之类的词，请补全。',
  },
  // 所提措施是否；
  { pattern: /(?<=\p{Script=Han}{4})是否(?=[，。；]|$)/gu, hint: '“是否”后面没有写完，请补全。' },
  // 没有及时，
  {
    pattern: new RegExp(
      `(?<!有)(?:没有|未能|而未|却未)(?:及时|按时|按期|如实|严格|认真|主动|依法)${END}`,
      'gu',
    ),
    hint: OBJECT,
  },
  // 按照的规定, 是否符合的要求. 计算所按照的标准 is whole.
  {
    pattern:
      /(?<!所|计算|执行|适用)(?:按照|依照|遵照|是否符合|是否违反)的(?=(?:规定|要求|条件|标准|程序|期限|办法|原则)(?!是|为|不))/gu,
    hint: '“的”前面多半漏写了名称，请补全。',
  },
  // 告知其向有权提出； 由有关处理
  {
    pattern: new RegExp(
      `(?:向|由|报|转|转交|移送|送|到|找)(?:有权|有关|相关|所在|所属)(?:提出|反映|报告|申请|处理|办理|批准|审批|备案|举报|投诉|认定|决定|协调|解决)${END}`,
      'gu',
    ),
    hint: NOUN,
  },
  // 应当附财务股的，并说明资金来源
  {
    pattern:
      /(?:应当|必须|须)(?:附上?|提交|提供|出具|取得|征求|听取)\p{Script=Han}{0,4}(?:股|科|室|局|办|部门|单位|中心)的(?=，(?:并|再|方可))/gu,
    hint: NOUN,
  },
  // 书面向有关机关。
  {
    pattern:
      /(?<!向[^。；]{2,10}，)(?<=[，；。]|可以|应当|直接|及时|书面|逐级|程序|途径|渠道|规定|要求)向(?:有关|上级|同级|相关|主管)(?:主管)?(?:国家)?(?:机关|部门|单位|领导|组织)(?=[。；]|$)/gu,
    hint: '“向……”后面多半漏写了“报告”“提出”之类的动词，请补全。',
  },
  // 转发文件有前，
  { pattern: /(?<=\p{Script=Han}{2})(?<![没只才先未曾]|先前)有前(?=，)/gu, hint: ORDER },
  // 需销毁有材料
  {
    pattern: new RegExp(
      `[需须]要?(?:销毁|处理|归还|移交|归档|退还|报废|上报|报批|审批|修改|公开|保密|整改|补正|复核)有(?:材料|文件|档案|资料|物品|设备|事项|信息|证件|财物|票据)${END}`,
      'gu',
    ),
    hint: ORDER,
  },
  // 退回有材料，应当补正
  {
    pattern: /(?:退回|转来|移交|提交|报送|转送|送达)有(?:材料|文件|档案|资料|物品|证件|票据)(?=[，。；]|$)/gu,
    hint: ORDER,
  },
  // 得到了有关部门的大力。
  { pattern: new RegExp(`的(?:大力|密切|精心)${END}`, 'gu'), hint: NOUN_BEHIND },
  // 由办公室负责负责人。
  {
    pattern: new RegExp(`负责(?:负责人|副?主任|股长|科长|副?局长|书记)${END}`, 'gu'),
    hint: ORDER,
  },
];
