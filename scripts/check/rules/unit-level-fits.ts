import { groupBy } from '../../lib/group-by.ts';
import type { Unit, Workspace } from '../../model/entry.ts';
import { type Level, otherLevels } from '../names/other-levels.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import { isProse } from '../views/running-text.ts';

export const unitLevelFits: Rule = {
  id: 'unit-level-fits',
  severity: 'warning',
  summary: '说到本地，级别要和单位所在的地方一致。',
  check({ workspace }, report, context) {
    const units = context.share(unitsByFolder);
    for (const { entry, text, placeAt } of piecesWith(context, SELF_SIGN)) {
      const unit = units.get(folderOf(entry) ?? '');
      const own = unit && ownLevel(unit, workspace);
      if (!own) continue;
      for (const { 0: self, 1: level = '', index } of text.matchAll(SELF)) {
        if (level === own || inQuotes(text, index)) continue;
        report({
          place: placeAt(index),
          length: self.length,
          message: `“${unit.name}”在${own}里，文中却称“${self}”。`,
          hint: `多半是照抄别处的文本留下的，请改为“我${own}”或者地方的名称。`,
        });
      }
    }
    for (const [folder, pieces] of groupBy(piecesWith(context, LEVEL_SIGN), (one) => folderOf(one.entry))) {
      const unit = units.get(folder ?? '');
      const own = unit && ownLevel(unit, workspace);
      if (!own) continue;
      const prose = pieces.filter(isProse);
      for (const { piece, text, index } of otherLevels(prose, own)) {
        if (inQuotes(piece.text, index)) continue;
        report({
          place: piece.placeAt(index),
          length: text.length,
          message: `“${unit.name}”在${own}里，文中却说“${text}”。`,
          hint: `多半是照抄别处的文本留下的，请改为${own}里的机关；说的是别的地方的，请写明地名。`,
        });
      }
    }
    for (const [folder, pieces] of groupBy(piecesWith(context, TOWN_SIGN), (one) => folderOf(one.entry))) {
      const unit = units.get(folder ?? '');
      if (!unit || !/[局委办馆院站]$|中心$/u.test(unit.name)) continue;
      const [only, ...more] = pieces.flatMap(({ text, placeAt }) =>
        [...text.matchAll(TOWN_BODY)].map(({ 0: body, index }) => ({ body, place: placeAt(index) })),
      );
      // A unit that speaks of them more than once works with its towns.
      if (!only || more.length > 0) continue;
      report({
        place: only.place,
        length: only.body.length,
        message: `“${unit.name}”不是镇、街道的单位，这里却说“${only.body}”。`,
        hint: '多半是照抄镇、街道的文本留下的，请改为本单位的领导；说的是某个镇、街道的，请写明地名。',
      });
    }
    for (const [folder, pieces] of groupBy(piecesWith(context, /村/u), (one) => folderOf(one.entry))) {
      const unit = units.get(folder ?? '');
      const [only, ...more] = pieces;
      if (!unit || !only || more.length > 0 || !/街道(?:办事处)?$/u.test(unit.name)) continue;
      for (const { 0: text, index } of only.text.matchAll(VILLAGE)) {
        report({
          place: only.placeAt(index),
          length: text.length,
          message: `“${unit.name}”的文本只在这里说到“${text}”，别处都没有村。`,
          hint: '街道辖的是社区的，请改为社区的组织或者职务。',
        });
      }
    }
  },
};

const SELF_SIGN = /我[县区]/;
const LEVEL_SIGN = /[县区](?:[人政委纪监长级]|\p{Script=Han}{2,8}局)/u;
/** Of 县 and 区 a place is one or the other; 我市 and 我省 may be said of what stands above. */
const SELF = /我(县|区)(?![分别域])/gu;

const TOWN_SIGN = /[由经报请提交向和送、][镇乡街]道?党[委工]/u;
/** 报镇党委书记: without a name before it that is the secretary of one's own town. */
const TOWN_BODY =
  /(?<=[由经报请提交向和送、])(?<![乡镇街道]、)(?:镇|乡|街道)(?:党委|党工委)(?:书记|会议?)?(?![和、](?:[镇乡]政府|[镇乡]人民政府|办事处))/gu;

/** Those who speak for a village; 村（居）民委员会 is either. */
const VILLAGE =
  /(?<!\p{Script=Han}[、（(])(?<![乡农城])村(?:支书|主任|委会(?!、)|民委员会(?!、)|党支部书记|两委|干部|民小组)(?![（(、和或]?[社居])/gu;

/**
 * 县 or 区, as the names of the unit, its region and its superiors have it; 市 where another city stands above it, because a city
 * of that kind has neither. Undefined where they leave it open.
 */
function ownLevel(unit: Unit, workspace: Workspace | undefined): Level | undefined {
  const above = [...unit.superiors, ...(workspace?.superiors ?? [])];
  const all = [unit.name, workspace?.regionName ?? '', ...above].join('，');
  const [county, district] = [/[\p{Script=Han}]县/u.test(all), /[\p{Script=Han}]区(?!域)/u.test(all)];
  if (county !== district) return county ? '县' : '区';
  const own = cityOf(unit.name);
  const isBelowCity = above.some((name) => ![undefined, own].includes(cityOf(name)));
  return !county && own !== undefined && isBelowCity ? '市' : undefined;
}

const cityOf = (name: string): string | undefined =>
  /^(?:\p{Script=Han}+省)?(\p{Script=Han}{2,4}?市)/u.exec(name)?.[1];

const inQuotes = (text: string, index: number) =>
  text.slice(0, index).lastIndexOf('“') > text.slice(0, index).lastIndexOf('”');
