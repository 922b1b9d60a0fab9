import { foldCode } from '../../lib/loose-pattern.ts';
import {
  type Disclosable,
  NEUTRAL_TEXT,
  withheldDocumentNumbers,
  withheldEntries,
  withheldPointers,
} from '../../lib/withheld.ts';
import type { Compilation } from '../../model/compilation.ts';
import { scopeGround } from '../field-ground.ts';
import { indexWords } from '../patterns/word-index.ts';
import { bareTitle } from '../patterns/words.ts';
import type { CheckContext, Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { links } from '../views/links.ts';
import { folderOf } from '../views/lookups.ts';

const HINT = `公开版在这里只印“${NEUTRAL_TEXT}”。请改写这句话，使它不提不公开的内容，或者确认这样印出来也读得通。`;

export const withheldReferenceNeutral: Rule = {
  id: 'withheld-reference-neutral',
  severity: 'warning',
  summary: '公开的文字不要指向不公开的权力和制度。',
  check(compilation, report, context) {
    const withheld = withheldEntries(compilation, 'public');
    if (withheld.length === 0) return;
    reportLinks(new Map(withheld.map((entry) => [entry.path, entry])), report, context);
    reportPointers(compilation, report, context);
    reportFields(compilation, report);
  },
};

function reportLinks(
  withheld: ReadonlyMap<string, Disclosable>,
  report: Report,
  context: CheckContext,
): void {
  for (const link of context.share(links)) {
    const entry = withheld.get(link.inline.target);
    if (!link.public || !entry) continue;
    report({
      place: link.inline.place,
      message: `这个链接指向不公开的“${entry.name}”。`,
      hint: HINT,
      restsOn: scopeGround(entry),
    });
  }
}

/** A rule's name stands in 《》, and a code or a number has letters and digits; most text has neither. */
const MAY_POINT = /《|[A-Za-z0-9-]{4,}|[Ａ-Ｚａ-ｚ０-９]{2,}/;

function reportPointers(compilation: Compilation, report: Report, context: CheckContext): void {
  // One search for all that is withheld anywhere spares most texts the patterns of their own units.
  const withheld = withheldEntries(compilation, 'public');
  const findAny = indexWords(
    [
      ...withheld.map((entry) => (entry.type === 'power' ? entry.code : `《${entry.name}》`)),
      ...withheldDocumentNumbers(compilation, 'public'),
    ].map(foldCode),
  );
  const pointersIn = new Map<string | undefined, RegExp | undefined>();
  for (const piece of piecesWith(context, MAY_POINT)) {
    if (!piece.public || findAny(foldCode(piece.text)).length === 0) continue;
    const folder = folderOf(piece.entry);
    if (!pointersIn.has(folder)) pointersIn.set(folder, withheldPointers(compilation, 'public', folder));
    const pointers = pointersIn.get(folder);
    if (!pointers) continue;
    for (const { 0: pointer, index } of piece.text.matchAll(pointers)) {
      if (piece.references.some(({ start, end }) => start <= index && index < end)) continue;
      report({
        place: piece.placeAt(index),
        length: pointer.length,
        message: `公开的文字提到了不公开的“${bareTitle(pointer)}”。`,
        hint: HINT,
      });
    }
  }
}

/** 配套制度 of public powers; 对应职权 of rules is not printed. What a wrong 公开.范围 withholds is told where that stands. */
function reportFields(compilation: Compilation, report: Report): void {
  const withheld = withheldEntries(compilation, 'public').filter(({ disclosure }) => !disclosure.assumed);
  const isPublic = (entry: (typeof withheld)[number]) => entry.disclosure.scope === '社会';
  for (const power of compilation.powers.filter(isPublic)) {
    for (const [index, name] of power.supportingRules.entries()) {
      const hidden = withheld.some(
        (entry) => entry.type !== 'power' && entry.unit === power.unit && entry.name === bareTitle(name),
      );
      if (!hidden) continue;
      const field = `配套制度[${index}]`;
      report({ entry: power, field, message: `配套制度“${name}”不向社会公开。`, hint: HINT });
    }
  }
}
