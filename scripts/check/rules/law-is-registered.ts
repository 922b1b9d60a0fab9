import { normaliseLawTitle } from '../../lib/law-title.ts';
import { editDistance, nearest } from '../../lib/nearest.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Rule } from '../rule.ts';
import { type CitedLaw, citations } from '../views/citations.ts';
import { isFaultyTitle } from '../wording/citation-forms.ts';
import { repealedBefore } from '../wording/law-validity.ts';

export const lawIsRegistered: Rule = {
  id: 'law-is-registered',
  severity: 'error',
  summary: '引用的法规要在“法规”文件夹中登记，名称要写对。',
  check(compilation, report, context) {
    const known = registeredTitles(compilation);
    const notLaws = otherTitles(compilation);
    for (const cited of context.share(citations)) {
      const { citation, place, inBasis, unit } = cited;
      if (
        cited.law ||
        !citation.quoted ||
        isFaultyTitle(citation.title) ||
        notLaws.has(normaliseLawTitle(citation.title))
      )
        continue;
      const day = unit?.compiledOn ?? context.date;
      if (day && repealedBefore(citation.title, day)) continue;
      const near = known.nearMiss(normaliseLawTitle(citation.title));
      if (!inBasis && !near && !looksLikeLaw(cited)) continue;
      const meant = near ?? known.similar(normaliseLawTitle(citation.title));
      report({
        place,
        length: citation.title.length + 2,
        severity: inBasis ? 'error' : 'notice',
        message: `《${citation.title}》没有登记。`,
        hint: meant
          ? `名称相近的是《${meant}》，请核对名称；确是另一部法规的，请在“法规”文件夹中登记。`
          : '请核对名称，并在“法规”文件夹中为它建一个文件；不是法规的，请写进“汇编.md”的“不检查书名”。',
      });
    }
  },
};

/**
 * In running text 《》 also marks forms and newspapers; 第X条 tells a law, so does the name of the state or the party, and
 * no office gives a 法 or a 条例 of its own.
 */
const looksLikeLaw = ({ citation }: CitedLaw) =>
  citation.articles.length > 0 || LAW_LIKE.test(citation.title);

const LAW_LIKE =
  /^(?:中华人民共和国|中国共产党).+(?:法|条例|规定|办法|细则|准则|规则)$|^[^、，]{2,}(?:[^方办书语用做]法|条例)(?:（试行）)?$/u;

function registeredTitles({ laws }: Compilation) {
  const titles = laws.map((law) => kindedTitle(normaliseLawTitle(law.name)));
  const names = new Map(laws.map((law) => [normaliseLawTitle(law.name), law.name]));
  const found = new Map<string, string | undefined>();
  const search = (text: string) => {
    const title = kindedTitle(text);
    const near = titles.find((registered) => isNearMiss(title, registered));
    return near && names.get(near.text);
  };
  return {
    /** One of the same kind that may have been meant, though much differs. */
    similar: (title: string): string | undefined => {
      const near = nearest(
        title,
        titles.filter(({ kind }) => kind === kindOf(title)).map(({ text }) => text),
      );
      return near && editDistance(title, near) <= title.length / 3 ? names.get(near) : undefined;
    },
    /** The registered title that was most likely meant. Titles repeat, so each is looked up once. */
    nearMiss: (title: string): string | undefined => {
      if (!found.has(title)) found.set(title, search(title));
      return found.get(title);
    },
  };
}

/**
 * One slip in ten characters, and the same kind of document: 《廉洁自律制度》 is no misspelt 《廉洁自律准则》, and neither
 * are 《…实施条例》 and 《…条例》 one.
 */
function isNearMiss(title: KindedTitle, registered: KindedTitle): boolean {
  const allowed = Math.max(1, Math.floor(registered.text.length / 10));
  if (registered.text.length < 5 || Math.abs(title.text.length - registered.text.length) > allowed)
    return false;
  if (title.kind !== undefined && title.kind !== registered.kind) return false;
  return (
    foreignTo(registered.text, title.text) <= allowed && editDistance(title.text, registered.text) <= allowed
  );
}

/** How many characters of a title another one does not hold: so many slips there were at least. */
const foreignTo = (other: string, title: string): number =>
  [...title].reduce((count, character) => (other.includes(character) ? count : count + 1), 0);

interface KindedTitle {
  readonly text: string;
  readonly kind: string | undefined;
}

const kindedTitle = (text: string): KindedTitle => ({ text, kind: kindOf(text) });

const KIND = /(?:法|条例|规定|办法|细则|决定|准则|意见|通知|制度|规则|方案|章程|规程|标准|公约|纪要)$/;
const kindOf = (title: string) => KIND.exec(title)?.[0];

/** Titles in 《》 that are no laws: the office's own rules and powers, and what 汇编.md names. */
function otherTitles(compilation: Compilation): ReadonlySet<string> {
  const { workspace, units, rules, assessments } = compilation;
  const titles = [
    ...(workspace?.uncheckedTitles ?? []),
    ...units.flatMap((unit) => unit.bookletTitle ?? []),
    ...[...rules, ...assessments].map((rule) => rule.name),
  ];
  return new Set(titles.map(normaliseLawTitle));
}
