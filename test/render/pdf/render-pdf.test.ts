import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleBooklet } from '../../support/sample-booklet.ts';
import { navigation } from './suites/navigation.ts';
import { nothingLost } from './suites/nothing-lost.ts';
import { structure } from './suites/structure.ts';
import { typography } from './suites/typography.ts';
import { printed } from './support/print.ts';
import { type PrintedPair, printedPair } from './support/printed-pair.ts';

let pair: PrintedPair;
beforeAll(async () => {
  pair = await printedPair();
});

nothingLost(() => pair);
navigation(() => pair);
typography(() => pair);
structure(() => pair);

describe('the same booklet gives the same bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['Asia/Shanghai', 'America/Los_Angeles'])('again, in the time zone %s', async (name) => {
    process.env.TZ = name;
    expect(Buffer.from(await printed(sampleBooklet())).equals(pair.sampleBytes)).toBe(true);
  });
});
