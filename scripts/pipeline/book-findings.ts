import type { Booklet } from '../model/booklet.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Unit } from '../model/entry.ts';
import type { FontSet } from '../model/output.ts';
import { missingCharacters } from '../render/pdf/missing-characters.ts';

/** What the composed book of a unit shows and its content alone does not: nothing that it prints may come as a surprise. */
export const bookFindings = (
  unit: Unit,
  booklet: Booklet<'internal'>,
  fonts: FontSet,
): readonly Diagnostic[] => [
  ...unprintable(unit, missingCharacters(booklet, fonts)),
  ...unapproved(unit, booklet),
];

/** A character without a glyph is printed as 〓. */
function unprintable(unit: Unit, characters: readonly string[]): readonly Diagnostic[] {
  if (characters.length === 0) return [];
  return [
    {
      ruleId: 'characters-have-glyphs',
      severity: 'warning',
      place: placeOf(unit, '名称'),
      message: `随带的字体中没有这些字：“${characters.join('、')}”，PDF 里印成了“〓”。`,
      hint: '请在内容中查找这些字，改用通用规范汉字，或者用括号注明读音和写法。',
    },
  ];
}

/** Only a text that equals an approved edition is printed as approved (REQUIREMENTS F13). */
function unapproved(unit: Unit, { approval, stamp }: Booklet<'internal'>): readonly Diagnostic[] {
  if (unit.status !== '审定' || approval || stamp !== undefined) return [];
  return [
    {
      ruleId: 'approval-is-on-file',
      severity: 'warning',
      place: placeOf(unit, '状态'),
      message: '“状态”写的是审定，但没有文字与现在完全相同的审定版本，封面和网站上印的是“未经审定”。',
      hint: '请在审定以后运行 npm run approve -- 版次，保存审定的文字；文字在审定以后改过的，请把“状态”改为草案或者送审，重新送审。',
    },
  ];
}

const placeOf = (unit: Unit, key: string) => unit.places.get(key) ?? { file: unit.path, line: 1, column: 1 };
