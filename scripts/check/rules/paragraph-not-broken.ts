import type { Ground, Rule } from '../rule.ts';
import { isBoundary } from '../spelling/segments.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';
import { isBehindResidue } from '../wording/web-residue.ts';

export const paragraphNotBroken: Rule = {
  id: 'paragraph-not-broken',
  severity: 'warning',
  summary: '一段话不要从中间断成两段。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) {
      for (const { block, at } of cutLines(blocks)) {
        report({
          place: block.placeAt(at - 1),
          message: `这一行“…${block.text.slice(0, at).slice(-10)}”没有说完就换了行。`,
          hint: '多半是旧文件里的硬回车，请把两行接成一行。',
        });
      }
      for (const [index, block] of blocks.entries()) {
        const next = blocks[index + 1];
        if (
          !next ||
          !(isCut(block) || isWrapped(block, next)) ||
          !goesOn(next) ||
          isBehindResidue(block.text, block.text.length)
        )
          continue;
        report({
          ...lastWords(block),
          message: `“…${block.text.trim().slice(-10)}”没有说完，下面却另起了一段。`,
          hint: '请把两段接起来；这一段已经说完的，请补上句号。',
        });
      }
    }
  },
};

/**
 * Lines that end in the middle of a sentence, shorter ones only where they end in the middle of a word, where the text is not wrapped as a habit: the file has more long paragraphs on
 * one line than such breaks. Markdown joins the lines, but they come from a file whose other breaks are likely wrong, too.
 */
function cutLines(blocks: readonly NumberedBlock[]) {
  const paragraphs = blocks.filter(({ type, text }) => type === 'paragraph' && text.length > LONG);
  const cuts = paragraphs.flatMap((block) => block.lineStarts.map((at) => ({ block, at })));
  const whole = paragraphs.filter(({ lineStarts }) => lineStarts.length === 0);
  return cuts.length <= whole.length
    ? cuts.filter(
        ({ block: { text }, at }) =>
          /[\p{Script=Han}、]$/u.test(text.slice(0, at)) &&
          (at >= LONG || (at >= SHORTEST && !isBoundary(text, at))),
      )
    : [];
}

const LONG = 30;

/** Where a paragraph breaks off: its mark is missing there, its verb, or what a comma leads to. */
function lastWords({ text, placeAt }: NumberedBlock): Ground {
  const end = text.trimEnd().length;
  return { place: placeAt(Math.max(end - 4, 0)), length: 4 };
}

/** A sentence that has begun and has no end mark. Titles are short, lists end in a colon, and nothing ends in a comma. */
function isCut({ type, text }: NumberedBlock): boolean {
  const said = text.trim();
  if (type !== 'paragraph' || said.length < SHORTEST) return false;
  return (
    /[，、]$/u.test(said) || (said.length >= LONG && /[，；]/u.test(said) && /\p{Script=Han}$/u.test(said))
  );
}

/** （一）在岗在编，取得执法 and 证件； below it: an item whose last word stands on a line of its own. */
const isWrapped = ({ type, text, marker }: NumberedBlock, next: NumberedBlock): boolean =>
  type === 'paragraph' &&
  marker !== undefined &&
  /，[^。；]*\p{Script=Han}$/u.test(text.trim()) &&
  next.text.trim().length <= LAST_WORD;

/** A word and its mark. */
const LAST_WORD = 6;

const SHORTEST = 8;

const goesOn = ({ type, text, marker }: NumberedBlock) =>
  type === 'paragraph' && !marker && /^[\p{Script=Han}]/u.test(text) && /[。；]$/.test(text.trim());
