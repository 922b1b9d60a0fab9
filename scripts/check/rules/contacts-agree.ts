import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Department, Unit } from '../../model/entry.ts';
import { fieldPlace } from '../field-place.ts';
import { isMisdialled, misdialledComplaints } from '../names/strange-phones.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import { type PhoneField, phoneFields } from '../views/phone-fields.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const contactsAgree: Rule = {
  id: 'contacts-agree',
  severity: 'warning',
  summary: '正文、科室写的投诉电话和地址，要和单位登记的一致，房号要和楼层相符。',
  check(compilation, report, context) {
    const fields = phoneFields(compilation);
    for (const finding of misdialledComplaints(fields)) report(finding);
    const units = context.share(unitsByFolder);
    const known = new Set(fields.map(({ phone }) => digitsOf(phone)));
    const linesOf = groupBy(fields, ({ entry }) => entry.path.split('/')[0]);
    for (const piece of piecesWith(context, /(?:投诉|举报|监督)[^，。；]{0,6}(?:电话|热线).*\d/u)) {
      const unit = units.get(folderOf(piece.entry) ?? '');
      if (unit && piece.field !== '投诉举报.电话') checkPhones(piece, unit, known, report);
    }
    for (const piece of piecesWith(context, DIALLED)) {
      const lines = linesOf.get(folderOf(piece.entry)) ?? [];
      if (isProse(piece)) checkDialled(piece, lines, known, report);
    }
    for (const piece of piecesWith(context, ROOM)) {
      for (const { 0: text, 1: floor = '', 2: room = '', index } of piece.text.matchAll(
        new RegExp(ROOM, 'gu'),
      )) {
        if (Number(room.slice(0, -2)) === parseChineseNumber(floor)) continue;
        report({
          place: piece.placeAt(index),
          length: text.length,
          message: `“${text}”的房号和楼层对不上。`,
          hint: '请核对楼层和房号，例如二楼的房号以2开头。',
        });
      }
    }
    for (const piece of piecesWith(context, /[路街巷道同]\d+号/u)) {
      const own = addressIn(units.get(folderOf(piece.entry) ?? '')?.complaint?.address);
      if (own && piece.field !== '办公地点') checkStreets(piece, own, report);
    }
    for (const [folder, departments] of groupBy(compilation.departments, ({ unit }) => unit)) {
      const unit = units.get(folder);
      if (unit) checkOffices(unit, departments, report);
    }
  },
};

const digitsOf = (phone: string): string => phone.replace(/\D/gu, '');

/** 投诉电话为0000-6810009: of the unit itself, where nothing says that another body is meant. */
const PHONE =
  /(?:投诉|举报|监督)(?:举报|投诉|监督|受理|服务)*(?:电话|热线)(?:号码)?(?:为|是|：|:|（|\()?\s*(0\d{2,3}-?\d{7,8})/gu;
const OF_OTHERS = /上级|[县市省区]纪|纪委|监委|信访局|政务服务|主管部门|派驻|巡察|消费者|12345/u;

function checkPhones(
  { text, placeAt }: TextPiece,
  unit: Unit,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const own = unit.complaint?.phones ?? [];
  if (own.length === 0) return;
  for (const { 0: said, 1: phone = '', index } of text.matchAll(PHONE)) {
    const clause = /[^，。；]*$/u.exec(text.slice(0, index))?.[0] ?? '';
    if (known.has(digitsOf(phone)) || OF_OTHERS.test(clause)) continue;
    report({
      place: placeAt(index + said.indexOf(phone)),
      length: phone.length,
      message: `投诉电话“${phone}”和单位登记的“${own.join('、')}”不一致。`,
      hint: '请核对号码，改成和“投诉举报”登记的一致。',
    });
  }
}

const DIALLED = /(?:拨打|致电|电话|热线)[^。；\d]{0,12}0\d{2,3}-?\d{7,8}/u;

/** 拨打0000-6221591, where a line of the unit is 0000-6221519 and nobody has the other number. */
function checkDialled(
  { text, placeAt }: TextPiece,
  lines: readonly PhoneField[],
  known: ReadonlySet<string>,
  report: Report,
): void {
  const complaints = [...text.matchAll(PHONE)].map(({ 0: said, index }) => index + said.length);
  for (const { 0: phone, index } of text.matchAll(/(?<![\d-])0\d{2,3}-?\d{7,8}(?!\d)/gu)) {
    const number = digitsOf(phone);
    const clause = /[^，。；]*$/u.exec(text.slice(0, index))?.[0] ?? '';
    const line = OF_OTHERS.test(clause)
      ? undefined
      : lines.find((one) => isMisdialled(number, digitsOf(one.phone)))?.phone;
    if (!line || known.has(number) || complaints.includes(index + phone.length)) continue;
    report({
      place: placeAt(index),
      length: phone.length,
      message: `电话“${phone}”和本单位登记的“${line}”只差一两位。`,
      hint: '请核对号码，改成一致。',
    });
  }
}

const ROOM = /([一二三四五六七八九]|十[一二三四五六七八九]?|(?<!\d)\d{1,2})楼(\d{3,4})(?:号?房间|室)/u;
const STREET = /(?:^|[县市区镇乡])?(?<street>\p{Script=Han}{1,6}?(?:路|街|巷|大道|胡同|道))(?<number>\d+)号/u;

interface Address {
  readonly street: string;
  readonly number: string;
}

/** 示范县文峰路66号 is 文峰路66号. */
function addressIn(text: string | undefined): Address | undefined {
  const bare = (text ?? '').replace(/^.*[县市区镇乡](?=\p{Script=Han}{1,6}(?:路|街|巷|大道|胡同|道)\d)/u, '');
  const { street = '', number = '' } = STREET.exec(bare)?.groups ?? {};
  return street === '' ? undefined : { street, number };
}

/** 文锋路66号 for 文峰路66号: a slip of one character, told where it stands. */
function checkStreets({ text, placeAt }: TextPiece, own: Address, report: Report): void {
  const length = own.street.length;
  for (const { index } of text.matchAll(new RegExp(`(?<=[路街巷道同])${own.number}号`, 'gu'))) {
    const street = text.slice(Math.max(0, index - length), index);
    if (!isOneApart(street, own.street)) continue;
    report({
      place: placeAt(index - length),
      length,
      message: `路名“${street}”和单位登记的“${own.street}”只差一个字。`,
      hint: '请核对路名，改成一致。',
    });
  }
}

/** An office whose street differs from the unit's by one character; or whose house number does, where all others agree. */
function checkOffices(unit: Unit, departments: readonly Department[], report: Report): void {
  const own = addressIn(unit.complaint?.address);
  if (!own) return;
  const offices = departments.map((department) => ({ department, address: addressIn(department.office) }));
  for (const { department, address } of offices) {
    if (!address || (address.street === own.street && address.number === own.number)) continue;
    const others = offices.filter((one) => one.department !== department && one.address);
    const agreeing = others.filter(
      ({ address: one }) => one?.street === own.street && one.number === own.number,
    );
    const isSlip = address.number === own.number && isOneApart(address.street, own.street);
    const isOtherHouse =
      address.street === own.street && agreeing.length > 0 && agreeing.length === others.length;
    if (!isSlip && !(isOtherHouse && agreeing.length > 1)) continue;
    report({
      place: fieldPlace(department, '办公地点'),
      message: `“${department.name}”的办公地点“${address.street}${address.number}号”，和单位登记的“${own.street}${own.number}号”不一致。`,
      hint: '请核对路名和门牌号；确是另一处的，请写明是哪里。',
    });
  }
}

const isOneApart = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((character, at) => character !== other[at]).length === 1;
