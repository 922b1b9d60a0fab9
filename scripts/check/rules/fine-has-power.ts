import type { Compilation } from '../../model/compilation.ts';
import { sentenceAt } from '../patterns/sentence-at.ts';
import type { CheckContext } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { piecesOfForbidden } from '../views/forbidden-lists.ts';
import { folderOf } from '../views/lookups.ts';

export const fineHasPower = textRule({
  id: 'fine-has-power',
  severity: 'warning',
  summary: '图书馆、医院、学校一类没有行政处罚权的单位，制度和程序里不设罚款。',
  sign: /罚款/,
  *find(piece, _, context) {
    const { text, entry } = piece;
    if (!context.share(foldersOfServants).has(folderOf(entry))) return;
    if (context.share(piecesOfForbidden).has(piece)) return;
    for (const { 0: found, index } of text.matchAll(FINE)) {
      if (OTHERS.test(sentenceAt(text, index))) continue;
      yield {
        index,
        length: found.length,
        message: `“${found}”设了罚款，本单位的职权目录里没有行政处罚。`,
        hint: '罚款只能由有行政处罚权的机关依法决定。请改为赔偿、暂停服务、批评教育、通报批评等，或者移送有权的机关。',
      };
    }
  },
});

/** Of schools, hospitals, libraries and centres that hold no power over others. */
const foldersOfServants = (
  { units, powers }: Compilation,
  _: CheckContext,
): ReadonlySet<string | undefined> => {
  const rulers = new Set(
    powers.filter(({ category }) => /处罚|强制|检查|许可/u.test(category)).map((power) => folderOf(power)),
  );
  return new Set(
    units.flatMap(({ name, folder }) => (SERVANT.test(name) && !rulers.has(folder) ? [folder] : [])),
  );
};

const SERVANT = /(?:馆|[医学法福敬养]院|卫生院|校|中学|小学|幼儿园|中心|电视台|融媒体|公司)$/u;

const AMOUNT = '(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十百千两]+)(?:万)?元';

/** 罚款50元, 处50元以下罚款, 予以罚款, 罚款后归还: a fine that the text itself lays down. */
const FINE = new RegExp(
  `(?:[并可]?处以?|予以|给予|实行|进行|可以|应当|一律|按[^，。；]{1,10})(?:${AMOUNT})?(?:以[上下])?(?:的)?罚款(?:${AMOUNT})?|罚款(?:${AMOUNT}|后(?=[^，。；]))|${AMOUNT}(?:以[上下])?的?罚款`,
  'gu',
);

/** Somebody else fines, or nobody may. */
const OTHERS =
  /不得|严禁|禁止|不准|不予|不再|不能|公安|法院|市场监管|市场监督|税务|主管部门|主管机关|执法|有权机关|有关部门|行政机关|依法|依照|依据|根据|按照[^，。；]{0,20}(?:法|条例)|《|违法行为|被[^，。；]{0,6}罚款|乱罚|供应商|合同|违约/u;
