import { expect, test } from 'vitest';
import type { SiteFacts } from '../../../scripts/model/entry.ts';
import { site } from '../../../scripts/render/site/render-site.ts';
import { pagesOf, sampleInput } from './sample-site.ts';

async function pagesWith(facts: readonly SiteFacts[]) {
  const input = sampleInput();
  const [sample] = input.booklets;
  if (!sample) throw new Error('The sample has no booklet.');
  const booklets = facts.map((own, index) => ({
    ...sample,
    unit: { ...sample.unit, name: `${sample.unit.name}${index}`, folder: `单位${index}`, site: own },
  }));
  return pagesOf(await site.render({ ...input, booklets, pending: [] }));
}

test('the foot of a page names the website of its unit; pages of all units name what all agree on', async () => {
  const pages = await pagesWith([
    { sponsor: '示范县人民政府', identifier: '4300000001' },
    { sponsor: '示范县人民政府', identifier: '4300000002' },
  ]);
  const [home = '', one = '', other = ''] = ['index.html', '单位0/index.html', '单位1/index.html'].map(
    (path) => pages.get(path),
  );
  for (const page of [home, one, other]) expect(page).toContain('示范县人民政府');
  expect([home, one, other].map((page) => page.match(/430000000\d/)?.[0])).toEqual([
    undefined,
    '4300000001',
    '4300000002',
  ]);
});
