import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Place } from '../../model/place.ts';
import { STRANGE_CONTACT_SIGN, strangeContacts, turnedAreas } from '../names/strange-contacts.ts';
import { phonesOfOtherAreas, phonesWithLetters } from '../names/strange-phones.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf } from '../views/lookups.ts';
import { type PhoneField, phoneFields } from '../views/phone-fields.ts';
import type { TextPiece } from '../views/running-text.ts';

export const phoneHasAllDigits: Rule = {
  id: 'phone-has-all-digits',
  severity: 'error',
  summary: '电话号码、邮政编码的位数要全，中间不空格、不夹字母，同一个区号的号码位数相同。',
  check(compilation, report, context) {
    checkFields(compilation, report);
    checkContacts(phoneFields(compilation), piecesWith(context, STRANGE_CONTACT_SIGN), report);
    checkHotlines(phoneFields(compilation), piecesWith(context, /12\d{3}/), report);
    const inText: (Sized & { readonly place: Place; readonly phone: string })[] = [];
    for (const { text, placeAt, entry } of piecesWith(context, /\d{3}/)) {
      for (const { 0: whole, 1: lead = '', 2: phone = '', index } of text.matchAll(IN_TEXT)) {
        // Digits without an area code are a phone only right behind a word for it.
        const local = lead || /^[（(]?0|-/u.test(phone) ? localDigits(phone) : undefined;
        if (local === undefined) continue;
        if (isComplete(local)) {
          const area = `${folderOf(entry)} ${/^[（(]?(0\d{2,3})/u.exec(phone)?.[1] ?? ''}`;
          inText.push({ area, size: local.length, place: placeAt(index + lead.length), phone });
          continue;
        }
        report({
          place: placeAt(index + lead.length),
          length: whole.length - lead.length,
          ...missing(phone, local),
        });
      }
    }
    const odd = [...oddOnes(inText), ...unlikeFields(inText, phoneFields(compilation))];
    for (const { place, phone } of new Set(odd)) report({ place, length: phone.length, ...oddOne(phone) });
  },
};

const oddOne = (phone: string) => ({
  message: `电话“${phone}”的位数和同一区号的其他号码不同。`,
  hint: '请核对，多半是漏写或者多写了一位。',
});

/** Behind a word for it, or with an area code: anything else of six digits may be a code of something. */
const IN_TEXT =
  /((?:电话|热线|传真|座机)(?:号码)?\s*[:：为是]?\s*|(?<![\d-]))((?<=[话线真机码：:为是\s])\d{5,9}|0(?:000|[1-9]\d{1,2})[-—–－]\d{4,9}|[（(]0[1-9]\d{1,2}[）)]\d{4,9})(?![\d-]|\.\d)/gu;

function checkFields(compilation: Compilation, report: Report): void {
  const fields = phoneFields(compilation);
  for (const { entry, field, phone } of fields) {
    if (/\d[ 　]+\d/u.test(phone.trim().replace(AREA, ''))) {
      report({
        entry,
        field,
        message: `电话“${phone}”的数字中间有空格。`,
        hint: '请把号码连着写；几个号码的，分开列出。',
      });
      continue;
    }
    const local = localDigits(phone);
    if (local !== undefined && !isComplete(local)) report({ entry, field, ...missing(phone, local) });
  }
  for (const finding of [...phonesWithLetters(fields), ...phonesOfOtherAreas(fields)]) report(finding);
  for (const { entry, field, phone } of oddOnes(fields.flatMap(withSize)))
    report({ entry, field, ...oddOne(phone) });
}

function checkContacts(fields: readonly PhoneField[], pieces: readonly TextPiece[], report: Report): void {
  const areas = groupBy(fields, ({ entry }) => entry.path.split('/')[0]);
  for (const piece of pieces) {
    const own = new Set(
      (areas.get(piece.entry.path.split('/')[0]) ?? []).flatMap(
        ({ phone }) => /^[（(]?(0\d{2,3})[）)-]/u.exec(phone.trim())?.[1] ?? [],
      ),
    );
    for (const { index, text, message, hint } of [...strangeContacts(piece), ...turnedAreas(piece, own)])
      report({ place: piece.placeAt(index), length: text.length, message, hint });
  }
}

/** 12530 where the unit's hotline is 12350: the same digits in another order. */
function checkHotlines(fields: readonly PhoneField[], pieces: readonly TextPiece[], report: Report): void {
  const known = fields.map(({ phone }) => phone.trim()).filter((phone) => HOTLINE.test(phone));
  for (const { text, placeAt } of known.length > 0 ? pieces : []) {
    for (const { 0: number, index } of text.matchAll(/(?<![\d.-])12\d{3}(?![\d元人件次个年号.%％])/gu)) {
      const right = known.includes(number) ? undefined : known.find((one) => isTurned(number, one));
      if (!right) continue;
      report({
        place: placeAt(index),
        length: number.length,
        message: `热线“${number}”和本单位登记的“${right}”不同。`,
        hint: `请核对，多半是“${right}”。`,
      });
    }
  }
}

const HOTLINE = /^12\d{3}$/u;

const isTurned = (number: string, other: string): boolean =>
  number !== other && [...number].sort().join('') === [...other].sort().join('');

const missing = (phone: string, local: string) => ({
  message: `电话“${phone}”的号码是${local.length}位，固定电话是7位或者8位。`,
  hint: '请核对，补上漏写的数字，或者删去多写的。',
});

const AREA = /^[（(]?0\d{2,3}[）)]?[-—–－\s]*/u;

/** The number within its area. Undefined for hotlines (12345, 400-…), mobile phones, and what reads otherwise. */
function localDigits(phone: string): string | undefined {
  const plain = phone.trim().replace(/(?:转|-)\d{1,4}$/u, '');
  const local = plain.replace(AREA, '');
  const isHotline = plain === local && /^(?:1\d{2,4}|9\d{4,5}|[48]00.*|1[3-9]\d{9})$/u.test(plain);
  return isHotline || !/^\d{5,9}$/u.test(local) || /^0\d{9,11}$/u.test(plain) ? undefined : local;
}

const isComplete = (local: string) => /^(?:\d{7,8}|9\d{4,5}|1\d{4})$/u.test(local);

/** A whole number: its area, and how long it is there. */
interface Sized {
  readonly area: string;
  readonly size: number;
}

function withSize(one: PhoneField): readonly (PhoneField & Sized)[] {
  const [, area, local] = /^(0\d{2,3})-(\d{7,8})$/u.exec(one.phone.trim()) ?? [];
  return area && local ? [{ ...one, area, size: local.length }] : [];
}

/** Numbers of another length than all that the unit has registered in their area. */
function unlikeFields<T extends Sized>(numbers: readonly T[], fields: readonly PhoneField[]): readonly T[] {
  const known = groupBy(
    fields.flatMap(withSize).map((one) => ({ ...one, key: `${one.entry.path.split('/')[0]} ${one.area}` })),
    ({ key }) => key,
  );
  return numbers.filter(({ area, size }) => {
    const own = known.get(area) ?? [];
    return own.length > 1 && own.every((one) => one.size === own[0]?.size && one.size !== size);
  });
}

/** Numbers of another length than most of their area: one area has one length. */
function oddOnes<T extends Sized>(numbers: readonly T[]): readonly T[] {
  return [...groupBy(numbers, ({ area }) => area).values()].flatMap((own) => {
    const long = own.filter(({ size }) => size === 8);
    const few = long.length * 2 > own.length ? own.filter(({ size }) => size === 7) : long;
    return few.length * 3 <= own.length ? few : [];
  });
}
