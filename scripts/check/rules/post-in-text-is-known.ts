import { headsUnit } from '../names/head-of-unit.ts';
import { headsOfAnotherKind } from '../names/heads-of-another-kind.ts';
import { strangePartyBodies, strangeSupervisors } from '../names/strange-party-bodies.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import { isProse } from '../views/running-text.ts';
import { listedPosts } from '../views/unit-posts.ts';

export const postInTextIsKnown: Rule = {
  id: 'post-in-text-is-known',
  severity: 'warning',
  summary: '制度、办理内容和防范措施里写明由谁办的岗位，要在本单位的责任体系中有。',
  check(_compilation, report, context) {
    const listed = context.share(listedPosts);
    const units = context.share(unitsByFolder);
    for (const piece of piecesWith(context, SIGN)) {
      const folder = folderOf(piece.entry) ?? '';
      const posts = listed.get(folder) ?? [];
      if (!isProse(piece) || /岗位/u.test(piece.column ?? '') || posts.length < FEWEST_POSTS) continue;
      const patterns =
        posts.filter((post) => post.endsWith('岗')).length < FEWEST_POSTS ? [ACTING] : [ACTING, NAMED];
      const found = patterns.flatMap((pattern) => [...piece.text.matchAll(pattern)]);
      const seen = new Set<number>();
      for (const { 1: name = '', index, 0: text } of found) {
        const at = index + text.indexOf(name);
        if (seen.has(at) || isKnown(name, posts) || headsUnit(name, units.get(folder)?.name ?? '')) continue;
        seen.add(at);
        report({
          place: piece.placeAt(at),
          length: name.length,
          message: `岗位“${name}”在本单位的责任体系中没有。`,
          hint: '请核对岗位名称，或者在责任体系中补上这个岗位。',
        });
      }
    }
    for (const { names, message, hint } of STRANGERS) {
      for (const { piece, index, text } of context.share(names)) {
        report({ place: piece.placeAt(index), length: text.length, message: message(text), hint });
      }
    }
  },
};

/** Who is named in a text without standing in any table of posts, and what is told of them. */
const STRANGERS = [
  {
    names: headsOfAnotherKind,
    message: (name: string) => `岗位“${name}”在本单位的责任体系中没有。`,
    hint: '多半是照抄别的单位的文本留下的，请改为本单位的岗位；说的是上级机关的，请写明是哪个机关。',
  },
  {
    names: strangeSupervisors,
    message: (name: string) => `“${name}”在本单位的责任体系中没有。`,
    hint: '请改为责任体系写的派驻机构的名称。',
  },
  {
    names: strangePartyBodies,
    message: (name: string) => `“${name}”在本单位别处都没有说到，责任体系里也没有。`,
    hint: '多半是照抄别处的文本留下的，请改为本单位的会议或者岗位。',
  },
] as const;

/** A unit with fewer has not listed all of its posts. */
const FEWEST_POSTS = 4;

const SIGN = /岗|[由经报送请交向]\p{Script=Han}{1,8}(?:岗|长|主任)|约谈\p{Script=Han}{1,8}(?:岗|长|主任)/u;
const DOES =
  '复核|审核|初审|审查|审签|签字|签批|把关|审批|批准|核实|核对|抽查|监督|负责|确认|签发|登记|保管|办理|分办|汇总|归档|说明|报告|提出|同意|出具|移交|统一|保存|掌管|起草|拟[定稿写]|编[号制写]|牵头|组织|主持|召集|带队|受理|收[发集存回]|盖章|录入|填[写报制]|建立|留存|清点|更新|维护|通知|答复|回复|送达|陪同|制作|打印|接待|调查|发放|整理|发布|上传|逐[项条件一]';
/** 由法规岗复核; 经保密岗同意; 约谈科长. A post that acts, not one that is merely spoken of. */
const ACTING = new RegExp(
  `(?:(?<![自理缘])由|经(?!过)|报(?!告)(?:请|送|经)?|送(?:交)?|请(?!示)|(?<!移|提|上|递|转)交|约谈)(?:本局|本单位|本科室|所在科室)?((?:(?![由经报送请交向和约、])\\p{Script=Han}){1,7}?(?:岗|科长|股长|站长|所长|室长|主任))(?=${DOES}|[，。；]|$)`,
  'gu',
);

/** 收发岗收到公文; 审核岗、受理岗两人: in a unit that names its posts so, beside another of them or with what it does. */
const NAMED =
  /(?:(?<=^|[，。；：]|[^，。；：、]岗、)((?:(?![由经报送请交向和与及不])\p{Script=Han}){2,5}(?<![返按设分窜竞争守站下待两三四])岗)(?=收到|负责|核对|登记|审核|受理|保管|汇总|办理|接到|应当|在\S{1,8}内|[两二三]人))/gu;

/** Posts of other bodies, names for whoever holds a post, and posts that are yet to be named: 指定专岗. */
const OTHER =
  /[县市区镇乡村省州厅部院校]|委(?:员会)?主任$|社区|街道|小区|公司|企业|施工|监理|建设|业主|人民|派出|上级|主管|组长|各|该|其|相关|有关|所属|值班|带班|[AB]岗|长任|兼任|^(?:办公室)?副?主任$|^副?[科股站所室队]长$|^[科室]室?主任$|^副?[科股站所室队]长、|[代顶替离到上脱空轮调换在双缺定多一]岗|^(?:指定|设[立置]?|安排|明确|确定|选派|选定|配备|落实)|^(?:专|专门|固定|对应|原|新|本|同|另)一?[个名]?岗/u;

function isKnown(name: string, posts: readonly string[]): boolean {
  return OTHER.test(name) || posts.some((post) => post.endsWith(name) || name.endsWith(post));
}
