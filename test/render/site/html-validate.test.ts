import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesOf, sampleSite } from './sample-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    // Browsers refuse a checksum on a file from a disk, and these files lie beside the page.
    rules: { 'require-sri': 'off' },
  }),
);

test('html-validate finds no error on any page', async () => {
  const found: string[] = [];
  for (const [path, html] of pagesOf(await sampleSite())) {
    const { results } = await validator.validateString(html, path);
    for (const { line, message } of results.flatMap(({ messages }) => messages)) {
      found.push(`${path}:${line} ${message}`);
    }
  }
  expect(found).toEqual([]);
});
