import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Unit } from '../../model/entry.ts';
import { indexWords } from '../patterns/word-index.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { piecesThatMayHold } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import { isProse } from '../views/running-text.ts';

export const partsAreOwn: Rule = {
  id: 'parts-are-own',
  severity: 'warning',
  summary: '文中写到的科室是本单位的；别的单位的科室要连单位一起写。',
  check(compilation, report, context) {
    if (compilation.units.length < 2) return;
    const holders = context.share(holdersOfDepartments);
    const find = indexWords(holders.keys());
    for (const piece of piecesThatMayHold(context, holders.keys())) {
      const unit = context.share(unitsByFolder).get(folderOf(piece.entry) ?? '');
      if (!unit || !(isProse(piece) || piece.kind === 'label')) continue;
      for (const { word: name, index } of find(piece.text)) {
        const owners = holders.get(name) ?? [];
        if (owners.includes(unit) || isNamedWithUnit(piece.text, index, owners)) continue;
        if (ownParts(compilation, unit).some((own) => own.includes(name) || name.includes(own))) continue;
        report({
          place: piece.placeAt(index),
          length: name.length,
          message: `“${name}”是${owners.map((owner) => owner.name).join('、')}的科室，本单位没有。`,
          hint: '多半是照抄别的单位的文本留下的，请改为本单位的科室；说的确是那个单位，请写明单位的名称。',
        });
      }
    }
  },
};

/** Shorter names, 办公室 and 人事科, are anybody's. */
const SHORTEST = 4;

/** The units that have a department, by its name. */
function holdersOfDepartments(
  { departments }: Compilation,
  context: CheckContext,
): ReadonlyMap<string, readonly Unit[]> {
  const units = context.share(unitsByFolder);
  const named = departments.filter(({ name }) => name.length >= SHORTEST && !ANYBODYS.test(name));
  return new Map(
    [...groupBy(named, ({ name }) => name)].map(([name, holders]) => [
      name,
      holders.flatMap(({ unit }) => units.get(unit) ?? []),
    ]),
  );
}

/** Sorts of departments that nearly every office has. */
const ANYBODYS =
  /^(?:综合|党政|财务|人事|行政|政工|法规|政策法规|组织人事)?(?:综合|管理)?(?:办公室|科|股|部|室)$/u;

/** 县水利局水政股, 报水利局的水政股: the name of its office, or of another one, stands with it. */
function isNamedWithUnit(text: string, index: number, owners: readonly Unit[]): boolean {
  const sentence = `${/[^。；]*$/u.exec(text.slice(0, index))?.[0]}${/^[^。；]*/u.exec(text.slice(index))?.[0]}`;
  const names = owners.flatMap(({ name, shortName, formerNames }) => [name, shortName ?? '', ...formerNames]);
  return (
    /(?:[局委办府院馆校站处厅部县市]|中心|大队)的?$/u.test(text.slice(0, index)) ||
    names.some((name) => name !== '' && (sentence.includes(name) || sentence.includes(bareName(name))))
  );
}

const bareName = (name: string) => name.replace(/^.*?[省市县区州旗](?=.{3})/u, '');

const ownParts = ({ departments }: Compilation, { folder }: Unit): readonly string[] =>
  departments.filter(({ unit }) => unit === folder).map(({ name }) => name);
