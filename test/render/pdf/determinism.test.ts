import { afterEach, describe, expect, test } from 'vitest';
import { sampleBooklet } from '../../support/sample-booklet.ts';
import { printed } from './support/print.ts';

describe('the same booklet gives the same bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('in two runs and in two time zones', async () => {
    process.env.TZ = 'Asia/Shanghai';
    const first = Buffer.from(await printed(sampleBooklet()));
    process.env.TZ = 'America/Los_Angeles';
    const second = Buffer.from(await printed(sampleBooklet()));
    expect(first.equals(second)).toBe(true);
  });
});
