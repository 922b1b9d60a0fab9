import { expect, test } from 'vitest';
import { compose } from '../../../scripts/compose/compose.ts';
import { select } from '../../../scripts/select/select.ts';
import { compileFiles } from '../../support/compile-files.ts';
import { department, power, supportingRule, unit } from '../../support/office-files.ts';

test('the former names of an entry reach its chapter, for the addresses of the site', async () => {
  const compilation = await compileFiles({
    ...unit(),
    ...department('', { 曾用名: '秘书科' }),
    ...power({ 曾用名: '收文登记、秘书科/收发文' }),
    ...supportingRule('第一条 按时办结。', { 曾用名: '[办文规定]' }),
  });
  const [office] = compilation.units;
  if (!office) throw new Error('the office is missing');
  const { chapters } = compose(select(compilation, office, 'public', 0));
  const former = [...JSON.stringify(chapters).matchAll(/"formerSlugs":(\[.*?\])/g)].map(([, names]) => names);
  expect(former).toEqual(['["秘书科"]', '["收文登记","秘书科/收发文"]', '["办文规定"]']);
});
