import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/entry-texts.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const countMatchesList: Rule = {
  id: 'count-matches-list',
  severity: 'warning',
  summary: '说是几项，就列出几项。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) {
      for (const [index, block] of blocks.entries()) checkAnnounced(block, blocks.slice(index + 1), report);
    }
    for (const piece of piecesWith(context, /、.*等/u)) if (isProse(piece)) checkInline(piece, report);
  },
};

const ANNOUNCED = new RegExp(
  `(?:以下|下列|如下|分为|包括)(?:的)?(${NUMERAL})(?:大)?(?:项|个|种|类|条|点|方面|步|级|档|款)[^。；]{0,20}[：:]$`,
  'u',
);

/** “……以下三项：” and then the numbered list. */
function checkAnnounced(block: NumberedBlock, following: readonly NumberedBlock[], report: Report): void {
  const match = /[：:]\s*$/.test(block.text) ? ANNOUNCED.exec(block.text.trim()) : undefined;
  const announced = match && parseChineseNumber(match[1] ?? '');
  const first = following[0]?.marker;
  // A list of another kind (a table, plain paragraphs) cannot be counted.
  if (
    !match ||
    announced === undefined ||
    announced === null ||
    first?.value !== 1 ||
    first.style === block.marker?.style
  )
    return;
  const listed = countList(following, block);
  if (listed === announced) return;
  report({
    place: block.placeAt(match.index),
    length: match[0].length,
    message: `这里说有${announced}项，下面列了${listed}项。`,
    hint: '请改正数目，或者补上缺少的内容。',
  });
}

function countList(blocks: readonly NumberedBlock[], head: NumberedBlock): number {
  const style = blocks[0]?.marker?.style;
  let count = 0;
  for (const { marker, type } of blocks) {
    if (type === 'heading' || marker?.style === head.marker?.style) break;
    if (marker?.style !== style) continue;
    if (marker?.value !== count + 1) break;
    count += 1;
  }
  return count;
}

const INLINE = new RegExp(
  `((?:[\\p{Script=Han}]{2,10}、){2,}[\\p{Script=Han}]{2,14})等(${NUMERAL})(?=[个项种类份部大条点]|方面|不(?=[，。；]|准|得)|防)`,
  'gu',
);

const MOST_LEFT_OUT = 2;

/** “A、B和C等三项”: 和 may join two items or stand inside one, so a range of counts fits. */
function checkInline({ text, placeAt }: TextPiece, report: Report): void {
  for (const { 0: phrase, 1: list = '', 2: numeral = '', index } of text.matchAll(INLINE)) {
    const announced = parseChineseNumber(numeral);
    const fewest = list.split('、').length;
    const most = list.split(/、|[和及与](?!其他)/u).length;
    if (announced === undefined || (fewest <= announced && announced <= most)) continue;
    // 等十二个部门 behind three of them names the first of many.
    if (announced > most + MOST_LEFT_OUT) continue;
    report({
      place: placeAt(index),
      length: phrase.length,
      message: `“${phrase}”列了${fewest}项，说是${announced}项。`,
      hint: '请改正数目，或者补上缺少的内容。',
    });
  }
}
