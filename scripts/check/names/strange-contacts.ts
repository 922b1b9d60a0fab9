import type { TextPiece } from '../views/running-text.ts';

/** A postcode or a number that nobody can be reached by, by UTF-16 index. */
export interface StrangeContact {
  readonly index: number;
  readonly text: string;
  readonly message: string;
  readonly hint: string;
}

/** Found in every text that may hold one. */
export const STRANGE_CONTACT_SIGN = /邮编|邮政编码|手机|0\d{2,3}-\d|^\s*[\dOo]{4,8}\s*$/u;

const POSTCODE = /(?<=邮(?:编|政编码)(?:号码)?[为是:：]?\s?)[\dOoIl]{3,10}(?![\dA-Za-z])/gu;
const MOBILE = /(?<=手机(?:号码?)?[为是:：]?\s?)1[3-9]\d{6,12}(?!\d)/gu;

/** 41980, 4198OO, and a mobile number of ten digits. */
export function strangeContacts({ text, kind, column = '' }: TextPiece): readonly StrangeContact[] {
  const own =
    kind === 'cell' && /^邮(?:编|政编码)$/u.test(column.trim()) ? [...text.matchAll(/[\dOoIl]{3,10}/gu)] : [];
  const codes = [...own, ...text.matchAll(POSTCODE)].filter(({ 0: code }) => !/^\d{6}$/u.test(code));
  const mobiles = [...text.matchAll(MOBILE)].filter(({ 0: number }) => number.length !== 11);
  return [
    ...codes.map(({ 0: code, index }) => ({
      index,
      text: code,
      message: `邮政编码“${code}”不是六位数字。`,
      hint: '请核对，邮政编码是六位数字。',
    })),
    ...mobiles.map(({ 0: number, index }) => ({
      index,
      text: number,
      message: `手机号码“${number}”是${number.length}位，应当是11位。`,
      hint: '请核对，补上漏写的数字，或者删去多写的。',
    })),
  ];
}

/** Numbers whose area code has the digits of the office's own in another order: 0798 where it is 0789. */
export function turnedAreas({ text }: TextPiece, own: ReadonlySet<string>): readonly StrangeContact[] {
  return [...text.matchAll(/(?<![\d-])(0\d{2,3})-\d{7,8}(?!\d)/gu)].flatMap(
    ({ 0: phone, 1: area = '', index }) => {
      const right = own.has(area) ? undefined : [...own].find((one) => isTurned(area, one));
      return right === undefined
        ? []
        : [
            {
              index,
              text: phone,
              message: `电话“${phone}”的区号和本单位登记的“${right}”不同。`,
              hint: `请核对区号，多半是“${right}”。`,
            },
          ];
    },
  );
}

const isTurned = (area: string, own: string): boolean =>
  area.length === own.length && [...area].sort().join('') === [...own].sort().join('');
