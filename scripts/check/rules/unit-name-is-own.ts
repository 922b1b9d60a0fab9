import type { Unit, Workspace } from '../../model/entry.ts';
import { PLACE_NAMES } from '../data/places.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/entry-texts.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';

export const unitNameIsOwn: Rule = {
  id: 'unit-name-is-own',
  severity: 'error',
  summary: '文中不得出现别的地方的机关名称。',
  check({ workspace }, report, context) {
    for (const piece of piecesWith(context, /[县市区州旗][\p{Script=Han}]/u)) {
      const unit = context.share(unitsByFolder).get(folderOf(piece.entry) ?? '');
      const allowed = allowedNames(unit, workspace);
      for (const { stem, organ, index } of foreignOrgans(piece.text)) {
        if (allowed.some((name) => name.includes(stem))) continue;
        report({
          place: piece.placeAt(index),
          length: organ.length,
          message: `“${organ}”不是本地的机关名称。`,
          hint: '多半是照抄别处的文本留下的，请改为本单位或者本地机关的名称；确实要提到它的，请写进“汇编.md”的“允许名称”。',
        });
      }
    }
  },
};

function allowedNames(unit: Unit | undefined, workspace: Workspace | undefined): readonly string[] {
  const own = unit ? [unit.name, unit.shortName ?? '', ...unit.formerNames, ...unit.superiors] : [];
  return [
    ...own,
    workspace?.regionName ?? '',
    ...(workspace?.superiors ?? []),
    ...(workspace?.allowedNames ?? []),
  ];
}

/** 县, 市 … with an organ behind it: a place alone may be where a course was held. */
const ORGAN =
  /[县市区州旗](?:人民政府|人大|政协|纪委|委员会|(?:[\p{Script=Han}](?<![县市区省和与及、])){1,12}?(?:局|委员会|办公室|中心|法院|检察院|政府)|委(?=[、，。；]|办|组织|宣传|政法))/gu;

const STEMS = new Set(PLACE_NAMES.map((name) => name.replace(/(?:自治[县州]|[县市区州旗])$/, '')));
const LONGEST = 4;

function* foreignOrgans(text: string) {
  for (const { 0: rest, index } of text.matchAll(ORGAN)) {
    if (insideTitle(text, index)) continue;
    for (let length = LONGEST; length >= 2; length -= 1) {
      const stem = text.slice(Math.max(0, index - length), index);
      if (stem.length !== length || !STEMS.has(stem)) continue;
      yield { stem, organ: `${stem}${rest}`, index: index - length };
      break;
    }
  }
}

function insideTitle(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
