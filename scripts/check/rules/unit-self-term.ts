import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/entry-texts.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';

export const unitSelfTerm: Rule = {
  id: 'unit-self-term',
  severity: 'warning',
  summary: '单位称呼自己要和自己的名称一致。',
  check(_compilation, report, context) {
    for (const { entry, text, placeAt } of piecesWith(context, /[我本][局委办镇乡院中街]/)) {
      const unit = context.share(unitsByFolder).get(folderOf(entry) ?? '');
      if (!unit) continue;
      for (const { 0: self, 1: kind = '', index } of text.matchAll(SELF)) {
        if (unit.name.includes(kind) || inQuotes(text, index)) continue;
        report({
          place: placeAt(index),
          length: self.length,
          message: `本单位是“${unit.name}”，文中却称“${self}”。`,
          hint: '多半是照抄别处的文本留下的，请改为“本单位”或者本单位的简称。',
        });
      }
    }
  },
};

/** 本办 begins 本办法, and 本局 begins 本局部: only what cannot be another word counts. */
const SELF =
  /(?<![根基资成版样日原])[我本](局(?![部面势限促])|委(?![托员派任婉])|办(?![法公理事案学])|镇(?![定静压])|乡(?!村)|街道|中心(?!思想|任务|工作))/gu;

const inQuotes = (text: string, index: number) =>
  text.slice(0, index).lastIndexOf('“') > text.slice(0, index).lastIndexOf('”');
