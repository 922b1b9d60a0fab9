import { groupBy } from '../../lib/group-by.ts';
import { normaliseLawTitle } from '../../lib/law-title.ts';
import { editDistance } from '../../lib/nearest.ts';
import type { Compilation } from '../../model/compilation.ts';
import { sentenceAt } from '../patterns/sentence-at.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const ownRuleIsNamedRight: Rule = {
  id: 'own-rule-is-named-right',
  severity: 'warning',
  summary: '提到本单位的制度，名称要与制度的标题一致。',
  check({ lawIndex }, report, context) {
    const namesOf = context.share(ruleNames);
    for (const piece of piecesWith(context, NAMED)) {
      const names = namesOf.get(folderOf(piece.entry) ?? '') ?? [];
      if (names.length === 0 || !isProse(piece)) continue;
      for (const { title, index } of titlesIn(piece)) {
        // 特制定本局务会议制度: 局 belongs to the title.
        if (names.includes(`${piece.text[index - 1]}${title}`)) continue;
        if (names.includes(title) || lawIndex.has(normaliseLawTitle(title))) continue;
        const meant = names.find((name) => isMeant(title, name, SELF.test(piece.text.slice(0, index - 1))));
        if (meant === undefined || PAST.test(sentenceAt(piece.text, index))) continue;
        if (
          'name' in piece.entry &&
          piece.entry.name === meant &&
          GROUNDS.test(sentenceAt(piece.text, index))
        )
          continue;
        report({
          place: piece.placeAt(index),
          length: [...title].length,
          message: `“${title}”和制度的标题“${meant}”不一致。`,
          hint: `请改为“${meant}”；确是另一个文件的，请核对它是否收入了汇编。`,
        });
      }
    }
  },
};

const KIND = '(?:制度|办法|规定|细则|规程|规则|规范|守则|方案|预案)';
const NAMED = new RegExp(`《[^《》]{3,30}${KIND}(?:（试行）)?》|(?:本[局院镇街中单机]|我[局院镇街])`, 'u');
const QUOTED = new RegExp(`《([^《》]{3,30}${KIND}(?:（试行）)?)》`, 'gu');
/** 按照本局责任追究制度处理. */
const SPOKEN = new RegExp(
  `(?:本(?:局|院|镇|街道|中心|单位|机关|大队)|我(?:局|院|镇|街道))的?(\\p{Script=Han}{2,12}?${KIND})(?!建设|汇编|体系|化|和)`,
  'gu',
);

function* titlesIn({ text }: TextPiece): Iterable<{ readonly title: string; readonly index: number }> {
  for (const { 1: title = '', index } of text.matchAll(QUOTED)) yield { title, index: index + 1 };
  for (const { 0: whole, 1: title = '', index } of text.matchAll(SPOKEN))
    yield { title, index: index + whole.length - title.length };
}

/** The same subject under another kind of document, or one slip in a name of six characters and more. */
function isMeant(title: string, name: string, isOwn: boolean): boolean {
  const [stem, other] = [stemOf(title), stemOf(name)];
  if (stem.length > (isOwn ? 1 : 2) && stem === other) return true;
  return name.length > 5 && Math.abs(title.length - name.length) <= 1 && editDistance(title, name) === 1;
}

const stemOf = (title: string) =>
  title.replace(/（试行）$/u, '').replace(new RegExp(`(?:管理|办理|工作|实施)?${KIND}$`, 'u'), '');

/** 依照本局《…》. */
const SELF = /(?:本|我)(?:单位|机关|中心|大队|街道|[局院镇馆所站])的?$/u;

/** Older documents had other titles. */
const PAST = /废止|原《|代替|替代|上级|[省市县区](?:政府|委|局|人民政府)?(?:印发|制定)|国家/u;

/** 根据《…办案规则》，制定本规则: a rule does not rest on itself. */
const GROUNDS = /(?:根据|依据|依照|按照|遵照|贯彻|结合)[^。]*[制修]定本/u;

function ruleNames(
  { rules, assessments }: Compilation,
  _: CheckContext,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...groupBy([...rules, ...assessments], ({ unit }) => unit)].map(([unit, own]) => [
      unit,
      own.map(({ name }) => name),
    ]),
  );
}
