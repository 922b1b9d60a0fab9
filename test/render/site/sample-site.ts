import { Buffer } from 'node:buffer';
import type { Block } from '../../../scripts/model/block.ts';
import type { Booklet, Chapter } from '../../../scripts/model/booklet.ts';
import type { OutputFile, SiteInput } from '../../../scripts/model/output.ts';
import { site } from '../../../scripts/render/site/render-site.ts';
import { publicSample } from '../../support/public-sample.ts';
import { sampleDrawings } from '../../support/sample-booklet.ts';

const letters = {
  ...withFormerName(publicSample()),
  unit: {
    ...publicSample().unit,
    site: { domain: 'www.shifan.example', identifier: '4300000001', sponsor: '示范县人民政府办公室' },
  },
};
/** 收文办理 was called 收文登记 once, and it has changed. */
function withFormerName(booklet: Booklet<'public'>): Booklet<'public'> {
  const changes = [{ date: '2026-10-08', content: '承诺时限由5个工作日改为3个工作日。' }];
  const renamed = <T extends Chapter>(chapter: T): T => ({
    ...chapter,
    ...(chapter.type === 'power' &&
      chapter.slug === '收文办理' && { formerSlugs: ['收文登记'], facts: { ...chapter.facts, changes } }),
    children: (chapter.children as readonly (Chapter | Block)[]).map((child) =>
      'slug' in child ? renamed(child) : child,
    ),
  });
  return { ...booklet, chapters: booklet.chapters.map(renamed) };
}

/** A second office of the same county: same laws, its own pages. */
const archive = {
  ...publicSample(),
  unit: { name: '示范县档案馆', folder: '示范县档案馆', superiors: [] },
};

export function sampleInput(): SiteInput {
  const books = [letters, archive];
  return {
    booklets: books,
    pending: [{ name: '示范县民政局', folder: '示范县民政局' }],
    drawings: new Map(books.map(({ unit }) => [unit.folder, sampleDrawings()])),
    attachments: new Map([
      [
        letters.unit.folder,
        [
          {
            path: '示范县信访局/公开版/示范县信访局规范权力运行制度汇编（公开版）.pdf',
            contents: Buffer.from('%PDF'),
          },
        ],
      ],
    ]),
  };
}

/** A site of two units and one that is not published yet; made once for all test files of a process. */
export function sampleSite(): Promise<readonly OutputFile[]> {
  made ??= site.render(sampleInput());
  return made;
}
let made: Promise<readonly OutputFile[]> | undefined;

export function pagesOf(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  return new Map(pages.map(({ path, contents }) => [path, Buffer.from(contents).toString('utf8')]));
}

/** One page of each kind. */
export const PAGE_OF_EACH_KIND = {
  home: 'index.html',
  unit: '示范县信访局/index.html',
  pending: '示范县民政局/index.html',
  part: '示范县信访局/第二部分.html',
  department: '示范县信访局/办公室/index.html',
  power: '示范县信访局/办公室/收文办理.html',
  guide: '示范县信访局/信访科/信访事项受理-办事指南.html',
  rule: '示范县信访局/制度/公文处理办法.html',
  assessment: '示范县信访局/考核/科室绩效考核办法.html',
  preface: '示范县信访局/编制说明.html',
  catalogue: '职权目录.html',
  category: '分类/内部管理.html',
  limits: '按办理时限查.html',
  exercise: '按行使方式查.html',
  listing: '示范县信访局/附件5-风险点一览表.html',
  law: '法规/信访工作条例.html',
  laws: '法律依据.html',
  search: '搜索.html',
  pinyin: '拼音索引.html',
  versions: '版本与更正.html',
  map: '网站地图.html',
  help: '无障碍说明.html',
  notFound: '404.html',
  moved: '示范县信访局/办公室/收文登记.html',
} as const;
