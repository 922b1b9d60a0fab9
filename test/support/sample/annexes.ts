import type { AnnexChapter, CatalogueRow, LawFacts, Statistics } from '../../../scripts/model/booklet.ts';
import { powerChapters } from './powers.ts';
import { column, paragraph, row, spans } from './spans.ts';

export const laws: readonly LawFacts[] = [
  {
    id: 'l0000001',
    title: '信访工作条例',
    slug: '信访工作条例',
    rank: '党内法规',
    issuers: ['中共中央', '国务院'],
    promulgatedOn: '2022-02-25',
    effectiveOn: '2022-05-01',
    articleCount: 50,
    status: '现行有效',
    replacedBy: [],
    articles: [
      {
        id: 'l0000001-23',
        title: '第二十三条',
        blocks: [
          paragraph('党委和政府信访部门以外的其他机关、单位收到信访人直接提出的信访事项，应当予以登记。'),
        ],
      },
    ],
    citedBy: [{ id: 'p0000001', title: '收文办理', articles: '第二十三条第一款' }],
  },
  {
    id: 'l0000002',
    title: '信访条例',
    slug: '信访条例',
    rank: '行政法规',
    issuers: ['国务院'],
    documentNumber: '国务院令第431号',
    promulgatedOn: '2005-01-10',
    effectiveOn: '2005-05-01',
    status: '已废止',
    repealedOn: '2022-05-01',
    replacedBy: ['信访工作条例'],
    articles: [],
    citedBy: [],
  },
];

export const catalogue: readonly CatalogueRow[] = [
  ...powerChapters.map((power) => ({
    name: power.title,
    code: power.facts.code,
    category: power.facts.category,
    department: power.facts.department.name,
    chapterId: power.id,
    facts: power.facts,
  })),
  {
    name: '信访档案查询',
    code: 'XM-QT-002',
    category: '其他行政权力',
    department: '信访科',
    note: '依申请公开：请向信访科提出书面申请，电话0739-7654321。',
  },
];

export const statistics: Statistics = {
  categories: ['其他行政权力', '内部管理'],
  rows: [
    { department: '办公室', counts: [0, 2], total: 2 },
    { department: '信访科', counts: [2, 0], total: 2 },
  ],
  totals: [2, 2],
  total: 4,
};

function annex(
  number: number,
  kind: AnnexChapter['kind'],
  title: string,
  children: AnnexChapter['children'],
  landscape = false,
): AnnexChapter {
  const label = `附件${number}`;
  return {
    type: 'annex',
    id: `x000000${number}`,
    slug: `${label}-${title}`,
    title,
    label,
    kind,
    landscape,
    children,
  };
}

export const annexes: readonly AnnexChapter[] = [
  annex(
    1,
    'catalogue',
    '职权目录',
    [
      {
        type: 'table',
        style: 'grid',
        columns: ['序号', '职权编码', '职权名称', '职权类别', '责任科室', '承诺时限', '公开范围', '页码'].map(
          (title) => column(title),
        ),
        rows: catalogue.map(({ name, code, category, department, facts, chapterId, note }, index) =>
          row([
            `${index + 1}`,
            code,
            name,
            category,
            department,
            facts?.promisedLimit ?? '—',
            facts?.disclosure.scope ?? note ?? '依申请',
            chapterId ? [{ type: 'reference', target: chapterId, children: [], withPage: true }] : '—',
          ]),
        ),
      },
    ],
    true,
  ),
  annex(2, 'statistics', '职权统计表', [
    {
      type: 'table',
      style: 'grid',
      columns: [
        column('科室'),
        ...statistics.categories.map((name) => column(name, 'right')),
        column('合计', 'right'),
      ],
      rows: [
        ...statistics.rows.map(({ department, counts, total }) =>
          row([department, ...counts.map(String), `${total}`]),
        ),
        row(['合计', ...statistics.totals.map(String), `${statistics.total}`], true),
      ],
    },
    paragraph('另有1项职权因涉及工作秘密不予公开。', { role: 'note' }),
  ]),
  annex(3, 'legal-bases', '依据目录', [
    { type: 'heading', id: 'h-x3-1', depth: 1, spans: spans('党内法规'), inContents: false },
    {
      type: 'table',
      style: 'grid',
      columns: [column('名称'), column('制定机关'), column('引用职权')],
      rows: laws.map((law) =>
        row([
          [{ type: 'reference', target: law.id, children: spans(`《${law.title}》`), withPage: false }],
          law.issuers.join('、'),
          law.citedBy.map(({ title, articles }) => `${title}（${articles}）`).join('、'),
        ]),
      ),
    },
  ]),
  annex(4, 'time-limits', '时限一览表', [
    {
      type: 'table',
      style: 'grid',
      columns: ['职权名称', '法定时限', '承诺时限', '缩短'].map((title) => column(title)),
      rows: powerChapters.map(({ title, facts }) =>
        row([title, facts.statutoryLimit ?? '无', facts.promisedLimit ?? '—', facts.limitSaved ?? '—']),
      ),
    },
  ]),
  annex(5, 'risks', '风险点一览表', [
    {
      type: 'table',
      style: 'grid',
      columns: ['等级', '风险点', '职权', '责任岗位'].map((title) => column(title)),
      rows: [
        row(['高', '文件遗失', '收文办理', '收发员']),
        row(['中', '超期办理', '收文办理', '办公室主任']),
      ],
    },
  ]),
];
