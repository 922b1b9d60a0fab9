import type { Compilation } from '../../model/compilation.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { phoneFields } from '../views/phone-fields.ts';

export const phoneHasHyphen: Rule = {
  id: 'phone-has-hyphen',
  severity: 'error',
  summary: '电话号码的区号和号码之间用短横线“-”。',
  check(compilation, report, context) {
    checkFields(compilation, report);
    for (const { text, placeAt } of piecesWith(context, /0\d{2}/)) {
      const labelled = [...text.matchAll(IN_TEXT)];
      for (const match of labelled.length > 0 ? labelled : text.matchAll(DASHED)) {
        const { 0: whole, 1: lead = '', 2: area = '', 3: mark = '', 4: number = '' } = match;
        if (mark === '-') continue;
        const phone = whole.slice(lead.length);
        report({
          place: placeAt(match.index + lead.length),
          length: phone.length,
          message: `电话“${phone}”的区号和号码之间应当用短横线。`,
          hint: `请改为“${area}-${number}”。`,
        });
      }
    }
  },
};

const MARKS = '—–－―～~_﹣‐‑、，。.．·/:：';
/** 0000--5521066. */
const TWO_HYPHENS = '-{2,}';

/**
 * A dash of another kind between an area code and a number can be nothing else, with or without 电话 before it; no more can
 * what an extension follows.
 */
const DASHED = /()(?<![\d-])(0\d{2,3})([—–－～~、，。·_﹣‐‑]{1,2}|--|(?=\d{7,8}\s?转\s?\d))(\d{7,8})(?!\d)/gu;

const DASH = `[${MARKS}\\s]{1,2}|（|\\(|\\)|）|`;
const IN_TEXT = new RegExp(
  `((?:电话|热线|传真|Tel|TEL)(?:号码)?\\s*[:：为是]?\\s*[（(]?)(0\\d{2,3})(${TWO_HYPHENS}|-|${DASH})(\\d{7,8})(?!\\d)`,
  'gu',
);

function checkFields(compilation: Compilation, report: Report): void {
  for (const { entry, phone, field } of phoneFields(compilation)) {
    const [, area, number] = FIELD.exec(phone.trim()) ?? [];
    if (!area || !number) continue;
    report({
      entry,
      field,
      message: `电话“${phone}”的区号和号码之间应当用短横线。`,
      hint: `请改为“${area}-${number}”。`,
    });
  }
}

const FIELD = new RegExp(
  `^[（(]?(0\\d{2,3})(?:${TWO_HYPHENS}|[${MARKS}\\s]{1,3}|[）)]\\s*)?(\\d{7,8})$`,
  'u',
);
