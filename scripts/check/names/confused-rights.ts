import type { TextFault } from '../text-rule.ts';

/** 权力 that should be 权利, and the reverse: what an office has is a power, what a citizen has is a right. */
export function* confusedRights(text: string): Iterable<TextFault> {
  for (const { 0: word, index } of text.matchAll(RIGHT_OF_CITIZENS)) {
    yield {
      index,
      length: word.length,
      message: `“${word}”中的“权力”应当是“权利”。`,
      hint: `请改为“${word.replace('权力', '权利')}”。`,
      replacement: word.replace('权力', '权利'),
    };
  }
  for (const { 0: word, 1: act = '', index } of text.matchAll(MAY)) {
    yield {
      index,
      length: word.length,
      message: `“${word}”中的“有权力”应当是“有权”。`,
      hint: `请改为“有权${act}”；说的是公民享有的，是“权利”。`,
      replacement: `有权${act}`,
    };
  }
  for (const { 0: word, index } of text.matchAll(WRONG)) {
    // 权利清单和权力清单是一回事吗 asks of both.
    if (/^权利(.{2})[和与跟同]权力\1/u.test(text.slice(index))) continue;
    // 公民权利行使, 民主权利: what citizens have is a right.
    if (/(?:公民|群众|当事人|相对人|民主|合法|财产|人身|诉讼|监督|知情)的?$/.test(text.slice(0, index)))
      continue;
    yield {
      index,
      length: word.length,
      message: `“${word}”中的“权利”应当是“权力”。`,
      hint: `请改为“${word.replace('权利', '权力')}”。`,
      replacement: word.replace('权利', '权力'),
    };
  }
}

/** What citizens have, and what can be infringed, is a right; 人民 alone also has power. */
const RIGHT_OF_CITIZENS =
  /(?<=公民|群众|相对人|当事人|被检查(?:单位|人|对象)|被处罚人|被征收人|行政管理对象|服务对象|利害关系人|第三人|纳税人|供应商|投标人|申请人|消费者|职工|[村居移]民|[信上]访人|举报人|投诉人|劳动者|患者|病人|学生|家长|读者|业主|旅客|乘客|参保人|农户|农民|经营者|考生|会员|用户|承包方|被执行人|抚恤对象|未成年人|残疾人|老年人)的?(?:合法|各项|民主|基本)?权力(?!机关)|(?<=侵犯|侵害|维护|损害)[\p{Script=Han}]{0,4}(?:合法)?权力(?=[，。；、和]|及其|的)|(?<=民主|诉讼|财产|人身|知情|受教育|承包经营)权力|(?<=陈述|申辩|申诉|控告|查询|复议|诉讼|听证|选择|拒绝|知情|参与|表达|查阅|救济|信访|检举|批评|建议|选举|被选举|休息|受教育|劳动)的权力(?!机关)|(?<=(?:依法|所)?享有(?!公)[^，。；权]{0,14})权力(?!机关)/gu;

/** 有权力选择: what somebody may do is not called a power. */
const MAY =
  /(?<![没所具拥])有权力(选择|拒绝|要求|申请|陈述|申辩|查阅|查询|知道|知悉|放弃|撤回|提出|提起|获得|得到|享受|委托|投诉|举报|监督|复制|领取|了解|咨询|参加|请求|进行|对|向|在|决定|检查|制止|责令)/gu;

const WRONG =
  /权利(?=用(?:得|在|错|偏|歪|好|对)|姓公|任性|入笼)|权利(?=(?:公开透明)?(?:运行|运[转作]|清单|寻租|制约|滥用|编码|事项目录|名称|制衡))|权利行使(?=依据|流程|程序|机关|主体|的?监督|情况|没有|缺乏|缺少|无依据|应当|必须|不规范|不当|全过程)|(?<=行政|公共|规范|滥用|制约|下放|约束)权利(?=[的和与、，。；]|运行|行使|$)|用权利(?=谋)|(?<=公职|执法|审批)权利(?=[的和与、，。；产]|运行|行使|$)|(?<=(?:执法人员|工作人员|机关|部门|科室|股室|领导|岗位)(?:依法)?(?:在)?)行使权利|职权和权利|(?<=以)权利(?=谋私)|(?<=手[中里上头]的?)权利|(?<=(?:让|使|把|将)(?:每一?项)?)权利(?=在(?:阳光|监督)|关进|晒|运行|上锁|装进)|(?<=每一?项)权利(?=(?:都|要|应当?|必须)*(?:有|在|关进|装进|经得起|写进|画出|配))|权利(?=(?:逐[项条]|一项项|一条条|全部|统统)(?:晒|摊|亮|列出|清理|写出?|梳理|公开))|权利(?=(?:都|要|应当?|必须)*(?:关进|装进)[^，。；]{0,4}笼子)|(?<=(?:梳理|清理|清查|下放|承接|取消|合并)(?:出|的)?(?:行政)?)权利(?=事项|[\d一二三四五六七八九十]+项)/gu;
