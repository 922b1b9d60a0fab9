import type { TextFault } from '../text-rule.ts';

/** What ends a list, and what the verb begins with: 检查、等活动, 各站、均应遵守, 更新时、要审查. */
const IDLE =
  /(?<=\p{Script=Han})、(?=(?<word>以及|或者|和(?![解谐平睦缓声])|及(?![时格第物早])|并(?![列行发购轨联网案处排存入重经由报须应])|的|等(?=多?(?:个|种|项|类|方面|单位|部门|岗位|材料)|行政|执法|活动|行为|工作|事项|措施|文书|问题|情形|内容|环节|手续|费用|资料|信息|[，。；])|[均都](?=[应须可不要按由])|(?<=时、)(?:要|应|须(?!知)|必须|不得)))/gu;

/** 会计以及、出纳, 由办公室或、财务室: what joins stands before the mark. 赠与、继承 and 调和、 end in a word of their own. */
const JOINED =
  /(?<=\p{Script=Han}{2})(?:以及|或者|或|(?<![普涉顾波危触提推埃遍追论兼累殃料祸不以])及|(?<![总饱缓温平调柔祥谦随共中违暖亲附拌搅应唱不求讲议劝])和)、(?=(?!否|非)\p{Script=Han}{2})/gu;

/** 纪要等、各文种: a list that 等 has ended. 平等、公正 and 二等、三等 end in words of their own. */
const AFTER_ETC =
  /(?<=、[^，。；：]{1,12}(?<![一二三四五六七八九十\d平同高中初优均相对次甲乙丙头上下差劣特不等坐]))等、(?!等)(?=\p{Script=Han}{2})/gu;

/** 由5、人组成: between a number and what is counted. */
const IN_NUMBER = /(?<=[由共为有于过每各足满达]\d{1,3})、(?=(?:[人名个天日次件份户家元项](?![、\d])))/gu;

/** 法律、规章是、政策性文件: a word that was left behind in a list. */
const LEFT_IN_LIST =
  /(?<=、(?:法律|法规|规章|制度|文件|政策|单位|部门|科室|股室|人员|材料|资料|设备|物品|车辆|人|财|物))[是在有要]、(?!否)/gu;

/** 用印时间、用印事由。用印数量、批准人等。: the stop stands between two of a list that begin alike. */
const STOP_IN_LIST =
  /(?<=、(?<head>\p{Script=Han}{2})\p{Script=Han}{1,4})。(?=\k<head>\p{Script=Han}{1,4}、[^，。；]{2,24}等[。；])/gu;

/** 地址、和电话: what joins the last of several stands in place of the mark. 调解、和解 are two of a kind. */
export function* idleMarks(text: string): Iterable<TextFault> {
  for (const { index, groups } of text.matchAll(IDLE)) {
    yield {
      index,
      length: 1,
      message: `“、”后面是“${groups?.word}”，这个顿号是多余的。`,
      hint: '请删去这个顿号，或者补上漏写的一项。',
    };
  }
  for (const { 0: found, index } of text.matchAll(JOINED)) {
    yield {
      index,
      length: found.length,
      message: `“${found.slice(0, -1)}”后面的顿号是多余的。`,
      hint: '请删去这个顿号，或者补上漏写的一项。',
    };
  }
  for (const { index } of text.matchAll(AFTER_ETC)) {
    yield {
      index: index + 1,
      length: 1,
      message: '“等”后面的顿号不对，列举到“等”为止。',
      hint: '后面是另一句的，请改为“，”；还要列举的，请删去“等”。',
    };
  }
  for (const { index } of text.matchAll(IN_NUMBER)) {
    yield { index, length: 1, message: '数字和后面的单位之间多了一个顿号。', hint: '请删去这个顿号。' };
  }
  for (const { 0: found, index } of text.matchAll(LEFT_IN_LIST)) {
    yield {
      index,
      length: found.length,
      message: `并列的各项之间夹了一个“${found.charAt(0)}”字。`,
      hint: '请删去这个字，或者补全漏写的内容。',
    };
  }
  for (const { index } of text.matchAll(STOP_IN_LIST)) {
    yield {
      index,
      length: 1,
      message: '列举还没有完，中间却用了句号。',
      hint: '请改为“、”。',
    };
  }
  if (/^、\p{Script=Han}{2}/u.test(text)) {
    yield {
      index: 0,
      length: 1,
      message: '这一段以“、”开头，前面的序号或者上一项没有了。',
      hint: '请补上序号；和上一段是一句话的，请接到上一段后面。',
    };
  }
}
