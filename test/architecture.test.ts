import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';

const SHARED = ['model', 'lib', 'types'];
const STAGES = [
  'read',
  'parse',
  'assemble',
  'check',
  'select',
  'compose',
  'draw',
  'render',
  'scan',
  'write',
  'report',
  'editions',
  'review',
  'comments',
  'import',
  'publish',
];

/** Only the pipeline and its parts join stages. */
const PIPELINE = ['pipeline.ts', 'pipeline'];

/** What commands use without the pipeline: stages that read and write, and drawing, which threads do. */
const EDGES = [
  'read',
  'draw',
  'editions',
  'comments',
  'import',
  'render',
  'report',
  'write',
  'scan',
  'publish',
];

/** Which folders of scripts/ the files of a place may import, beside their own. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lib: ['model'],
  types: ['model'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, SHARED])),
  pipeline: [...SHARED, ...STAGES],
  'pipeline.ts': [...SHARED, ...STAGES, 'pipeline'],
  commands: [...SHARED, ...PIPELINE, ...EDGES],
  'cli.ts': [...SHARED, 'commands', 'pipeline.ts'],
};

const files = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const sources = files.map((file) => ({ file, source: readFileSync(join('scripts', file), 'utf8') }));
const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => join('test', file.replaceAll('\\', '/')))
  .filter((file) => file.endsWith('.ts'));

const place = (file: string) => file.split('/')[0] ?? '';

test('imports point one way', () => {
  const stray = sources.flatMap(({ file, source }) =>
    [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
      .map(([, target]) => join(file, '..', target ?? ''))
      .filter((target) => place(target) !== place(file) && !ALLOWED[place(file)]?.includes(place(target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(stray).toEqual([]);
});

test('only the command line knows a clock, a locale or chance', () => {
  const banned = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\blocaleCompare\(|\bIntl\.|\btoLocale\w*\(/;
  const stray = sources
    .filter(({ file }) => file !== 'cli.ts')
    .flatMap(({ file, source }) =>
      source
        .split('\n')
        .filter((line) => banned.test(line) && !line.trimStart().startsWith('*') && !line.includes('//'))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(stray).toEqual([]);
});

test('only the command line prints', () => {
  const stray = sources.filter(
    ({ file, source }) => file !== 'cli.ts' && /\bconsole\.|process\.std(out|err)/.test(source),
  );
  expect(stray.map(({ file }) => file)).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const all = [...files.map((file) => join('scripts', file)), ...tests];
  const long = all.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});
