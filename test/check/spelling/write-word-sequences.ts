import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnWordSequences } from '../../../scripts/check/spelling/context/learn-word-sequences.ts';

/*
 * Makes scripts/check/data/spelling/word-sequences.ts anew:
 *   npx tsx test/check/spelling/write-word-sequences.ts FOLDER …
 * Each folder is one collection of right texts: a booklet whose faults are corrected, or the content of this repository.
 */
const TARGET = join(import.meta.dirname, '../../../scripts/check/data/spelling/word-sequences.ts');

const collections = process.argv.slice(2).map((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|mmd|txt)$/u.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8')),
);
writeFileSync(
  TARGET,
  `/**
 * Which words follow which in right texts of offices, as \`readWordSequences\` reads it. Made by
 * test/check/spelling/write-word-sequences.ts; what an office wants to be known as right belongs into \`TRADE_WORDS\`.
 */
export const WORD_SEQUENCES = \`
${learnWordSequences(collections)}
\`;
`,
);
