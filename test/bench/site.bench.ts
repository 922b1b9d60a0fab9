import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compose } from '../../scripts/compose/compose.ts';
import type { Booklet } from '../../scripts/model/booklet.ts';
import type { OutputFile } from '../../scripts/model/output.ts';
import { compile } from '../../scripts/pipeline/content.ts';
import { read } from '../../scripts/read/read.ts';
import { site } from '../../scripts/render/site/render-site.ts';
import { select } from '../../scripts/select/select.ts';
import type { Bench } from './run-bench.ts';

const CONTENT = 'content';
const UNIT = '示范县移民事务中心';
/** Pages that the sites of the bench have at least. */
const SIZES = [250, 1000, 4000, 10_000];

/** The site beside bare remark and rehype on the same files, then ever larger sites, with the sizes of their search. */
export const bench: Bench = async (say) => {
  const booklet = await publicBooklet();
  const texts = markdownTexts(join(CONTENT, UNIT));
  // Every site has pages that belong to no unit.
  const pagesEach = pagesOf((await made(copies(booklet, 2))).files) - pagesOf((await made([booklet])).files);
  const units = Math.ceil(250 / pagesEach);
  const booklets = copies(booklet, units);
  const ours = await fastest(async () => (await made(booklets)).milliseconds);
  const bare = await fastest(() => bareTime(Array.from({ length: units }, () => texts).flat()));
  const pages = pagesOf((await made(booklets)).files);
  const ratio = (ours / bare).toFixed(2);
  say(`${units}份“${UNIT}”：${units * texts.length}个文件编成${pages}页，不含流程图`);
  say(
    `网站 ${ours.toFixed(0)} 毫秒，只用 remark+rehype 转换同样的文件 ${bare.toFixed(0)} 毫秒，比值 ${ratio}（目标：不超过1.2）`,
  );
  for (const size of SIZES) say(await growth(copies(booklet, Math.ceil(size / pagesEach))));
};

/** How long a page takes, and how large the search is: the lists of terms that a query loads, the texts, the page list. */
async function growth(booklets: readonly Booklet<'public'>[]): Promise<string> {
  const { files, milliseconds } = await made(booklets);
  const sizeOf = (part: string) =>
    files
      .filter(({ path }) => path.startsWith(`assets/search/${part}`))
      .map(({ contents }) => contents.byteLength);
  const sum = (sizes: readonly number[]) => kilobytes(sizes.reduce((total, size) => total + size, 0));
  const terms = sizeOf('terms-');
  const pages = pagesOf(files);
  return [
    `${pages}页：${(milliseconds / 1000).toFixed(1)} 秒，每页 ${(milliseconds / pages).toFixed(2)} 毫秒`,
    `索引 ${sum(terms)}（${terms.length}个文件，最大 ${kilobytes(Math.max(...terms))}）`,
    `页面清单 ${sum(sizeOf('index'))}，摘录用的文字 ${sum(sizeOf('text-'))}`,
  ].join('；');
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
const pagesOf = (files: readonly OutputFile[]) => files.filter(({ path }) => path.endsWith('.html')).length;

async function publicBooklet(): Promise<Booklet<'public'>> {
  const { compilation } = await compile(await read({ contentDir: CONTENT, diagramsDir: 'diagrams' }));
  const unit = compilation.units.find(({ folder }) => folder === UNIT);
  if (!unit) throw new Error(`There is no ${UNIT} in ${CONTENT}.`);
  return compose(select(compilation, unit, 'public', 0));
}

/** The same book for so many offices. */
function copies(booklet: Booklet<'public'>, count: number): readonly Booklet<'public'>[] {
  return Array.from({ length: count }, (_, index) => ({
    ...booklet,
    unit: { ...booklet.unit, name: `${booklet.unit.name}${index + 1}`, folder: `unit-${index + 1}` },
  }));
}

async function made(booklets: readonly Booklet<'public'>[]) {
  const since = process.cpuUsage();
  const files = await site.render({ booklets, pending: [], drawings: new Map() });
  return { files, milliseconds: cpuTime(since) };
}

/** Milliseconds that the processor worked for us: a busy machine does not change them. */
const cpuTime = (since: NodeJS.CpuUsage) => process.cpuUsage(since).user / 1000;

async function fastest(run: () => Promise<number>): Promise<number> {
  return Math.min(await run(), await run(), await run());
}

/** What any generator of static sites does at the least: Markdown in, HTML out, without front matter and templates. */
async function bareTime(texts: readonly string[]): Promise<number> {
  // What remark-rehype is made of.
  const { toHast } = await import('mdast-util-to-hast');
  const parser = unified().use(remarkParse).use(remarkGfm).freeze();
  const printer = unified().use(rehypeStringify).freeze();
  const since = process.cpuUsage();
  for (const text of texts) {
    // The parser makes mdast, which the types of unified forget.
    const hast = toHast(parser.runSync(parser.parse(text)) as Root);
    if (hast.type === 'root') printer.stringify(hast);
  }
  return cpuTime(since);
}

function markdownTexts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8').replace(/^---\n.*?\n---\n/s, ''));
}
