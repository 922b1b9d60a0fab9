import type { Report, Rule } from '../rule.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const paragraphNotDuplicated: Rule = {
  id: 'paragraph-not-duplicated',
  severity: 'warning',
  summary: '一份文件里，同一段话不写两遍。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) tellRepeated(blocks, report);
  },
};

function tellRepeated(blocks: readonly NumberedBlock[], report: Report): void {
  const seen = new Map<string, NumberedBlock>();
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? block.text.replace(/\s/gu, '') : '';
    if (text.length < SHORTEST || !SENTENCE.test(text)) continue;
    const first = seen.get(text);
    if (!first) seen.set(text, block);
    else {
      report({
        place: block.place,
        length: [...(block.marker?.text ?? ''), ...block.text].length,
        message: `“${text.slice(0, 12)}…”这一段与第${first.place.line}行${first.marker ? `的“${first.marker.text}”` : ''}一字不差。`,
        hint: '请删去重复的一段；本来要写别的内容的，请改过来。',
      });
    }
  }
}

/** Short paragraphs are set phrases: 本项按照有关规定办理. */
const SHORTEST = 24;
const SENTENCE = /[，、；].*[。；]$/u;
