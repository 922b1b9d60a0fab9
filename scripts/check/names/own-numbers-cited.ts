import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf } from '../views/lookups.ts';
import type { TextPiece } from '../views/running-text.ts';

/** A rule of the unit cited with another number than its own; the number stands at a UTF-16 index. */
export interface WrongOwnNumber {
  readonly piece: TextPiece;
  readonly index: number;
  readonly text: string;
  readonly name: string;
  readonly number: string;
}

const NUMBERED = /《(?<name>[^《》]{3,30})》[”’]?\s?[（(](?<number>\p{Script=Han}{2,8}〔\d{4}〕\d+号)/gu;

/** 《机关财务支出管理制度》（沅财发〔2026〕81号）, where that rule has number 18. */
export function wrongOwnNumbers(
  { rules, assessments }: Compilation,
  context: CheckContext,
): readonly WrongOwnNumber[] {
  const numbers = new Map(
    [...rules, ...assessments].flatMap(({ unit, name, documentNumber }) =>
      documentNumber ? [[`${unit} ${name}`, inForm(documentNumber)]] : [],
    ),
  );
  return piecesWith(context, /》[”’]?\s?[（(]\p{Script=Han}{2,8}〔/u).flatMap((piece) =>
    [...piece.text.matchAll(NUMBERED)].flatMap(({ 0: said, index, groups = {} }) => {
      const { name = '', number: text = '' } = groups;
      const number = numbers.get(`${folderOf(piece.entry)} ${name}`);
      if (number === undefined || number === text) return [];
      return [{ piece, index: index + said.length - text.length, text, name, number }];
    }),
  );
}

/** Brackets and zeros are told where the number is typed. */
const inForm = (number: string): string =>
  number.replace(/\s*[〔［[（(【](\d{4})[〕］\])）】]\s*第?0*(\d+)\s*号/u, '〔$1〕$2号').trim();
