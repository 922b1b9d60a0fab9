import { expect, test } from 'vitest';
import { checkContext } from '../../scripts/check/check-context.ts';
import { piecesThatMayHold, piecesWith } from '../../scripts/check/views/character-index.ts';
import { runningText } from '../../scripts/check/views/entry-texts.ts';
import { compileFiles } from '../support/compile-files.ts';
import { supportingRule } from '../support/office-files.ts';

const TEXTS = [
  '收文当日登记。',
  '用印须经批准，用后登记。',
  '办结归档，三日内移交。',
  'Office 2016，共３份。',
];

async function context() {
  const compilation = await compileFiles(supportingRule(TEXTS.join('\n\n')));
  return checkContext(compilation, { ruleIds: new Set() });
}

test.each([/登记/, /[三３]/, /批准|移交/, /office/i, /\d{4}/, /，(?!用)/, /(?<=用)印/, /^办结|。$/u])(
  'the pieces that %s is found in are those that a search of every piece finds',
  async (sign) => {
    const shared = await context();
    const searched = shared.share(runningText).filter(({ text }) => sign.test(text));
    expect(piecesWith(shared, sign)).toEqual(searched);
    expect(searched.length).toBeGreaterThan(0);
  },
);

test('pieces that hold a word are among those that may hold it, in reading order', async () => {
  const shared = await context();
  const found = piecesThatMayHold(shared, ['移交', '收文']).map(({ text }) => text);
  expect(found).toEqual([TEXTS[0], TEXTS[2]]);
});
