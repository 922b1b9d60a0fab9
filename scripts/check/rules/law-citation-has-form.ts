import { normaliseLawTitle } from '../../lib/law-title.ts';
import type { Rule } from '../rule.ts';
import { legalBases } from '../views/citations.ts';
import { piecesWith } from '../views/entry-texts.ts';
import { indexWords } from '../word-index.ts';

export const lawCitationHasForm: Rule = {
  id: 'law-citation-has-form',
  severity: 'warning',
  summary: '法规名称加书名号，书名号里再有书名号用“〈〉”，条款写在书名号外面。',
  check({ lawIndex, laws }, report, context) {
    for (const { basis } of context.share(legalBases)) {
      if (basis.citations.some(({ quoted, title }) => quoted || DOCUMENT_NUMBER.test(title))) continue;
      const [, title = '', articles = ''] = BARE_TITLE.exec(basis.text.trim()) ?? [];
      if (!title || (!articles && !lawIndex.has(normaliseLawTitle(title)))) continue;
      report({
        place: basis.place,
        length: [...basis.text].length,
        message: `依据“${basis.text}”的法规名称没有加书名号。`,
        hint: `请改为“《${title}》${articles}”。`,
      });
    }
    const names = laws.map((law) => law.name).filter((name) => name.startsWith(STATE));
    const findNames = indexWords(names);
    for (const { text, placeAt } of piecesWith(context, /《|中华人民共和国/)) {
      if (text.includes(STATE)) {
        for (const { word: name, index } of findNames(text)) {
          if (!standsBare(text, index, name)) continue;
          report({
            place: placeAt(index),
            length: name.length,
            message: `“${name}”没有加书名号。`,
            hint: `请改为“《${name}》”，条款写在书名号后面。`,
          });
        }
      }
      if (!text.includes('《')) continue;
      for (const { pattern, message, hint } of FAULTS) {
        for (const { 0: found, index } of text.matchAll(pattern)) {
          report({ place: placeAt(index), length: found.length, message: `“${found}”${message}。`, hint });
        }
      }
    }
  },
};

const STATE = '中华人民共和国';

/** Neither inside 《》 or 〈〉 nor the beginning of a longer title. */
function standsBare(text: string, index: number, name: string): boolean {
  const before = text.slice(0, index);
  const inside = before.lastIndexOf('《') > before.lastIndexOf('》');
  return !inside && !/[〈“]$/.test(before) && !/^(?:实施|[》〉”])/.test(text.slice(index + name.length));
}

const BARE_TITLE =
  /^((?:中华人民共和国)?[\p{Script=Han}]{2,40}(?:法|条例|规定|办法|细则|决定|准则)(?:（试行）)?)(第.{1,12}[条款项].*)?$/u;

/** 国务院令第513号 stands by itself. */
const DOCUMENT_NUMBER = /号$/;

const FAULTS = [
  {
    pattern: /《[^《》]{1,40}《[^《》]{1,60}》/gu,
    message: '里面的书名号没有用“〈〉”',
    hint: '请把里面的一对“《》”改为“〈〉”，外面的一对不变。',
  },
  {
    pattern: /《[^《》]{2,40}第[〇零一二三四五六七八九十百\d]+条[^《》]{0,20}》/gu,
    message: '把条款写进了书名号',
    hint: '请把“第几条”移到书名号外面。',
  },
  {
    pattern: /《[\p{Script=Han}]{2,30}(?:法|条例)[、，,][\p{Script=Han}]{2,30}(?:法|条例)》/gu,
    message: '把几部法规写进了一对书名号',
    hint: '请每部法规各用一对书名号，中间不加标点。',
  },
] as const;
