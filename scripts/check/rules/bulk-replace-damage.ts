import type { Unit } from '../../model/entry.ts';
import { BULK_REPLACED } from '../data/bulk-replacements.ts';
import { SYNONYMS_PUT_IN } from '../data/synonyms-put-in.ts';
import { indexPatterns } from '../patterns/pattern-index.ts';
import type { Rule } from '../rule.ts';
import { isKnownWord } from '../spelling/segments.ts';
import { type TextFault, textRule } from '../text-rule.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';

const FACTS = {
  id: 'bulk-replace-damage',
  severity: 'error',
  summary: '整批替换以后，要把换坏的词改回来。',
} as const;

const faultOf = (broken: string, index: number, meant: string): TextFault => ({
  index,
  length: broken.length,
  message: `“${broken}”像是整批替换时换坏的词。`,
  hint: `原来可能是“${meant}”，请改回来，并查一查同一次替换还改动了哪些地方。`,
});

const broken = textRule({
  ...FACTS,
  *findIn(text) {
    for (const { index, text: word, value: meant } of findBroken(text)) yield faultOf(word, index, meant);
  },
});

const torn = textRule({
  ...FACTS,
  sign: /[面势限布格僵]|社区民/,
  *find({ text, entry }, _compilation, context) {
    const unitOf = () => context.share(unitsByFolder).get(folderOf(entry) ?? '');
    for (const { broken: word, index, meant } of tornWords(text, unitOf))
      yield { ...faultOf(word, index, meant), severity: 'warning' };
  },
});

export const bulkReplaceDamage: Rule = {
  ...FACTS,
  check(compilation, report, context) {
    broken.check(compilation, report, context);
    torn.check(compilation, report, context);
  },
};

const findBroken = indexPatterns([...BULK_REPLACED, ...SYNONYMS_PUT_IN]);

/** What is left of such a word; 社区民自治 is in the list above. */
const REST = /[面势限布格僵]|(?<=社区)民(?!自治|代表|小组|会议|意愿|理财|委员会)/g;

interface TornWord {
  readonly broken: string;
  readonly index: number;
  readonly meant: string;
}

/** 局面, 局势, 局限, 布局, 格局, 僵局 and 村民 with a name in the place of 局 and 村. */
function* tornWords(text: string, unitOf: () => Unit | undefined): Iterable<TornWord> {
  let names: readonly string[] | undefined;
  if (text.length < 6) return;
  for (const { 0: rest, index } of text.matchAll(REST)) {
    const isHead = '布格僵'.includes(rest);
    names ??= namesPutIn(unitOf());
    const name = names.find((one) =>
      isHead ? one.length <= 2 && text.startsWith(one, index + 1) : text.startsWith(one, index - one.length),
    );
    if (!name || (rest === '民') !== (name === '社区')) continue;
    // 社区民警 and 公布馆藏目录 are whole words beside the name.
    if (isKnownWord(isHead ? text.charAt(index - 1) + rest : rest + text.charAt(index + 1))) continue;
    const start = isHead ? index : index - name.length;
    const meant = rest === '民' ? '村民' : isHead ? `${rest}局` : `局${rest}`;
    yield { broken: text.slice(start, start + name.length + 1), index: start, meant };
  }
}

/** What an office puts in for 局 and 村 when it takes over a text: its name, its sort, and the bodies below it. */
function namesPutIn(unit: Unit | undefined): readonly string[] {
  const known = unit && namesOf.get(unit);
  if (known) return known;
  const bare = unit?.name.replace(/^.*?[省市县区州旗](?=.{3})/u, '') ?? '';
  const sort = /(?:街道|中心|[馆院站所校园厂队])$/u.exec(bare)?.[0] ?? '';
  const names = [bare, unit?.shortName ?? '', '社区', '街道', '中心', sort].filter((name) => name !== '');
  if (unit) namesOf.set(unit, names);
  return names;
}

/** Worked out once for each unit, which has many texts. */
const namesOf = new WeakMap<Unit, readonly string[]>();
