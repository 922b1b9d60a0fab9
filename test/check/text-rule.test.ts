import { expect, test } from 'vitest';
import { check } from '../../scripts/check/check.ts';
import { textRule } from '../../scripts/check/text-rule.ts';
import { isProse } from '../../scripts/check/views/running-text.ts';
import { compileFiles } from '../support/compile-files.ts';
import { supportingRule, workspace } from '../support/office-files.ts';

const FACTS = { id: 'no-telegram', severity: 'warning', summary: '不写电报。' } as const;
const FILES = {
  ...supportingRule('# 电报\n\n不发电报。\n\n用电话。\n\n不发电报。'),
  ...supportingRule('不发电报。', {}, '值班制度'),
};

async function told(rule: ReturnType<typeof textRule>, files = FILES): Promise<readonly string[]> {
  const { diagnostics } = check(await compileFiles(files), { rules: [rule] });
  return diagnostics.map(({ place, length }) => `${place.line}:${place.column} ${length}`);
}

function* telegrams(text: string) {
  const index = text.indexOf('电报');
  if (index >= 0) yield { index, length: 2, message: '电报。', hint: '请改。' };
}

test('a text is searched once and told wherever it stands, as a search of each piece tells it', async () => {
  const searched: string[] = [];
  const byText = textRule({
    ...FACTS,
    applies: isProse,
    findIn: (text) => {
      searched.push(text);
      return telegrams(text);
    },
  });
  const byPiece = textRule({ ...FACTS, applies: isProse, find: ({ text }) => telegrams(text) });
  expect(await told(byText)).toEqual(await told(byPiece));
  expect(await told(byText)).toHaveLength(3);
  expect(searched.filter((text) => text === '不发电报。')).toHaveLength(2);
});

test('no text is searched that the sign is not found in', async () => {
  const searched: string[] = [];
  const rule = textRule({
    ...FACTS,
    sign: /电报/,
    findIn: (text) => {
      searched.push(text);
      return telegrams(text);
    },
  });
  await told(rule);
  expect(searched.toSorted()).toEqual(['不发电报。', '电报']);
});

test('a piece that is excused is not told, and neither is what the office allows', async () => {
  const excusing = textRule({ ...FACTS, findIn: telegrams, excuses: ({ kind }) => kind === 'heading' });
  expect(await told(excusing)).toHaveLength(3);
  const allowing = { ...FILES, ...workspace({ 词表: '{允许: [电报]}' }) };
  expect(await told(textRule({ ...FACTS, findIn: telegrams }), allowing)).toEqual([]);
});
