import { groupBy } from '../../lib/group-by.ts';
import { type Disclosable, disclosables, exposure, withheldEntries } from '../../lib/withheld.ts';
import type { Compilation } from '../../model/compilation.ts';
import { scopeGround } from '../field-ground.ts';
import { indexWords } from '../patterns/word-index.ts';
import type { Rule } from '../rule.ts';
import { piecesThatMayHold } from '../views/character-index.ts';
import { folderOf } from '../views/lookups.ts';
import { type ProseEntry, proseEntries } from '../views/prose-entries.ts';
import type { TextPiece } from '../views/running-text.ts';

/** Shorter names are everyday words (值班): they tell something only where they stand alone. */
const SHORTEST_IN_TEXT = 3;

export const withheldNameNotRepeated: Rule = {
  id: 'withheld-name-not-repeated',
  severity: 'error',
  summary: '公开的文字不得出现不公开的权力和制度的名称。',
  check(compilation, report, context) {
    const withheld = withheldEntries(compilation, 'public');
    if (withheld.length === 0) return;
    const names = new Set(withheld.map((entry) => entry.name));
    const isPointer = pointerTest(withheld);
    const openNames = openNamesByUnit(compilation);
    const findNames = nameFinder(names, publicNames(compilation, context.share(proseEntries)));

    for (const piece of piecesThatMayHold(context, names)) {
      if (!piece.public) continue;
      for (const { word: name, index } of findNames(piece.text)) {
        if (!names.has(name) || isPointer(piece, name, index)) continue;
        if (openNames.get(folderOf(piece.entry) ?? '')?.has(name)) continue;
        if (name.length < SHORTEST_IN_TEXT && piece.text.trim() !== name) continue;
        report({
          place: piece.placeAt(index),
          length: name.length,
          message: `公开的文字出现了不公开的名称“${name}”。`,
          hint: '请改用不透露内容的说法，或者把这一段放进“:::内部”和“:::”之间。',
          restsOn: withheld.flatMap((entry) => (entry.name === name ? scopeGround(entry) : [])),
        });
      }
    }
  },
};

/** Longer names are found first, so that a withheld name inside a longer public one is read as part of that one. */
function nameFinder(withheld: ReadonlySet<string>, open: Iterable<string>) {
  const findWithheld = indexWords(withheld);
  const longer = [...open].filter(
    (name) => !withheld.has(name) && !findWithheld(name)[Symbol.iterator]().next().done,
  );
  return indexWords([...withheld, ...longer]);
}

/** Names that anyone may read: what is public or listed, departments, posts, units and laws. */
function* publicNames(compilation: Compilation, entries: readonly ProseEntry[]): Iterable<string> {
  for (const entry of entries) if (isNamedInPublic(entry)) yield entry.name;
  for (const department of compilation.departments) {
    yield* department.posts.map((post) => post.name);
    if (department.leadingPost) yield department.leadingPost;
  }
  for (const law of compilation.laws) yield* law.shortNames;
}

function isNamedInPublic(entry: ProseEntry): boolean {
  const secretive = entry.type === 'power' || entry.type === 'rule' || entry.type === 'assessment';
  return !secretive || exposure(entry, 'public') !== 'nothing';
}

/** Another unit may publish what this one withholds under the same name. */
function openNamesByUnit(compilation: Compilation): ReadonlyMap<string, ReadonlySet<string>> {
  const open = disclosables(compilation).filter(isNamedInPublic);
  const byUnit = groupBy(open, (entry) => entry.unit);
  return new Map([...byUnit].map(([unit, entries]) => [unit, new Set(entries.map((entry) => entry.name))]));
}

/** A link, and a rule in 《》, are printed as neutral text; `withheld-reference-neutral` tells of them. */
function pointerTest(withheld: readonly Disclosable[]) {
  const paths = new Set(withheld.map((entry) => entry.path));
  const rules = new Set(withheld.flatMap((entry) => (entry.type === 'power' ? [] : [entry.name])));
  return ({ text, references }: TextPiece, name: string, index: number): boolean =>
    references.some(({ start, end, target }) => paths.has(target) && start <= index && index < end) ||
    (rules.has(name) && text[index - 1] === '《' && text[index + name.length] === '》');
}
