import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const noPlaceholder = textRule({
  id: 'no-placeholder',
  severity: 'error',
  summary: '不得留下“待补充”“XXX”之类没有写完的地方。',
  sign: /[XＸ×✕xｘ_＿?？○〇●【待]|TODO|TBD|FIXME|（[空略暂]|lorem|此处/iu,
  *find(piece) {
    for (const { 0: word, index } of piece.text.matchAll(PLACEHOLDER)) {
      if (quotes(piece.text, index, word) || (piece.kind === 'head-cell' && word === '略')) continue;
      yield {
        index,
        length: word.length,
        message: `“${word}”还没有写完。`,
        hint: isProse(piece) ? '请填上实际内容，或者删去这一句。' : '请填上实际内容。',
      };
    }
  },
});

const PLACEHOLDER =
  /[XＸ×✕]{2,}|[xｘ]{3,}|(?<![A-Za-zＡ-Ｚ])[XＸ](?=[委局办发字年月日号])|(?<=附件|附表|附录)[XＸ](?![A-Za-z\d])|TODO|TBD|FIXME|待(?:补充|完善|填写?|定稿|确认后填)(?=[）)】\]。，；、…]|$)|（(?:空|略|暂缺|待定|暂无内容)）|【(?:待[^】]{0,8}|请[^】]{0,16}|此处[^】]{0,16}|空)】|[_＿]{3,}|\?{3,}|？{3,}|[○〇●]{3,}|lorem ipsum|此处(?:填写|输入|插入)[^，。；]{0,12}/giu;

/** A model sentence in quotes shows where something is to be filled in. */
function quotes(text: string, index: number, word: string): boolean {
  const before = text.slice(0, index);
  const inQuotes = before.lastIndexOf('“') > before.lastIndexOf('”');
  return inQuotes && text.indexOf('”', index + word.length) >= 0;
}
