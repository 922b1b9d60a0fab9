import { groupBy } from '../../lib/group-by.ts';
import type { Criterion, Power } from '../../model/entry.ts';
import type { Report, Rule } from '../rule.ts';
import { fieldTexts } from '../views/field-texts.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const paragraphNotDuplicated: Rule = {
  id: 'paragraph-not-duplicated',
  severity: 'warning',
  summary: '一份文件里，同一段话不写两遍。',
  check({ powers, assessments }, report, context) {
    for (const { blocks } of context.share(numberedTexts)) tellRepeated(blocks, report);
    for (const power of powers) tellRepeatedItems(power, report);
    for (const { criteria } of assessments) tellRepeatedCriteria(criteria, report);
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

/** A row of the score table with the same content and the same standard as one above it. */
function tellRepeatedCriteria(criteria: readonly Criterion[], report: Report): void {
  const same = groupBy(criteria, ({ content, standard = '' }) =>
    `${content} ${standard}`.replace(/\s/gu, ''),
  );
  for (const [first, ...others] of same.values()) {
    for (const { content, place } of (first?.standard ?? '') === '' ? [] : others) {
      report({
        place,
        message: `“${content}”这一行和第${first?.number}行的内容、标准都一样。`,
        hint: '请删去重复的一行；本来要写别的指标的，请改过来。',
      });
    }
  }
}

/** A material, a condition or a right that the list of its field has already. */
function tellRepeatedItems(power: Power, report: Report): void {
  const seen = new Map<string, string>();
  for (const [field, text] of fieldTexts(power)) {
    const [, list] = LISTED.exec(field) ?? [];
    if (list === undefined || text.length < SHORTEST_ITEM) continue;
    const key = `${list} ${text.replace(/[\s。；]/gu, '')}`;
    if (!seen.has(key)) seen.set(key, field);
    else {
      report({
        entry: power,
        field,
        message: `“${list}”里“${text.replace(/[。；]$/u, '')}”写了两遍。`,
        hint: '请删去重复的一项；本来要写别的内容的，请改过来。',
      });
    }
  }
}

const LISTED = /^(办理条件|申请材料|相对人权利)\[\d+\]$/u;
const SHORTEST_ITEM = 4;

/** Short paragraphs are set phrases: 本项按照有关规定办理. */
const SHORTEST = 24;
const SENTENCE = /[，、；].*[。；]$/u;
