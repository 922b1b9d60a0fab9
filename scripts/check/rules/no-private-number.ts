import type { Severity } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { phoneFields } from '../views/phone-fields.ts';

const inText = textRule({
  id: 'no-private-number',
  severity: 'error',
  summary: '不得写出身份证号、手机号、银行卡号。',
  sign: /\d[\d ]{9}/,
  *find(piece) {
    for (const { 0: digits, index } of piece.text.matchAll(
      /(?<![\dA-Za-z.-])\d[\d ]{9,22}[\dXx](?![\dA-Za-z.-])/g,
    )) {
      const number = digits.replaceAll(' ', '');
      const before = piece.text.slice(Math.max(0, index - 12), index);
      const after = piece.text.slice(index + digits.length, index + digits.length + 8);
      const kind =
        kindOf(number, `${before}${after}`) ?? (isLikeCard(number, before) ? '银行卡号' : undefined);
      if (!kind) continue;
      // Inside the office a duty phone may be needed; nobody needs it in public.
      const isCertain = kind !== '银行卡号' || passesLuhn(number);
      const severity: Severity = piece.public && isCertain ? 'error' : 'warning';
      yield {
        index,
        length: digits.length,
        severity,
        message: `“${number.slice(0, 3)}…${number.slice(-2)}”${isCertain ? '' : '像'}是${kind}。`,
        hint: '请删去；联系电话请写单位的座机号码。',
      };
    }
  },
});

const accounts = textRule({
  id: 'no-private-number',
  severity: 'error',
  summary: inText.summary,
  sign: /微信号|QQ|家住|现住|住址/,
  *find(piece) {
    for (const { 0: found, index } of piece.text.matchAll(ACCOUNT)) {
      yield {
        index,
        length: found.length,
        severity: piece.public ? 'error' : 'warning',
        message: `“${found}”是个人的账号或者住址。`,
        hint: '请删去；需要联系的，写单位的电话和邮箱。',
      };
    }
  },
});

/** 微信号：zhangsan2020, QQ：345678901, 家住…3组12号. */
const ACCOUNT =
  /微信号?[:：为是]\s*[A-Za-z][\w-]{5,19}|微信号\s*[A-Za-z][\w-]{5,19}|QQ号?(?:码)?[:：为是]\s*\d{5,11}|(?:家住|现住|住址[:：为是])[^，。；]{2,24}(?:\d+|[一二三四五六七八九十]+)[组号栋室]/gu;

export const noPrivateNumber: Rule = {
  ...inText,
  check(compilation, report, context) {
    inText.check(compilation, report, context);
    accounts.check(compilation, report, context);
    for (const { entry, field, phone } of phoneFields(compilation)) {
      if (!/^1[3-9]\d{9}$/.test(phone.replace(/[\s-]/g, ''))) continue;
      report({
        entry,
        field,
        // A hotline may be a mobile one; whose it is, the office knows.
        severity: 'warning',
        message: `公布的电话“${phone.slice(0, 3)}…${phone.slice(-2)}”是手机号码。`,
        hint: '请写单位的座机号码；确是公用的值班手机的，可以写明理由忽略这一条。',
      });
    }
  },
};

function kindOf(number: string, around: string): string | undefined {
  const isLikeId = /^\d{17}[\dXx]$/.test(number);
  if (isLikeId && (hasCheckDigit(number) || /身份证|身份号码/u.test(around))) return '身份证号码';
  if (/^1[3-9]\d{9}$/.test(number)) return '手机号码';
  if (/^\d{16,19}$/.test(number) && passesLuhn(number) && /卡|账号|账户|帐号|帐户|开户|银行/.test(around))
    return '银行卡号';
  return undefined;
}

/** 19 digits from 62 on (UnionPay), whatever the last one is, unless they are said to count something else. */
const isLikeCard = (number: string, before: string) =>
  /^62\d{17}$/.test(number) &&
  !/(?:编号|单号|流水号?|订单|序号|代码|编码|条码|票号|案号|备案|许可证号?)[^，。；]{0,4}$/u.test(before);

/** GB 11643: weights 2^(17-i) mod 11. A date of birth must be plausible, too. */
function hasCheckDigit(number: string): boolean {
  if (!/^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(number)) return false;
  const sum = [...number.slice(0, 17)].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return '10X98765432'[sum % 11] === number.at(-1)?.toUpperCase();
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
