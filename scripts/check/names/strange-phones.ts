import { groupBy } from '../../lib/group-by.ts';
import type { PhoneField } from '../views/phone-fields.ts';

type PhoneFinding = Pick<PhoneField, 'entry' | 'field'> & { readonly message: string; readonly hint: string };

/** 0790-336880l, 0790-665301２: letters and wide digits that stand for digits. */
export function phonesWithLetters(fields: readonly PhoneField[]): readonly PhoneFinding[] {
  return fields
    .filter(
      ({ phone }) =>
        /\d.*[A-Za-z０-９Ａ-Ｚａ-ｚ]|[A-Za-z０-９Ａ-Ｚａ-ｚ].*\d/u.test(phone) &&
        !/ext|[A-Za-z]{2}/u.test(phone),
    )
    .map(({ entry, field, phone }) => ({
      entry,
      field,
      message: `电话“${phone}”里夹着字母或者全角数字。`,
      hint: '请核对，号码一律用半角数字：一不写成字母 l，零不写成字母 O。',
    }));
}

/** An area code that differs from that of the unit's other numbers by two digits changed about, or by one. */
export function phonesOfOtherAreas(fields: readonly PhoneField[]): readonly PhoneFinding[] {
  const coded = fields.flatMap((one) => {
    const area = /^[（(]?(0\d{2,3})[）)]?[-—–－\s]/u.exec(one.phone.trim())?.[1];
    return area ? [{ ...one, area }] : [];
  });
  return [...groupBy(coded, ({ entry }) => entry.path.split('/')[0]).values()].flatMap((own) =>
    [...groupBy(own, ({ area }) => area)].flatMap(([area, few]) => {
      const usual = own.find((one) => one.area !== area && isSlipOf(area, one.area))?.area;
      const count = own.filter((one) => one.area === usual).length;
      if (usual === undefined || count < 2 || few.length * 2 > count) return [];
      return few.map(({ entry, field, phone }) => ({
        entry,
        field,
        message: `电话“${phone}”的区号和本单位其他号码的“${usual}”不同。`,
        hint: `请核对区号，多半是“${usual}”。`,
      }));
    }),
  );
}

/**
 * 0000-6621071 for complaints about a power, where the unit's own line is 0000-6621017 and nobody else has the number. Where several
 * powers have it, the unit's is the slip.
 */
export function misdialledComplaints(fields: readonly PhoneField[]): readonly PhoneFinding[] {
  return [...groupBy(fields, ({ entry }) => entry.path.split('/')[0]).values()].flatMap((own) => {
    const lines = own.filter(({ field }) => field.startsWith('投诉举报'));
    const others = own.filter(({ field }) => field === '联系电话').map(({ phone }) => digitsOf(phone));
    const ofPowers = own.filter(({ field }) => field === '监督.电话');
    return [...groupBy(ofPowers, ({ phone }) => digitsOf(phone))].flatMap(([number, uses]) => {
      const line = lines.find(({ phone }) => isMisdialled(number, digitsOf(phone)));
      if (!line || others.includes(number) || lines.some(({ phone }) => digitsOf(phone) === number))
        return [];
      const [first, ...more] = uses;
      const odd = more.length > 0 ? line : first;
      const told = odd === line ? first : line;
      if (!odd || !told) return [];
      return [
        {
          entry: odd.entry,
          field: odd.field,
          message: `监督电话“${odd.phone}”和${odd === line ? '各项职权写的' : '单位登记的投诉电话'}“${told.phone}”只差一两位。`,
          hint: '请核对号码，改成一致；确是另一部电话的，请在单位的“投诉举报”里一并登记。',
        },
      ];
    });
  });
}

/** Two digits changed about, or one that is no ending: a line beside another has the next number. */
export const isMisdialled = (number: string, line: string): boolean =>
  number.length > 6 &&
  isSlipOf(number, line) &&
  (isTurned(number, line) || number.slice(-2) === line.slice(-2));

const isTurned = (number: string, other: string): boolean =>
  number !== other && [...number].sort().join('') === [...other].sort().join('');

const digitsOf = (phone: string): string => phone.replace(/\D/gu, '');

/** The same digits in another order, or one other digit. */
function isSlipOf(number: string, other: string): boolean {
  if (number.length !== other.length) return false;
  const differing = [...number].filter((digit, at) => digit !== other[at]).length;
  const sorted = (text: string) => [...text].sort().join('');
  return differing === 1 || (differing === 2 && sorted(number) === sorted(other));
}
