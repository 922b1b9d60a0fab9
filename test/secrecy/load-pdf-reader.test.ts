import { expect, test } from 'vitest';
import { loadPdfReader } from '../../scripts/scan/load-pdf-reader.ts';

test('loading the PDF reader leaves the functions of the language as they were', async () => {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  await loadPdfReader();
  expect([Array.prototype.push, JSON.parse, JSON.stringify]).toEqual([push, parse, stringify]);
});
