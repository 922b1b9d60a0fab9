import { groupBy } from '../../lib/group-by.ts';
import { TERM_PAIRS } from '../data/terms.ts';
import { TWIN_SIGN, twinTerms } from '../names/twin-terms.ts';
import { indexWords } from '../patterns/word-index.ts';
import { escapePattern } from '../patterns/words.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { entryTexts } from '../views/entry-texts.ts';
import type { TextPiece } from '../views/running-text.ts';

export const termIsConsistent: Rule = {
  id: 'term-is-consistent',
  severity: 'notice',
  summary: '一份文件里，同一个事物用同一个名称。',
  check({ wordLists }, report, context) {
    const own = wordLists?.terms.map(({ from, to }) => [from, to] as const) ?? [];
    const pairs = [...TERM_PAIRS, ...own];
    const findTerms = indexWords(pairs.flat());
    const signed = groupBy(piecesWith(context, TWIN_SIGN), ({ entry }) => entry);
    for (const { entry, pieces, whole } of context.share(entryTexts)) {
      const listed = findTerms(whole).length > 1 ? pairs : [];
      const twins = twinTerms((signed.get(entry) ?? []).map(({ text }) => text).join('\n'));
      for (const [one, other] of [...listed, ...twins])
        if (whole.includes(one) && whole.includes(other)) tellBoth(one, other, pieces, report);
      tellTwins(pieces, whole, report);
    }
  },
};

/** Of two names the one is told that the text uses less. */
function tellBoth(one: string, other: string, pieces: readonly TextPiece[], report: Report): void {
  const [ones, others] = [placesAlone(pieces, one, other), placesAlone(pieces, other, one)];
  const [usual, odd, [found]] = ones.length < others.length ? [other, one, ones] : [one, other, others];
  if (!found || ones.length === 0 || others.length === 0) return;
  report({
    place: found.piece.placeAt(found.index),
    length: odd.length,
    message: `这份文件里“${usual}”和“${odd}”两种说法都有。`,
    hint: `指同一个事物的，请统一为一种，例如“${usual}”。`,
  });
}

/** 考核领导小组 and 考评领导小组: bodies whose names differ in one character. */
function tellTwins(pieces: readonly TextPiece[], whole: string, report: Report): void {
  const names = new Set(
    [...whole.matchAll(BODY)].flatMap(({ 0: kind, index }) => bodyAt(whole, index, kind)),
  );
  if (names.size < 2) return;
  const seen: string[] = [];
  for (const name of names) {
    const twin = seen.find((one) => one.length === name.length && differences(one, name) === 1);
    seen.push(name);
    const [found] = twin ? placesAlone(pieces, name, twin) : [];
    if (!twin || !found) continue;
    report({
      place: found.piece.placeAt(found.index),
      length: name.length,
      message: `这份文件里“${twin}”和“${name}”只差一个字。`,
      hint: '指同一个机构的，请统一为一种；确是两个机构的，不用改。',
    });
  }
}

const BODY = /领导小组|工作专班|指挥部|委员会|评审组|考核组/gu;

/** The whole name of a body whose kind stands at `index`; none where it runs on too far to tell where it begins. */
function bodyAt(text: string, index: number, kind: string): readonly string[] {
  const before = text.slice(Math.max(0, index - 10), index);
  const name = /(?:^|[^\p{Script=Han}]|[由经报向与和在对立建成])([^由经报向与和在对立建成]{2,8})$/u.exec(
    before,
  )?.[1];
  return name && /^\p{Script=Han}+$/u.test(name) ? [name + kind] : [];
}

const differences = (a: string, b: string) =>
  [...a].filter((character, index) => character !== b[index]).length;

/** Where a term stands and is no part of the other one. */
function placesAlone(pieces: readonly TextPiece[], term: string, other: string) {
  return pieces.flatMap((piece) => {
    const masked = other.includes(term)
      ? piece.text.replaceAll(other, '\u0000'.repeat(other.length))
      : piece.text;
    return [...masked.matchAll(new RegExp(escapePattern(term), 'gu'))].map(({ index }) => ({ piece, index }));
  });
}
