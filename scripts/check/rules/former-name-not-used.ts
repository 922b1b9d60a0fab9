import type { Unit } from '../../model/entry.ts';
import { tellsOfPast } from '../names/tells-of-past.ts';
import { sentenceAt } from '../patterns/sentence-at.ts';
import type { Rule } from '../rule.ts';
import { piecesThatMayHold } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';

export const formerNameNotUsed: Rule = {
  id: 'former-name-not-used',
  severity: 'warning',
  summary: '正文用本单位现在的名称，说到沿革时才用曾用名。',
  check({ units }, report, context) {
    const names = units.flatMap(({ formerNames }) => formerNames).filter((name) => name.length > 2);
    if (names.length === 0) return;
    for (const { entry, text, kind, field, placeAt } of piecesThatMayHold(context, names)) {
      const unit = context.share(unitsByFolder).get(folderOf(entry) ?? '');
      if (!unit || kind === 'title' || SIGNED.has(field ?? '')) continue;
      for (const name of unit.formerNames) {
        if (unit.otherShortNames?.includes(name)) continue;
        const index = text.indexOf(name);
        if (name.length < 3 || index < 0 || unit.name.includes(name)) continue;
        if ([...unit.superiors, unit.shortName].some((own) => own?.includes(name))) continue;
        if (isInTitle(text, index) || PAST.test(sentenceAt(text, index))) continue;
        if (tellsOfPast(text.slice(0, index), yearOf(unit) - 1)) continue;
        report({
          place: placeAt(index),
          length: [...name].length,
          message: `“${name}”是本单位的曾用名。`,
          hint: `请改为“${unit.name}”或者“本单位”；说的是改名以前的事的，请写“原${name}”。`,
        });
      }
    }
  },
};

/** Told by the rule on signatures. */
const SIGNED: ReadonlySet<string> = new Set(['落款', '网站.主办单位', '网站.承办单位']);

/** Where the past is told, the former name is right. */
const PAST =
  /原|前身|曾|(?:19|20)\d\d年(?:\d{1,2}月)?(?:建成|成立|挂牌|始建|组织|创建|建站|建馆|建所)|[始创新]?建于|成立于|创办于|更名|改[为称名设制组]|撤[镇乡县销并]|合并|组建|设立|划[转入归]|沿革|旧|时期|当时|以[前往]|之前|废止|年前|来的|机构改革/u;

const yearOf = ({ compiledOn = '' }: Unit): number => Number(compiledOn.slice(0, 4));

/** The title of an old document keeps its words. */
const isInTitle = (text: string, index: number) =>
  text.lastIndexOf('《', index) > text.lastIndexOf('》', index);
