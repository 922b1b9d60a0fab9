import { findAllCitations } from '../../lib/citation.ts';
import { groupBy } from '../../lib/group-by.ts';
import { lawOf } from '../../lib/law-of.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Law, Unit } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import type { Citation, LegalBasis } from '../../model/terms.ts';
import type { CheckContext } from '../rule.ts';
import { piecesThatMayHold, piecesWith } from './character-index.ts';
import { folderOf, unitsByFolder } from './lookups.ts';
import { type ProseEntry, proseEntries } from './prose-entries.ts';
import type { TextPiece } from './running-text.ts';
import { aliasesIn, type NamedAt, pronounCitations } from './spoken-laws.ts';

/** One law cited somewhere, with what the registry knows of it. */
export interface CitedLaw {
  readonly entry: ProseEntry;
  readonly citation: Citation;
  readonly place: Place;
  /** Absent when the registry has no such title. */
  readonly law?: Law;
  /** 依据, as against a mention in running text. */
  readonly inBasis: boolean;
  /** For mentions in running text: what stands before and after the citation. */
  readonly before: string;
  readonly after: string;
  /** Whose 编制日期 it is judged on. */
  readonly unit?: Unit;
}

/** Every citation of the office's own texts: those in 依据 first, then those in running text. */
export function citations(compilation: Compilation, context: CheckContext): readonly CitedLaw[] {
  const units = context.share(unitsByFolder);
  const cite = (
    entry: ProseEntry,
    citation: Citation,
    law: Law | undefined,
    rest: Pick<CitedLaw, 'place' | 'inBasis' | 'before' | 'after'>,
  ) => {
    const unit = units.get(folderOf(entry) ?? '');
    return { entry, citation, ...(law && { law }), ...(unit && { unit }), ...rest };
  };

  const bases = context.share(legalBases);
  const basisLines = new Set(bases.map(({ basis }) => lineOf(basis.place)));
  const fromBases = bases.flatMap(({ entry, basis }) =>
    basis.citations.map((citation) =>
      cite(entry, citation, lawOf(compilation.lawIndex, citation.title), {
        place: citation.place,
        inBasis: true,
        before: '',
        after: '',
      }),
    ),
  );
  const aliases = context.share(aliasesByEntry);
  const namedIn = (text: string, own: ReadonlyMap<string, string>): readonly NamedAt[] => {
    const named = citationsIn(text, compilation, own);
    return [...named, ...pronounCitations(text, named)];
  };
  const named = new Map<string, readonly NamedAt[]>();
  const citedIn = (piece: TextPiece): readonly CitedLaw[] => {
    if (piece.kind === 'title') return NO_CITATIONS;
    const { text, entry } = piece;
    const own = aliases.get(entry);
    const known = own ? namedIn(text, own) : (named.get(text) ?? namedIn(text, NO_ALIASES));
    if (!own) named.set(text, known);
    return known.flatMap(({ citation, index, law }) => {
      const place = piece.placeAt(index);
      // The list under 权力行使依据 is read as bases and is running text, too: once is enough.
      if (basisLines.has(lineOf(place))) return [];
      const before = text.slice(0, index);
      const after = text.slice(index + citation.text.length);
      return [cite(entry, citation, law, { place, inBasis: false, before, after })];
    });
  };
  return [...fromBases, ...piecesThatMayHold(context, ['《', ...compilation.lawNames]).flatMap(citedIn)];
}

/** The short names that each entry gives to laws. */
function aliasesByEntry(
  _: Compilation,
  context: CheckContext,
): ReadonlyMap<ProseEntry, ReadonlyMap<string, string>> {
  const naming = groupBy(piecesWith(context, /简称/), ({ entry }) => entry);
  return new Map([...naming].map(([entry, pieces]) => [entry, aliasesIn(pieces.map(({ text }) => text))]));
}

const NO_CITATIONS: readonly CitedLaw[] = [];
const NO_ALIASES: ReadonlyMap<string, string> = new Map();
const lineOf = ({ file, line }: Place) => `${file}:${line}`;

/** Every line of 依据: of powers, departments, fees and withholding reasons. */
export function legalBases(
  _: Compilation,
  context: CheckContext,
): readonly { readonly entry: ProseEntry; readonly basis: LegalBasis }[] {
  return context.share(proseEntries).flatMap((entry) => basesOf(entry).map((basis) => ({ entry, basis })));
}

function basesOf(entry: ProseEntry): readonly LegalBasis[] {
  if (entry.type === 'department') return entry.legalBases;
  if (entry.type !== 'power' && entry.type !== 'rule' && entry.type !== 'assessment') return [];
  const secrecy = entry.withholding?.basis ? [entry.withholding.basis] : [];
  if (entry.type !== 'power') return secrecy;
  return [...entry.legalBases, ...(entry.fee?.basis ? [entry.fee.basis] : []), ...secrecy];
}

/**
 * Citations count columns from a place; from column 1 they are the index in the joined text. A short name that the text gave
 * to a law stands for it; one given to something unknown cites nothing.
 */
function citationsIn(
  text: string,
  { lawIndex, lawNames }: Compilation,
  aliases: ReadonlyMap<string, string>,
): readonly NamedAt[] {
  return findAllCitations(text, { file: '', line: 1, column: 1 }, lawNames).flatMap((citation) => {
    const alias = aliases.get(citation.title);
    const law = lawOf(lawIndex, alias ?? citation.title);
    if (alias !== undefined && !law) return [];
    return [{ citation, index: citation.place.column - 1, ...(law && { law }) }];
  });
}
