import { describe, expect, test } from 'vitest';
import { rules } from '../../scripts/check/index.ts';
import { RULE_GROUP_OF } from '../../scripts/check/rule-groups.ts';
import { RULE_SUMMARIES } from '../../scripts/check/rule-summaries.ts';
import { readCorpus } from './corpus.ts';
import { markedDefects } from './marked-defects.ts';
import { score } from './score.ts';

test('clean official text of many kinds gives no error and no warning', async () => {
  const { findings } = await readCorpus('clean');
  const told = findings.filter(({ severity }) => severity !== 'notice');
  expect(told.map(({ place, message }) => `${place.file}:${place.line} ${message}`)).toEqual([]);
});

describe('the seeded defects', async () => {
  const { defects, findings } = await readCorpus('seeded');
  const { groups, wrong } = score(defects, findings);
  // What the site and the reviewers say is not seen by reading content.
  const seeded = groups.filter(({ group }) => group !== '网站和审阅意见');

  test('are two hundred and more, of every group', () => {
    expect(defects.length).toBeGreaterThan(200);
    for (const { group, defects: count } of seeded) expect(count, group).toBeGreaterThan(4);
  });

  test('are found at their places, nine in ten of all and most of each group', () => {
    const found = groups.reduce((sum, group) => sum + group.found, 0);
    expect(found / defects.length).toBeGreaterThan(0.93);
    for (const { group, found: own, defects: count } of seeded)
      expect(own / count, group).toBeGreaterThan(0.8);
  });

  test('are all that is told', () => {
    expect(wrong.map(({ place, ruleId }) => `${place.file}:${place.line} ${ruleId}`)).toEqual([]);
  });
});

test('every rule has a group', () => {
  const ids = [...RULE_SUMMARIES.keys(), ...rules.map(({ id }) => id)];
  expect(ids.filter((id) => !RULE_GROUP_OF.has(id))).toEqual([]);
});

test('marks are taken out and leave their places', () => {
  const { text, defects } = markedDefects('a.md', '请«6»登陆«/»\n«5,6*»«/»网站');
  expect(text).toBe('请登陆\n网站');
  expect(defects).toEqual([
    {
      file: 'a.md',
      groups: [6],
      text: '登陆',
      range: { from: { line: 1, column: 2 }, to: { line: 1, column: 4 } },
    },
    { file: 'a.md', groups: [5, 6], text: '' },
  ]);
});
