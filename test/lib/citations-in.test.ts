import { expect, test } from 'vitest';
import { citationsIn } from '../../scripts/lib/citations-in.ts';
import { compileFiles } from '../support/compile-files.ts';
import { power, unit } from '../support/office-files.ts';

test('finds citations in a power whose time limit is in free words', async () => {
  const { powers } = await compileFiles({
    ...unit(),
    ...power({ 承诺时限: '当日送达' }, '## 备注\n\n依照《信访工作条例》第二十三条办理。'),
  });
  expect(new Set(citationsIn(powers, new Set()).map(({ title }) => title))).toEqual(
    new Set(['中华人民共和国档案法', '信访工作条例']),
  );
});
