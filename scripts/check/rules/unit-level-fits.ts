import type { Unit, Workspace } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';

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
  },
};

const SELF_SIGN = /我[县区]/;
/** Of 县 and 区 a place is one or the other; 我市 and 我省 may be said of what stands above. */
const SELF = /我(县|区)(?![分别域])/gu;

/** 县 or 区, as the names of the unit, its region and its superiors have it; undefined where they leave it open. */
function ownLevel(unit: Unit, workspace: Workspace | undefined): '县' | '区' | undefined {
  const names = [unit.name, ...unit.superiors, workspace?.regionName ?? '', ...(workspace?.superiors ?? [])];
  const all = names.join('，');
  const [county, district] = [/[\p{Script=Han}]县/u.test(all), /[\p{Script=Han}]区(?!域)/u.test(all)];
  if (county === district) return undefined;
  return county ? '县' : '区';
}

const inQuotes = (text: string, index: number) =>
  text.slice(0, index).lastIndexOf('“') > text.slice(0, index).lastIndexOf('”');
