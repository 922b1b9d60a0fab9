import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { plainSpans } from '../../scripts/lib/plain-spans.ts';
import type { ParagraphBlock } from '../../scripts/model/block.ts';
import type { Booklet, Chapter } from '../../scripts/model/booklet.ts';
import { blankPageNumbers, pageNumberEstimator } from '../../scripts/render/docx/page-numbers.ts';
import { type DocxContext, renderDocx } from '../../scripts/render/docx/render-docx.ts';
import { redline } from '../../scripts/review/redline/redline.ts';
import { rule, smallBooklet } from '../render/docx/small-booklet.ts';
import { prose } from '../render/pdf/support/long-booklet.ts';
import { article } from '../support/sample/spans.ts';
import type { Bench } from './run-bench.ts';

const PAGES = [60, 250, 1000];
const ARTICLES_PER_RULE = 20;
const ARTICLES_PER_PAGE = 2.28;
const CHANGED = 200;

/** Writing beside pandoc on the same text, page numbers apart, then a redline with 200 changed articles. */
export const bench: Bench = async (say) => {
  const folder = mkdtempSync(join(tmpdir(), 'huibian-bench-'));
  const pandoc = findPandoc();
  if (!pandoc) say('没有找到 pandoc，只测本工具。');
  await timeOf(bookOf(PAGES[0] ?? 0), blank);
  for (const pages of PAGES) {
    const book = bookOf(pages);
    const count = await pageCount(book);
    const writing = await timeOf(book, blank);
    const whole = await timeOf(book, {});
    const line = `${count}页：写出 ${writing.toFixed(0)} 毫秒，页码估算 ${Math.max(0, whole - writing).toFixed(0)} 毫秒`;
    const theirs = pandoc ? pandocTime(pandoc, book, folder) : undefined;
    const ratio = theirs ? `；pandoc ${theirs.toFixed(0)} 毫秒，比值 ${(writing / theirs).toFixed(2)}` : '';
    say(`${line}${ratio}${pages === 250 ? '（目标：250页不超过2.5）' : ''}`);
  }
  await sayRedline(say);
  rmSync(folder, { recursive: true });
};

async function sayRedline(say: (line: string) => void): Promise<void> {
  const base = bookOf(250);
  const present = revised(base, CHANGED);
  const since = performance.now();
  const { booklet } = redline(base, present, '2025年版');
  const compared = performance.now() - since;
  const writing = await timeOf(booklet, {});
  const seconds = ((compared + writing) / 1000).toFixed(1);
  say(
    `250页、${CHANGED}条有修订：对照 ${compared.toFixed(0)} 毫秒，写出 ${writing.toFixed(0)} 毫秒，共 ${seconds} 秒（目标：10秒）`,
  );
}

const blank = { pageNumbers: blankPageNumbers } as const;

function bookOf(pages: number): Booklet<'internal'> {
  const rules = Math.round((pages * ARTICLES_PER_PAGE) / ARTICLES_PER_RULE);
  const chapters = Array.from({ length: rules }, (_, index) =>
    rule(
      `r${index}`,
      `第${index + 1}号制度`,
      Array.from({ length: ARTICLES_PER_RULE }, (_, at) => article(`第${at + 1}条`, prose(index * 31 + at))),
    ),
  );
  return smallBooklet(chapters) as Booklet<'internal'>;
}

/** Words changed in `count` articles, spread over the book. */
function revised(book: Booklet<'internal'>, count: number): Booklet<'internal'> {
  const every = Math.ceil((book.chapters.length * ARTICLES_PER_RULE) / count);
  let at = 0;
  const change = (block: ParagraphBlock): ParagraphBlock =>
    at++ % every === 0
      ? article(
          block.marker ?? '',
          plainSpans(block.spans).replace('应当', '必须').replace('。', '，并作记录。'),
        )
      : block;
  const chapters = book.chapters.map(
    (chapter): Chapter =>
      ({
        ...chapter,
        children: chapter.children.map((child) =>
          'slug' in child || child.type !== 'paragraph' ? child : change(child),
        ),
      }) as Chapter,
  );
  return { ...book, chapters };
}

async function timeOf(book: Booklet<'internal'>, more: Partial<DocxContext>): Promise<number> {
  const context = { drawings: new Map(), fonts: await bundledFonts(), ...more };
  const since = performance.now();
  await renderDocx(book, context);
  return performance.now() - since;
}

async function pageCount(book: Booklet<'internal'>): Promise<number> {
  let last = 0;
  const estimate = pageNumberEstimator([]);
  await timeOf(book, {
    pageNumbers: (body, context) => {
      const layout = estimate(body, context);
      last = Math.max(0, ...[...layout.bookmarks.values()].map(Number).filter((page) => !Number.isNaN(page)));
      return layout;
    },
  });
  return last;
}

function findPandoc(): string | undefined {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
    return 'pandoc';
  } catch {
    return undefined;
  }
}

/** The same text as Markdown, with a table of contents. */
function pandocTime(pandoc: string, { chapters }: Booklet<'internal'>, folder: string): number {
  const source = join(folder, 'book.md');
  const text = chapters.flatMap(({ title, children }) => [
    `# ${title}`,
    ...children.flatMap((child) =>
      'spans' in child && child.type === 'paragraph'
        ? [`**${child.marker}**　${plainSpans(child.spans)}`]
        : [],
    ),
  ]);
  writeFileSync(source, text.join('\n\n'));
  const since = performance.now();
  execFileSync(pandoc, [source, '--toc', '-o', join(folder, 'book.docx')]);
  return performance.now() - since;
}
