import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { PAGE_OF_EACH_KIND, pagesOf, sampleSite } from './sample-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    // Browsers refuse a checksum on a file from a disk, and these files lie beside the page.
    // The stylesheet keeps a number of the class `phone` on one line.
    rules: { 'require-sri': 'off', 'tel-non-breaking': ['error', { ignoreClasses: ['phone'] }] },
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

test("the HTML standard's own parser finds no error on any page", async () => {
  const parser = unified().use(rehypeParse, { emitParseErrors: true }).use(rehypeStringify).freeze();
  const faultsOf = (html: string) => parser.processSync(html).messages;
  expect(
    faultsOf('<!DOCTYPE html><html><head><title>x</title></head><body><p id="a" id="b"></p></body></html>'),
  ).toHaveLength(1);
  const found = [...pagesOf(await sampleSite())].flatMap(([path, html]) =>
    faultsOf(html).map(({ line, reason }) => `${path}:${line} ${reason}`),
  );
  expect(found).toEqual([]);
});
