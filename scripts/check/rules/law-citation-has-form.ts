import { groupBy } from '../../lib/group-by.ts';
import { normaliseLawTitle } from '../../lib/law-title.ts';
import type { Law } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import { indexWords } from '../patterns/word-index.ts';
import type { CheckContext, Report, Rule } from '../rule.ts';
import { piecesWith, wordingsThatMayHold } from '../views/character-index.ts';
import { legalBases } from '../views/citations.ts';
import { entryTexts } from '../views/entry-texts.ts';
import { aliasesIn } from '../views/spoken-laws.ts';
import { piecesSaying } from '../views/wordings.ts';
import { type CitationFormFault, citationFormFaults } from '../wording/citation-forms.ts';

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
    tellBareNames(laws, report, context);
    const names = laws.map((law) => law.name).filter((name) => name.startsWith(STATE));
    const findNames = indexWords(names);
    const faults = new Map<string, readonly CitationFormFault[]>();
    for (const { text, placeAt } of textsWithTitles(context)) {
      for (const { word: name, index } of text.includes(STATE) ? findNames(text) : []) {
        if (!standsBare(text, index, name)) continue;
        report({
          place: placeAt(index),
          length: name.length,
          message: `“${name}”没有加书名号。`,
          hint: `请改为“《${name}》”，条款写在书名号后面。`,
        });
      }
      if (!MARKS.test(text)) continue;
      const found = faults.get(text) ?? [...citationFormFaults(text)];
      faults.set(text, found);
      for (const { index, ...fault } of found) report({ place: placeAt(index), ...fault });
    }
  },
};

/** The pieces of text that may cite a law, and the bases of the front matter. */
function textsWithTitles(context: CheckContext): readonly TextWithPlaces[] {
  const pieces = piecesWith(context, /[《〈<＜「『]|中华人民共和国/);
  const read = new Set(pieces.map(({ placeAt }) => lineOf(placeAt(0))));
  const bases = context
    .share(legalBases)
    .filter(({ basis }) => !read.has(lineOf(basis.place)) && MARKS.test(basis.text));
  return [
    ...pieces,
    ...bases.map(({ basis: { text, place } }) => ({
      text,
      placeAt: (index: number) => ({ ...place, column: place.column + [...text.slice(0, index)].length }),
    })),
  ];
}

interface TextWithPlaces {
  readonly text: string;
  readonly placeAt: (index: number) => Place;
}

/** What titles stand in, rightly or wrongly. */
const MARKS = /[《〈<＜「『]/u;

const lineOf = ({ file, line }: Place) => `${file}:${line}`;

/** 依照预算法的规定, in a text that names the law nowhere in full: each name is told once. */
function tellBareNames(laws: readonly Law[], report: Report, context: CheckContext): void {
  const titles = new Map(
    laws.flatMap(({ name, shortNames }) =>
      [bareTitle(name), ...shortNames].map((one) => [one, bareTitle(name)] as const),
    ),
  );
  const findNames = indexWords([...titles.keys()].filter((name) => NAME.test(name)));
  const bases = groupBy(context.share(legalBases), ({ entry }) => entry);
  const naming = wordingsThatMayHold(context, titles.keys()).filter(
    ({ text }) => LEADS.test(text) && findNames(text).length > 0,
  );
  const namingOf = groupBy(piecesSaying(context, naming), ({ entry }) => entry);
  for (const { entry, pieces, whole } of context.share(entryTexts)) {
    const own = namingOf.get(entry);
    if (!own) continue;
    const marked = markedTitles([whole, ...(bases.get(entry) ?? []).map(({ basis }) => basis.text)]);
    const told = new Set(aliasesIn(pieces.map(({ text }) => text)).keys());
    for (const { text, placeAt, kind } of own) {
      if (kind === 'title') continue;
      for (const { word: name, index } of findNames(text)) {
        const before = text.slice(Math.max(0, index - 4), index);
        const after = text.slice(index + name.length, index + name.length + 12);
        if (
          told.has(name) ||
          marked.has(titles.get(name) ?? '') ||
          !LEAD.test(before) ||
          !GOES_ON.test(after)
        )
          continue;
        told.add(name);
        report({
          place: placeAt(index),
          length: name.length,
          message: `“${name}”没有加书名号。`,
          hint: `请改为“《${titles.get(name)}》”，条款写在书名号后面。`,
        });
      }
    }
  }
}

/** The titles that stand in 《》. */
const markedTitles = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/《([^《》]+)》/gu)].map(({ 1: title = '' }) => bareTitle(title)),
    ),
  );

const bareTitle = (name: string) => name.replace(/^中华人民共和国(?=.{3})/u, '');
const NAME = /.{2}(?:法|条例|规定|办法|细则|准则)$/u;
const LEADS = /[依根][据照]|按照|遵照|违反|适用|执行|》[、和及与或]/u;
const LEAD = /(?:[依根][据照]|按照|遵照|违反|适用|执行|》(?:[、和及与]|以及|或者?))$/u;
/** What stands behind a law that is cited; 预算法定 and 信访条例中 are other words or speak of it freely. */
const GOES_ON =
  /^(?:第[〇零一二三四五六七八九十百\d]|的?(?:有关|相关|具体)?规定|的(?:有关|相关)|等(?:有关|相关|法|规|的|，)|，[制结现]|执行|办理|处理|处罚|[和及与、](?:《|\p{Script=Han}{2,10}(?:法|条例)))/u;

const STATE = '中华人民共和国';

/** Neither inside 《》 or 〈〉 nor the beginning of a longer title. */
function standsBare(text: string, index: number, name: string): boolean {
  const before = text.slice(0, index);
  const inside = before.lastIndexOf('《') > before.lastIndexOf('》');
  return !inside && !/[〈<＜]$/u.test(before) && !/^(?:实施|[》〉])/.test(text.slice(index + name.length));
}

const BARE_TITLE =
  /^((?:中华人民共和国)?[\p{Script=Han}]{2,40}(?:法|条例|规定|办法|细则|决定|准则)(?:（试行）)?)(第.{1,12}[条款项].*)?$/u;

/** 国务院令第513号 stands by itself. */
const DOCUMENT_NUMBER = /号$/;
