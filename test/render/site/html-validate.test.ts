import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGE_OF_EACH_KIND, pagesOf, sampleSite } from './sample-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    // Browsers refuse a checksum on a file from a disk, and these files lie beside the page.
    rules: { 'require-sri': 'off' },
  }),
);

test('html-validate finds no error on a page of any kind', async () => {
  const found: string[] = [];
  const pages = pagesOf(await sampleSite());
  for (const path of Object.values(PAGE_OF_EACH_KIND)) {
    const html = pages.get(path) ?? '';
    const { results } = await validator.validateString(html, path);
    for (const { line, message } of results.flatMap(({ messages }) => messages)) {
      found.push(`${path}:${line} ${message}`);
    }
  }
  expect(found).toEqual([]);
});
