import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Unit, Workspace } from '../../model/entry.ts';
import { PLACE_NAMES } from '../data/places.ts';
import { type ClaimedPlace, claimedPlaces } from '../names/claimed-places.ts';
import { makeFindNearPlaces } from '../names/near-places.ts';
import { organsAsSelf } from '../names/organs-as-self.ts';
import { isLikePlace, unheardCounties } from '../names/unheard-counties.ts';
import { indexWords } from '../patterns/word-index.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { isWord } from '../spelling/segments.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import type { TextPiece } from '../views/running-text.ts';

export const unitNameIsOwn: Rule = {
  id: 'unit-name-is-own',
  severity: 'error',
  summary: '文中不得出现别的地方的机关名称。',
  check({ workspace, units }, report, context) {
    const finders = new Map(
      units.map((unit) => [unit, makeFindNearPlaces(allowedNames(unit, workspace))] as const),
    );
    for (const piece of piecesWith(context, /[县市区州旗镇乡]/u)) {
      const unit = context.share(unitsByFolder).get(folderOf(piece.entry) ?? '');
      const allowed = allowedNames(unit, workspace);
      const near = (unit && finders.get(unit)?.(piece.text)) ?? [];
      for (const { name, meant, index } of near) {
        report({
          place: piece.placeAt(index),
          length: name.length,
          message: `“${name}”和本地的“${meant}”只差一个字。`,
          hint: `多半是“${meant}”的误写，请核对；确是另一个地方的，请写进“汇编.md”的“允许名称”。`,
        });
      }
      const isTold = (index: number) => near.some((one) => one.index === index);
      const organs = foreignOrgans(piece.text).filter(({ index }) => !isTold(index));
      for (const { stem, organ, index } of organs) {
        if (allowed.some((name) => name.includes(stem))) continue;
        report({
          place: piece.placeAt(index),
          length: organ.length,
          message: `“${organ}”不是本地的机关名称。`,
          hint: '多半是照抄别处的文本留下的，请改为本单位或者本地机关的名称；确实要提到它的，请写进“汇编.md”的“允许名称”。',
        });
      }
      const claims = unit ? claimedPlaces(piece, unit, allowed) : [];
      for (const { name, index, severity } of [
        ...unheardTownships(piece.text, unit),
        ...otherCounties(piece.text, unit, allowed, organs),
        ...answeringOrgans(piece, unit, context),
        ...claims.map(suspect),
        ...otherSelves(piece, unit, context),
        ...placesAlone(piece.text, organs).filter((place) =>
          claims.every(({ index }) => index !== place.index),
        ),
      ]) {
        if (
          isTold(index) ||
          allowed.some((one) => one.includes(name) || (one !== '' && name.startsWith(one)))
        )
          continue;
        report({
          place: piece.placeAt(index),
          length: name.length,
          severity,
          message:
            severity === 'notice' ? `文中提到别的地方“${name}”。` : `“${name}”不像是本单位或者本地的机关。`,
          hint: '多半是照抄别处的文本留下的，请核对；确实要提到它的，请写进“汇编.md”的“允许名称”。',
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
  /[县市区州旗](?:人民政府|人大|政协|纪委|委员会|(?:[\p{Script=Han}](?<![县市区省和与及、])){0,12}?(?:局|委员会|办公室|中心|法院|检察院|政府|医院|卫生院|中学)|财政(?=[，。；、的]|$)|委(?=[、，。；]|办|组织|宣传|政法))/gu;

/** 清原满族自治县 is called 清原县, too. */
const STEMS = new Set(
  PLACE_NAMES.map((name) =>
    /族自治[县州旗]$/u.test(name) ? name.slice(0, 2) : name.replace(/[县市区州旗]$/, ''),
  ),
);
const LONGEST = 4;

interface ForeignOrgan {
  readonly stem: string;
  readonly organ: string;
  readonly index: number;
}

function foreignOrgans(text: string): readonly ForeignOrgan[] {
  return [...text.matchAll(ORGAN)].flatMap(({ 0: rest, index }) => {
    const stem = insideTitle(text, index) ? undefined : stemBefore(text, index);
    return stem === undefined ? [] : [{ stem, organ: `${stem}${rest}`, index: index - stem.length }];
  });
}

/** The longest name of a place that ends at an index. */
function stemBefore(text: string, index: number): string | undefined {
  for (let length = Math.min(LONGEST, index); length >= 2; length -= 1) {
    const stem = text.slice(index - length, index);
    if (STEMS.has(stem)) return stem;
  }
  return undefined;
}

function insideTitle(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

interface Suspect {
  readonly name: string;
  readonly index: number;
  readonly severity: Severity;
}

const OFFICE = '人民政府|纪委|党委|[\\p{Script=Han}]{2,8}?(?:局|委员会|管理处|办事处)|派出所|卫生院';
const UNHEARD = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[由经报向与和对为请按交送])(\\p{Script=Han}{2})[镇乡](?:${OFFICE})`,
  'gu',
);
/** Words that come before 镇 without being its name. */
const NO_STEM =
  /[由该各本我全原经报向与和对在到为请及或按是的从往至跨外同等省市县区乡镇村州每首某其此有无未不应须将被把给让使令送交两多几数所以于并就]/u;
/** Sorts of townships, and words that point to one. */
const SORTS: ReadonlySet<string> = new Set(
  '建制 中心 重点 试点 特色 示范 民族 贫困 边远 有关 相关 所在 涉及 城郊 偏远 发生'.split(' '),
);
const TOGETHER =
  /相邻|邻近|毗邻|周边|会同|协同|配合|联合|协作|共建|交界|合作|互助|选派|援派|对口|帮扶|结对|考察|交流|借鉴|参考了/u;

/** 平岗县卫生健康局: a county or city that no list of ours may know, and none that this office belongs to. */
function* otherCounties(
  text: string,
  unit: Unit | undefined,
  own: readonly string[],
  organs: readonly ForeignOrgan[],
): Iterable<Suspect> {
  // Of an office whose place is not known nothing can be told.
  if (!unit || !own.some((name) => /\p{Script=Han}{2}[县市区州旗]/u.test(name)) || TOGETHER.test(text))
    return;
  const told = organs.map(({ index }) => index);
  for (const { stem, name, index } of unheardCounties(text)) {
    if (insideTitle(text, index) || told.includes(index) || own.some((one) => one.includes(stem))) continue;
    yield { name, index, severity: 'warning' };
  }
}

/** 龙潭镇纪委 in the text of another township. */
function* unheardTownships(text: string, unit: Unit | undefined): Iterable<Suspect> {
  if (!unit || TOGETHER.test(text) || !/[镇乡]人民政府|街道|[镇乡]$/u.test(unit.name)) return;
  for (const { 0: name, 1: stem = '', index } of text.matchAll(UNHEARD)) {
    if (NO_STEM.test(stem) || SORTS.has(stem)) continue;
    // Names that are known as such may be words, too (清河镇).
    if (!STEMS.has(stem) && isWord(stem) && !isLikePlace(stem)) continue;
    if (insideTitle(text, index)) continue;
    if ([unit.name, ...unit.formerNames, unit.shortName ?? ''].some((own) => own.includes(stem))) continue;
    yield { name, index, severity: 'warning' };
  }
}

/** 本制度由…解释, 编制工作由…牵头: that is this unit, or a part of it. */
const ANSWERING =
  /由((?:省|[县市区州旗]|\p{Script=Han}{2,4}(?:[县市区镇乡]|街道))\p{Script=Han}{1,14}?(?:政府|局|委|办|中心|委员会|办公室|馆|院|站|所|处|大队|支队))(?:负责)?(?:具体|组织)?(?:解释|牵头|制定并解释)/gu;
/** Bodies that guide the work of all others. */
const GUIDING =
  /编办|编委|司法局|纪委|监委|监察|政府办|委办|人民政府|政务服务|行政审批|法制|机构编制|领导小组|大数据|数据局/u;

function* answeringOrgans(
  { entry, text }: TextPiece,
  unit: Unit | undefined,
  context: CheckContext,
): Iterable<Suspect> {
  if (!unit || !/解释|牵头/.test(text)) return;
  const names = selfNames(unit, context);
  for (const match of text.matchAll(ANSWERING)) {
    const name = match[1] ?? '';
    const index = match.index + 1;
    // Another office may lead one of the things a rule speaks of, but not the making of this book.
    if (
      match[0].endsWith('牵头') &&
      !(entry.type === 'unit' && /(?:编制|清理|汇编)[^，。；]{0,6}$/u.test(text.slice(0, match.index)))
    )
      continue;
    const township = TOWNSHIP.exec(name)?.[0];
    if (township ? NO_STEM.test(township.slice(0, -1)) || unit.name.includes(township) : GUIDING.test(name))
      continue;
    if (names.some((one) => one.endsWith(name) || name.endsWith(one))) continue;
    yield { name, index, severity: 'warning' };
  }
}

const TOWNSHIP = /^\p{Script=Han}{2,4}?(?:[镇乡]|街道)/u;

const suspect = ({ isListed, name, index }: ClaimedPlace): Suspect => ({
  name,
  index,
  severity: isListed ? 'error' : 'warning',
});

/** In its preface a unit speaks of itself. */
const otherSelves = ({ entry, text }: TextPiece, unit: Unit | undefined, context: CheckContext) =>
  unit && entry.type === 'unit' ? organsAsSelf(text, selfNames(unit, context)) : [];

const selfNames = ({ name, shortName, formerNames, folder }: Unit, context: CheckContext) =>
  [name, shortName ?? '', ...formerNames, ...(context.share(departmentNames).get(folder) ?? [])].filter(
    (one) => one !== '',
  );

const departmentNames = ({ departments }: Compilation): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...groupBy(departments, ({ unit }) => unit)].map(([unit, own]) => [unit, own.map(({ name }) => name)]),
  );

/** 赴武冈市考察: rarely wrong, and often left over. */
function placesAlone(text: string, organs: readonly ForeignOrgan[]): readonly Suspect[] {
  return [...findPlaces(text)].flatMap(({ word, index }): readonly Suspect[] => {
    // A course, a visit or a court may be anywhere; an organ has been told as one.
    const end = index + word.length;
    if (word.length < 3 || insideTitle(text, index) || VISITED.test(text.slice(0, index))) return [];
    return organs.some((one) => one.index < end && index < one.index + one.organ.length)
      ? []
      : [{ name: word, index, severity: 'notice' }];
  });
}

const VISITED = /(?:[赴在到往于去抵驻]|参加|来自|位于|仲裁)$/u;

const findPlaces = indexWords(PLACE_NAMES.filter((name) => /[县市州旗]$/u.test(name)));
