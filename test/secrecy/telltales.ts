/**
 * Words of test/fixtures/secrecy by what withholds them. Each stands in one place only, so that a leak tells where it
 * came from. Everything withheld is made of these beginnings.
 */
export const CLASSIFIED: readonly RegExp[] = [
  /密名|密档|密规|密环节|密首|密尾|密图|密未用|密法/,
  /SECRET|secret9|三号指令|专门小组|专门场所|样密发|6669999/,
  /7月7日|07-07|7月17日|07-17/,
];

/** 单位内部: nothing of it is public. */
export const INTERNAL: readonly RegExp[] = [
  /内名|内档|内规|内考|内环节|INNER|样内发/,
  /内部(?:追责|变更|内容|风险点|表现|措施|备注|规则|考核)|网上办理|8月8日|08-08/,
];

/** 依申请: the row is public, the rest is not. */
export const ON_APPLICATION: readonly RegExp[] = [
  /申请(?:条件|时限二十一|承诺十四|监督|权利|追责|变更|风险点|表现|措施|正文|规则|图注)/,
  /申环节|申图|申档|申规|二楼西侧|9月9日|09-09/,
];

/** `:::内部`, and what a clerk never meant to be read: comments, metadata, names of picture files, drafts. */
export const UNSEEN: readonly RegExp[] = [/绝密/, /密[注元描理脚草]/, /原始(?:文件|矢量|照片)名/];

export const WITHHELD: readonly RegExp[] = [...CLASSIFIED, ...INTERNAL, ...ON_APPLICATION, ...UNSEEN];

/** Each telltale in a text, with what stands around it. */
export function telltalesIn(text: string, telltales: readonly RegExp[]): readonly string[] {
  return telltales.flatMap((telltale) => {
    const { index } = telltale.exec(text) ?? {};
    return index === undefined ? [] : [text.slice(Math.max(0, index - 12), index + 20)];
  });
}
