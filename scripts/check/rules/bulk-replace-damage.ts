import { BULK_REPLACED } from '../data/bulk-replacements.ts';
import { indexPatterns } from '../pattern-index.ts';
import { textRule } from '../text-rule.ts';

export const bulkReplaceDamage = textRule({
  id: 'bulk-replace-damage',
  severity: 'error',
  summary: '整批替换以后，要把换坏的词改回来。',
  *find({ text }) {
    for (const { index, text: broken, value: meant } of findBroken(text)) {
      yield {
        index,
        length: broken.length,
        message: `“${broken}”像是整批替换时换坏的词。`,
        hint: `原来可能是“${meant}”，请改回来，并查一查同一次替换还改动了哪些地方。`,
      };
    }
  },
});

const findBroken = indexPatterns(BULK_REPLACED);
