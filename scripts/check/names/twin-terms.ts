/** Two names of one thing that a text uses both, the one that it uses first before the other. */
export type Twins = readonly [one: string, other: string];

/** Families of names: a pattern, and what those that mean the same have in common. */
const FAMILIES: readonly { readonly name: RegExp; readonly shared: (name: string) => string }[] = [
  {
    // 局务会, 局务会议; 局长办公会, 局长办公会议; 党组会, 党组会议
    name: /(?:[局院馆站所校队园厂科处村镇乡司台库矿社团行会]务|[\p{Script=Han}]{2}办公|党组|党委|支委|党工委|工委|联席|班子|理事|案审|审议|评审)会(?:议(?![事定题室而程])|(?![议场务员长费商见诊面谈]))/gu,
    shared: (name) => name.replace(/会议?$/u, ''),
  },
  {
    // 带班领导, 带班负责人
    name: /(?:带班|分管|主管|值班|包案|牵头|挂点)(?:领导(?!班子|小组|干部|成员)|负责人)/gu,
    shared: (name) => name.slice(0, 2),
  },
  {
    // 首问责任人, 首接责任人, 首问接待人
    name: /首[问办接](?:责任|接待|负责|承办)[人员]/gu,
    shared: () => '首问',
  },
  {
    // 申请人, 申请者
    name: /(?:申请|举报|投诉|经办|承办|检举|控告|信访|来访|报名|应聘|捐赠|受助|借阅|借用|领取|参保|竞买)[人者](?![员民们])/gu,
    shared: (name) => name.slice(0, 2),
  },
];

/** Found in every text that uses a name of the families. */
export const TWIN_SIGN =
  /(?:务|办公|党组|[党支工]委|联席|班子|理事|案审|审议|评审)会|(?:带班|分管|主管|值班|包案|牵头|挂点)(?:领导|负责人)|首[问办接]|(?:申请|举报|投诉|经办|承办|检举|控告|信访|来访|报名|应聘|捐赠|受助|借阅|借用|领取|参保|竞买)[人者]/u;

/** Names of the families that a text uses for one thing, by pairs. */
export function twinTerms(text: string): readonly Twins[] {
  return FAMILIES.flatMap(({ name: pattern, shared }) => {
    const names = [...new Set([...text.matchAll(pattern)].map(([name]) => name))];
    return names.flatMap((name, index): readonly Twins[] => {
      const first = names.slice(0, index).find((one) => shared(one) === shared(name));
      return first ? [[first, name]] : [];
    });
  });
}
