import { lawOf } from '../../lib/law-of.ts';
import type { Law } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import type { Report, Rule } from '../rule.ts';
import { legalBases } from '../views/citations.ts';
import { piecesWith } from '../views/entry-texts.ts';

export const lawNumberFits: Rule = {
  id: 'law-number-fits',
  severity: 'error',
  summary: '法规名称后面的文号要是这部法规的文号。',
  check({ lawIndex }, report, context) {
    for (const { basis } of context.share(legalBases)) {
      checkText(basis.text, () => basis.place, lawIndex, report);
    }
    for (const { text, placeAt, kind } of piecesWith(context, /号/)) {
      if (kind !== 'title') checkText(text, placeAt, lawIndex, report);
    }
  },
};

/** 《政府信息公开条例》（国务院令第711号） and 国务院令第711号《政府信息公开条例》. */
const NUMBERED =
  /《(?<title>[^《》]+)》\s*[（(](?<after>[^（）()，；]{2,14}?(?:令|公告)?(?:第[\d〇零一二三四五六七八九十百]+号|〔\d{4}〕\d+号))|(?<before>(?:国务院|主席)令第\d+号)(?:公布的)?《(?<titleAfter>[^《》]+)》/gu;

/** Another decree of the State Council than any that made or changed the law, as far as the registry tells. */
const isForeign = (number: string, { documentNumber, history, amendedOn }: Law) =>
  /^国务院令/.test(number) &&
  documentNumber?.startsWith('国务院令') === true &&
  amendedOn === undefined &&
  ![documentNumber, ...history.map((version) => version.documentNumber)].includes(number);

function checkText(
  text: string,
  placeAt: (index: number) => Place,
  lawIndex: ReadonlyMap<string, Law>,
  report: Report,
): void {
  for (const { 0: found, index, groups = {} } of text.matchAll(NUMBERED)) {
    const { after, before, title = '', titleAfter } = groups;
    const number = after ?? before ?? '';
    const law = lawOf(lawIndex, titleAfter ?? title);
    const other = lawIndex.get(number);
    if (!law || law === other || (!other && !isForeign(number, law))) continue;
    report({
      place: placeAt(index),
      length: found.length,
      ...(!other && { severity: 'warning' as const }),
      message: `“${number}”不是《${law.name}》的文号${other ? `，而是《${other.name}》的文号` : ''}。`,
      hint: law.documentNumber
        ? `《${law.name}》的文号是“${law.documentNumber}”。`
        : '请核对法规名称和文号。',
    });
  }
}
