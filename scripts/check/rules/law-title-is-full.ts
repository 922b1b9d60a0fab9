import { normaliseLawTitle } from '../../lib/law-title.ts';
import type { Law } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { citations } from '../views/citations.ts';
import { folderOf } from '../views/lookups.ts';
import { ownNames } from '../views/own-names.ts';

export const lawTitleIsFull: Rule = {
  id: 'law-title-is-full',
  severity: 'warning',
  summary: '冠以“中华人民共和国”“中国共产党”的法规名称要与全称一字不差，名称末尾的文种不写错字。',
  check(_compilation, report, context) {
    for (const { citation, place, law } of context.share(citations)) {
      const fault = law && citation.quoted ? faultOf(citation.title.trim(), law) : undefined;
      if (!law || !fault) continue;
      report({
        place,
        length: citation.title.length + 2,
        message: `《${citation.title}》${fault}。`,
        hint: `请改为《${law.name}》。`,
      });
    }
    const names = context.share(ownNames);
    for (const { entry, text, placeAt } of piecesWith(context, /》/)) {
      const own = names.get(folderOf(entry) ?? '')?.known ?? [];
      for (const { 0: title, 1: stem = '', 2: kind = '', index } of text.matchAll(MISSPELT_KIND)) {
        // A paper of the unit itself is no law: the speller tells of it.
        if (own.some((name) => stem.startsWith(name))) continue;
        report({
          place: placeAt(index),
          length: title.length,
          message: `${title}末尾的“${kind}”是错别字。`,
          hint: `请核对，多半是“《${stem}${KINDS.get(kind) ?? ''}》”。`,
        });
      }
    }
  },
};

const STATE = '中华人民共和国';

/** A short name has no name of the state before it; and not every law that the state gives is named after it. */
function faultOf(title: string, law: Law): string | undefined {
  const isRegistered = normaliseLawTitle(title) === normaliseLawTitle(law.name);
  if (/^(?:中华人民共和国|中国共产党)/u.test(title) && !isRegistered)
    return law.shortNames.some((short) => title.endsWith(short)) ? '不是这部法规的全称' : undefined;
  return title.startsWith(STATE) && isRegistered && !law.name.startsWith(STATE)
    ? `的全称里没有“${STATE}”`
    : undefined;
}

/** How the last word of a title comes out of an input method. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['办发', '办法'],
  ['办罚', '办法'],
  ['半法', '办法'],
  ['条列', '条例'],
  ['条理', '条例'],
  ['调例', '条例'],
  ['规订', '规定'],
  ['规顶', '规定'],
  ['归定', '规定'],
  ['细责', '细则'],
  ['细侧', '细则'],
  ['准侧', '准则'],
  ['准责', '准则'],
  ['守责', '守则'],
  ['规责', '规则'],
  ['规侧', '规则'],
  ['制渡', '制度'],
  ['制庋', '制度'],
  ['治度', '制度'],
  ['规呈', '规程'],
  ['章呈', '章程'],
  ['决订', '决定'],
  ['通支', '通知'],
  ['意件', '意见'],
  ['方按', '方案'],
  ['法津', '法律'],
]);
const MISSPELT_KIND = new RegExp(`《([^《》]{2,50}?)(${[...KINDS.keys()].join('|')})(?:（试行）)?》`, 'gu');
