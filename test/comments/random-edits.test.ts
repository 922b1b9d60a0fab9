import { expect, test } from 'vitest';
import { randomOffice } from '../import/random-office.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { deedAt, disagreement } from './deeds.ts';
import { reviewed } from './reviewer.ts';
import { findable, opinionsIn, sendOut, shown } from './sent-office.ts';

const KINDS = ['tracked', 'silent', 'comment'] as const;

test.each([11, 12, 13, 14])(
  'every random edit of a random booklet is found, and nothing else (seed %i)',
  async (seed) => {
    const random = seededRandom(seed);
    const sent = await sendOut(randomOffice(seed));
    expect(opinionsIn(sent.docx, sent).map(shown)).toEqual([]);

    // No two deeds meet in one paragraph or its neighbour, so that each can be told from the others.
    const places = findable(sent).filter((_, index) => index % 3 === 0);
    const deeds = places.map((place) =>
      deedAt(place, Math.floor(random() * 1000), KINDS[Math.floor(random() * KINDS.length)] ?? 'silent'),
    );
    expect(deeds.length).toBeGreaterThan(5);
    const opinions = opinionsIn(reviewed(sent.docx, deeds), sent);
    expect(disagreement(deeds, places, opinions)).toEqual({ missed: [], extra: [] });
  },
);
