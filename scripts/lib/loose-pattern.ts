/** Signs that keyboards and word processors put for one another, the plain one first. */
const SAME_SIGNS: readonly string[] = ['-－‐‑‒–—', '〔[［【(（', '〕]］】)）'];
const PLAIN_SIGN = new Map(
  SAME_SIGNS.flatMap((signs) => Array.from(signs, (sign) => [sign, signs[0] ?? sign])),
);
const SIGNS = /[-－‐‑‒–—〔[［【(（〕\]］】)）]/gu;

/** A text in one width, case and kind of dash and bracket, without spaces: texts that fold alike tell the same code. */
export function foldCode(text: string): string {
  const folded = text.normalize('NFKC').toUpperCase().replace(/\s+/gu, '');
  return folded.replace(SIGNS, (sign) => PLAIN_SIGN.get(sign) ?? sign);
}

/**
 * Source of a pattern for a code or a document number however it is typed: sfs-qt-009 and ＳＦＳ－ＱＴ－００９ tell as
 * much as SFS-QT-009.
 */
export function loosePattern(code: string): string {
  return Array.from(foldCode(code), classOf).join('[ \\u3000]*');
}

function classOf(character: string): string {
  const same = SAME_SIGNS.find((signs) => signs.includes(character));
  const forms = same ?? formsOf(character);
  return forms.length === 1 ? escapePattern(forms) : `[${forms.replace(/[\\^\-[\]]/g, '\\$&')}]`;
}

function formsOf(character: string): string {
  if (!/[!-~]/.test(character)) return character;
  const cases = [...new Set([character, character.toLowerCase()])];
  return cases.map((form) => form + fullWidth(form)).join('');
}

const fullWidth = (character: string) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);

/** `text` as a part of a pattern that matches nothing else. */
export const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
