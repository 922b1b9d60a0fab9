import { expect, test } from 'vitest';
import {
  factsAbout,
  findMisstatements,
  misstatementsOf,
} from '../../scripts/check/statutes/find-misstatements.ts';
import { WORDINGS_IN_FEW_WORDS } from './wordings-in-few-words.ts';
import { WORDINGS_OF_LABOUR } from './wordings-of-labour.ts';
import { WORDINGS_OF_MANY_TRADES } from './wordings-of-many-trades.ts';
import { WORDINGS_OF_OFFICE } from './wordings-of-office.ts';
import { WORDINGS_OF_OTHER_RULES } from './wordings-of-other-rules.ts';
import { WORDINGS_OF_PEOPLE_AND_SAFETY } from './wordings-of-people-and-safety.ts';
import { WORDINGS_OF_PROCEDURE } from './wordings-of-procedure.ts';
import { WORDINGS_OF_TRADES } from './wordings-of-trades.ts';
import { WORDINGS_THAT_ARE_RIGHT } from './wordings-that-are-right.ts';
import { WORDINGS_THAT_ARE_RIGHT_TOO } from './wordings-that-are-right-too.ts';
import { WORDINGS_TOLD_AGAIN } from './wordings-told-again.ts';

/** A heading is the name of a file and what it rests on; the sentences below it stand in that file. */
function* sentences(text: string) {
  let file = { name: '', subject: '' };
  for (const line of text.trim().split('\n')) {
    const [name = '', about] = line.split(' | ');
    if (about === undefined) yield { ...file, sentence: line };
    else file = { name, subject: `${name}\n${about.replaceAll(' ', '\n')}\n` };
  }
}

const SENTENCES = [
  WORDINGS_OF_PROCEDURE,
  WORDINGS_OF_LABOUR,
  WORDINGS_OF_OFFICE,
  WORDINGS_OF_PEOPLE_AND_SAFETY,
  WORDINGS_OF_TRADES,
  WORDINGS_TOLD_AGAIN,
  WORDINGS_IN_FEW_WORDS,
].flatMap((text) => [...sentences(text)]);

const NUMBER = /\[([^>]+)>([^\]]+)\]/gu;

function wrongIn(text: string, name: string, subject: string): readonly string[] {
  const found = [...findMisstatements(text, subject), ...misstatementsOf(text, factsAbout(name))];
  return [...new Set(found.map(({ index }) => index))]
    .sort((a, b) => a - b)
    .map((at) => found.find(({ index }) => index === at)?.text ?? '');
}

/** The sentence with one of its numbers told wrongly. */
const withWrong = (sentence: string, wrong: number) => {
  let number = -1;
  return sentence.replace(NUMBER, (_, right: string, other: string) => {
    number += 1;
    return number === wrong ? other : right;
  });
};

test.each(SENTENCES)('$name: each number of “$sentence” may be wrong', ({ name, subject, sentence }) => {
  const wrong = [...sentence.matchAll(NUMBER)].map(([, , other = '']) => other);
  expect(wrong.map((_, at) => wrongIn(withWrong(sentence, at), name, subject).length)).toEqual(
    wrong.map(() => 1),
  );
});

test.each(SENTENCES)(
  '$name: “$sentence” is right with the numbers of the law',
  ({ name, subject, sentence }) => {
    expect(wrongIn(sentence.replace(NUMBER, '$1'), name, subject)).toEqual([]);
  },
);

const RIGHT = [
  WORDINGS_THAT_ARE_RIGHT,
  WORDINGS_THAT_ARE_RIGHT_TOO,
  WORDINGS_OF_OTHER_RULES,
  WORDINGS_OF_MANY_TRADES,
].flatMap((text) => [...sentences(text)]);

test.each(RIGHT)('$name: “$sentence” is right', ({ name, subject, sentence }) => {
  expect(wrongIn(sentence, name, subject)).toEqual([]);
});

test('two sentences of a file are as right in one, each number told of its own matter', () => {
  const right = SENTENCES.map(({ sentence, ...file }) => ({
    ...file,
    sentence: sentence.replace(NUMBER, '$1'),
  }));
  const wrong = right.flatMap(({ name, subject, sentence }, at) => {
    const next = right[at + 1];
    if (next?.name !== name || !sentence.endsWith('。')) return [];
    const both = `${sentence.slice(0, -1)}，${next.sentence}`;
    return wrongIn(both, name, subject).map((number) => `${number}: ${both}`);
  });
  expect(wrong).toEqual([]);
});
