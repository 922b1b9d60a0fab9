import { check } from '../../scripts/check/check.ts';
import type { Compilation } from '../../scripts/model/compilation.ts';
import { enlarged, readCorpus } from '../corpus/corpus.ts';
import { type GroupScore, score } from '../corpus/score.ts';
import type { Bench } from './run-bench.ts';

/** How much of what was seeded the rules find and how much of what they say is true, and how fast they are. */
export const bench: Bench = async (say) => {
  // First, since what the rules make ready for themselves belongs to the time that a clerk waits.
  await saySpeed(say);
  await sayScores(say);
};

async function sayScores(say: (line: string) => void): Promise<void> {
  const { findings: clean } = await readCorpus('clean');
  say(
    `干净的文本：错误 ${count(clean, 'error')} 处，警告 ${count(clean, 'warning')} 处，提示 ${count(clean, 'notice')} 处`,
  );
  for (const { place, ruleId, severity, message } of clean)
    say(`  ${severity} ${place.file}:${place.line}:${place.column} ${ruleId} ${message}`);

  const seeded = await readCorpus('seeded');
  const result = score(seeded.defects, seeded.findings);
  for (const row of [...result.groups, totalOf(result.groups)]) say(scoreLine(row));
  for (const { file, range, groups, text } of result.missed)
    say(`  没有发现 ${groups} ${file}:${range?.from.line ?? ''} ${text.split('\n')[0]}`);
  for (const { place, ruleId, message } of result.wrong)
    say(`  误报 ${place.file}:${place.line}:${place.column} ${ruleId} ${message}`);
}

/** Of the clean corpus again and again under other names, a thousand files; the law registry comes on top. */
async function saySpeed(say: (line: string) => void): Promise<void> {
  const compilation = await enlarged(1000);
  // A clerk runs the program once: the first time counts, with all that is made ready for it.
  sayCosts('第一次', timed(compilation), say);
  sayCosts('再一次', timed(compilation), say);
}

interface Cost {
  readonly id: string;
  readonly milliseconds: number;
}

/** What each rule costs, in the order in which they run. */
function timed(compilation: Compilation): readonly Cost[] {
  const costs: Cost[] = [];
  check(compilation, {
    around: ({ id }, run) => {
      const since = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(since);
      costs.push({ id, milliseconds: (user + system) / 1000 });
    },
  });
  return costs;
}

function sayCosts(name: string, costs: readonly Cost[], say: (line: string) => void): void {
  const total = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  say(
    `速度（${name}）：1000 个文件，${costs.length} 条规则，处理器时间 ${Math.round(total)} 毫秒（目标 1500 毫秒）`,
  );
  const slowest = costs.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 8);
  say(
    `  最慢的规则：${slowest.map(({ id, milliseconds }) => `${id} ${Math.round(milliseconds)}`).join('，')}`,
  );
}

const count = (findings: readonly { readonly severity: string }[], severity: string): number =>
  findings.filter((finding) => finding.severity === severity).length;

const scoreLine = ({ group, defects, found, told, right }: Row): string =>
  `${group}：差错 ${defects} 处，发现 ${found} 处（${percent(found, defects)}）；报告 ${told} 条，属实 ${right} 条（${percent(right, told)}）`;

type Row = Omit<GroupScore, 'group'> & { readonly group: string };

function totalOf(groups: readonly GroupScore[]): Row {
  const sum = (key: 'defects' | 'found' | 'told' | 'right') =>
    groups.reduce((total, row) => total + row[key], 0);
  return {
    group: '合计',
    defects: sum('defects'),
    found: sum('found'),
    told: sum('told'),
    right: sum('right'),
  };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`;
