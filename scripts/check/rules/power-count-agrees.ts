import { contentsFaults, unitCountFaults } from '../numbering/stated-contents.ts';
import { textRule } from '../text-rule.ts';
import { bookletCounts } from '../views/booklet-counts.ts';
import { isProse } from '../views/running-text.ts';

export const powerCountAgrees = textRule({
  id: 'power-count-agrees',
  severity: 'warning',
  summary: '编制说明写的职权数、制度数，要和册中收录的一致，分项相加要等于总数。',
  sign: /[项件个部家处条]/u,
  applies: (piece) => (piece.entry.type === 'unit' || piece.entry.type === 'workspace') && isProse(piece),
  find({ text, entry }, { units }, context) {
    if (entry.type === 'workspace') return unitCountFaults(text, units.length);
    const counts = entry.type === 'unit' ? context.share(bookletCounts).get(entry.folder) : undefined;
    return counts && counts.powers > 0 ? contentsFaults(text, counts) : [];
  },
});
