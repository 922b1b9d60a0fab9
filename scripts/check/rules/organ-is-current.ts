import { FORMER_NAMES } from '../data/former-names.ts';
import { FORMER_ORGANS } from '../data/organs.ts';
import { tellsOfPast } from '../names/tells-of-past.ts';
import { indexWords } from '../patterns/word-index.ts';
import type { Rule } from '../rule.ts';
import { piecesThatMayHold } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import type { ProseEntry } from '../views/prose-entries.ts';

export const organIsCurrent: Rule = {
  id: 'organ-is-current',
  severity: 'warning',
  summary: '机关名称要用机构改革以后的名称。',
  check({ workspace, wordLists }, report, context) {
    const ownOrgans = new Map(wordLists?.organs.map(({ from, to }) => [from, to]));
    const successors = new Map([...FORMER_NAMES, ...FORMER_ORGANS, ...ownOrgans]);
    const find = ownOrgans.size > 0 ? indexWords(successors.keys()) : findFormer;
    const allowedIn = (entry: ProseEntry) => {
      const unit = context.share(unitsByFolder).get(folderOf(entry) ?? '');
      return [
        ...(workspace?.allowedNames ?? []),
        ...(wordLists?.allowed ?? []),
        ...(unit ? [unit.name, ...unit.superiors, ...unit.formerNames] : []),
      ];
    };
    for (const piece of piecesThatMayHold(context, successors.keys())) {
      const { text } = piece;
      for (const { word: name, index } of find(text)) {
        const isInside =
          isPartOfCurrentName(text, index) ||
          isEndOfSuccessor(text, index, name) ||
          goesOn(text, index + name.length);
        if (isInside || isHistorical(text, index, name)) continue;
        const allowed = allowedIn(piece.entry);
        if (allowed.some((one) => one.includes(name) && text.includes(one))) continue;
        report({
          place: piece.placeAt(index),
          length: name.length,
          ...(FORMER_NAMES.has(name)
            ? abolished(name)
            : {
                message: `“${name}”在机构改革后已经不再设置。`,
                hint: `请改为现在承担这项职责的机关，一般是“${successors.get(name)}”。`,
              }),
        });
      }
    }
  },
};

const abolished = (name: string) => ({
  message: `“${name}”已经取消或者改名。`,
  hint: `请改为现在的名称：${FORMER_NAMES.get(name)}；说的是从前的事，请在前面写“原”。`,
});

const findFormer = indexWords([...FORMER_NAMES.keys(), ...FORMER_ORGANS.keys()]);

/** 文化和旅游局, 文化广电旅游局, 住房城乡建设局: the end of a longer name. */
const isPartOfCurrentName = (text: string, index: number) =>
  /(?:文化|广电|体育|公共|资源|综合|城市|商务|安全|林业|信息|住房[和与及]?城乡)[和与及、]?$/.test(
    text.slice(Math.max(0, index - 6), index),
  );

/** 住房和城乡建设局 ends in 建设局, which it replaced. */
const isEndOfSuccessor = (text: string, index: number, name: string) =>
  SUCCESSORS.some((one) => one.endsWith(name) && text.slice(0, index + name.length).endsWith(one));

const SUCCESSORS: readonly string[] = [...new Set(FORMER_ORGANS.values())];

/** 卫生部门, 农业部署: the name is the beginning of other words. */
const goesOn = (text: string, end: number) =>
  /部$/.test(text.slice(0, end)) && /^[门队分长署落级件位]/.test(text.slice(end));

/**
 * A title in 《》, 原工商局, （原县法制办）, 国土资源部令第53号, 2003年国土资源部公布的: what the organ was called then. A text that
 * says how the name in an old document is read today is right to quote it.
 */
function isHistorical(text: string, index: number, name: string): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + name.length);
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return true;
  return (
    /(?:原|前身是|曾称|更名前为?|撤销)(?:\p{Script=Han}{2,12}[、和与及])*(?:\p{Script=Han}{2,10}局)?[\p{Script=Han}]{0,6}$/u.test(
      before,
    ) ||
    (/[老旧]$/u.test(before) && PLACE_BEHIND.test(after)) ||
    BECAME.test(after) ||
    Number(YEAR_BEHIND.exec(after)?.[1] ?? Number.POSITIVE_INFINITY) <= LAST_YEAR ||
    (/“[^”]{0,8}$/u.test(before) && READ_TODAY.test(after)) ||
    WRITTEN.test(before) ||
    tellsOfPast(before, LAST_YEAR)
  );
}

/** 老国土所路口: people go on calling the place by what once stood there. */
const PLACE_BEHIND = /^(?:路口|巷|街|胡同|[大院小]|家属|宿舍|旧址|对面|旁|门[口前]|站|”)/u;
/** 封面题“县工商行政管理局编”: as it stands on an old paper. */
const WRITTEN =
  /(?:封面|扉页|书名|版权页|落款|印章|印鉴|题名?|署名?|钤有?|盖有|印有)(?:为|有|是)?“[^”]{0,10}$/u;
const BECAME =
  /^(?:更名|改为|并入|撤销|划转|合并|令第|公告|[〔[]|的?(?:全部|相关|有关)?(?:行政)?(?:职责|职能)(?:整合|划|并|合))/u;
const READ_TODAY =
  /^”(?:[、和与]?“[^”]{1,10}”)*(?:等?(?:旧|原)?(?:表述|字样|称谓|名称|机关|部门)?，?)(?:[现今即应均都要还]|已|是指|指的|统一|一律|按|改|是否|怎么|如何)/u;
/** 文化部2013年评定. */
const YEAR_BEHIND = /^(?:于|在|从)?((?:19|20)\d\d)年/u;
/** The year of the reform after which most of the organs were gone. */
const LAST_YEAR = 2018;
