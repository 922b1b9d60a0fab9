import type { Unit } from '../../model/entry.ts';
import { BULK_REPLACED } from '../data/bulk-replacements.ts';
import { indexPatterns } from '../pattern-index.ts';
import { isKnownWord } from '../spelling/segments.ts';
import { textRule } from '../text-rule.ts';
import { folderOf } from '../views/lookups.ts';
import { anyOf } from '../words.ts';

export const bulkReplaceDamage = textRule({
  id: 'bulk-replace-damage',
  severity: 'error',
  summary: '整批替换以后，要把换坏的词改回来。',
  *find({ text, entry }, { units }) {
    for (const { index, text: broken, value: meant } of findBroken(text)) {
      yield {
        index,
        length: broken.length,
        message: `“${broken}”像是整批替换时换坏的词。`,
        hint: `原来可能是“${meant}”，请改回来，并查一查同一次替换还改动了哪些地方。`,
      };
    }
    const unit = units.find(({ folder }) => folder === folderOf(entry));
    for (const { 0: broken, index, groups = {} } of text.matchAll(tornBy(unit))) {
      const { head, tail = groups.villager, name = groups.sort ?? groups.village } = groups;
      const end = index + broken.length;
      // 社区民警 and 公布馆藏目录 are whole words beside the name.
      if (tail ? isKnownWord(tail + text.charAt(end)) : isKnownWord(text.charAt(index - 1) + head)) continue;
      const meant = tail ? `${tail === '民' ? '村' : '局'}${tail}` : `${head}局`;
      yield {
        index,
        length: broken.length,
        severity: 'warning',
        message: `“${broken}”像是整批替换时换坏的词。`,
        hint: `“${name}”原来可能是一个字，这个词是“${meant}”；请改回来，并查一查同一次替换还改动了哪些地方。`,
      };
    }
  },
});

const findBroken = indexPatterns(BULK_REPLACED);

/** What an office puts in for 局 and 村 when it takes over a text: its name, its sort, and the bodies below it. */
function tornBy(unit: Unit | undefined): RegExp {
  const bare = unit?.name.replace(/^.*?[省市县区州旗](?=.{3})/u, '') ?? '';
  const sort = /(?:街道|中心|[馆院站所校园厂队])$/u.exec(bare)?.[0] ?? '';
  const names = [...new Set([bare, unit?.shortName ?? '', sort, '社区', '街道', '中心'])].filter(
    (name) => name !== '' && name !== '局',
  );
  const key = names.join();
  const known = patterns.get(key);
  if (known) return known;
  const any = anyOf(names);
  const pattern = new RegExp(
    `(?<name>${any})(?<tail>[面势限])|(?<village>社区)(?<villager>民)(?!自治|代表|小组|会议|意愿|理财|委员会)|(?<head>[布格僵])(?<sort>${anyOf(names.filter(({ length }) => length <= 2))})`,
    'gu',
  );
  patterns.set(key, pattern);
  return pattern;
}

/** By the names they look for: few units, many texts. */
const patterns = new Map<string, RegExp>();
