import { lawOf } from '../../lib/law-of.ts';
import type { Law } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import type { Report, Rule } from '../rule.ts';
import { legalBases } from '../views/citations.ts';
import { runningText } from '../views/running-text.ts';

export const lawNumberFits: Rule = {
  id: 'law-number-fits',
  severity: 'error',
  summary: '法规名称后面的文号要是这部法规的文号。',
  check({ lawIndex }, report, context) {
    for (const { basis } of context.share(legalBases)) {
      checkText(basis.text, () => basis.place, lawIndex, report);
    }
    for (const { text, placeAt, kind } of context.share(runningText)) {
      if (kind !== 'title' && text.includes('号')) checkText(text, placeAt, lawIndex, report);
    }
  },
};

const NUMBERED =
  /《([^《》]+)》\s*[（(]([^（）()，；]{2,14}?(?:令|公告)?(?:第[\d〇零一二三四五六七八九十百]+号|〔\d{4}〕\d+号))/gu;

function checkText(
  text: string,
  placeAt: (index: number) => Place,
  lawIndex: ReadonlyMap<string, Law>,
  report: Report,
): void {
  for (const { 0: found, 1: title = '', 2: number = '', index } of text.matchAll(NUMBERED)) {
    const law = lawOf(lawIndex, title);
    const other = lawIndex.get(number);
    if (!law || !other || law === other) continue;
    report({
      place: placeAt(index),
      length: found.length,
      message: `“${number}”不是《${law.name}》的文号，而是《${other.name}》的文号。`,
      hint: law.documentNumber
        ? `《${law.name}》的文号是“${law.documentNumber}”。`
        : '请核对法规名称和文号。',
    });
  }
}
