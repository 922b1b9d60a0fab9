import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { v8Flags } from './v8-flags.ts';

/** What a bench file exports as `bench`: it measures within one run and says ratios, one line at a time. */
export type Bench = (say: (line: string) => void) => Promise<void>;

const { code, space } = v8Flags();
for (const flag of [...code, ...space]) setFlagsFromString(flag);

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort();

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`没有名为“${unknown.join('”“')}”的测速项目。请从这些名称中选择：${names.join('、')}。`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length > 0 ? wanted : names) {
    console.log(`== ${name}`);
    const { bench }: { bench: Bench } = await import(`./${name}.bench.ts`);
    await bench((line) => console.log(line));
  }
}
