import { expect, test } from 'vitest';
import { findMisstatements } from '../../scripts/check/statutes/find-misstatements.ts';
import { SENTENCES_OF_FAMILIES } from './statute-sentences-of-families.ts';
import { SENTENCES_OF_FINES } from './statute-sentences-of-fines.ts';
import { SENTENCES_OF_LABOUR } from './statute-sentences-of-labour.ts';
import { SENTENCES_OF_LAND_AND_OFFICE } from './statute-sentences-of-land-and-office.ts';
import { SENTENCES_OF_PEOPLE } from './statute-sentences-of-people.ts';
import { SENTENCES_OF_PROCEDURE } from './statute-sentences-of-procedure.ts';
import { SENTENCES_OF_SAFETY_AND_TRADE } from './statute-sentences-of-safety.ts';
import { SENTENCES_OF_VILLAGES } from './statute-sentences-of-villages.ts';

const SENTENCES = [
  SENTENCES_OF_SAFETY_AND_TRADE,
  SENTENCES_OF_PEOPLE,
  SENTENCES_OF_LAND_AND_OFFICE,
  SENTENCES_OF_PROCEDURE,
  SENTENCES_OF_LABOUR,
  SENTENCES_OF_VILLAGES,
  SENTENCES_OF_FINES,
  SENTENCES_OF_FAMILIES,
]
  .flatMap((lines) => lines.trim().split('\n'))
  .map((line) => line.split(' | '))
  .map(([subject = '', sentence = '', other = '']) => ({ subject, sentence, other }));

const wrongIn = (text: string, subject: string) => findMisstatements(text, subject).map((one) => one.text);

const NUMBER = /\[([^>]+)>([^\]]+)\]/gu;

test.each(SENTENCES)('$subject: “$sentence” is told where its numbers are wrong', ({ subject, sentence }) => {
  const wrong = [...sentence.matchAll(NUMBER)].map((match) => match[2]);
  expect(wrongIn(sentence.replace(NUMBER, '$2'), subject)).toEqual(wrong);
});

test.each(SENTENCES)(
  '$subject: “$sentence” is right with the numbers of the law',
  ({ subject, sentence }) => {
    expect(wrongIn(sentence.replace(NUMBER, '$1'), subject)).toEqual([]);
  },
);

test.each(SENTENCES)('$subject: “$other” repeats no law', ({ subject, other }) => {
  expect(wrongIn(other, subject)).toEqual([]);
});
