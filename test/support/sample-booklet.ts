import type { Booklet, Chapter } from '../../scripts/model/booklet.ts';
import type { Audience } from '../../scripts/model/edition.ts';
import { annexes, catalogue, laws, statistics } from './sample/annexes.ts';
import { figures } from './sample/drawings.ts';
import { lettersChapter, officeChapter } from './sample/powers.ts';
import { departmentAssessment, documentRule, meetingRule } from './sample/rules.ts';
import { paragraph } from './sample/spans.ts';

const NAMES = { internal: '内部版', review: '送审稿', public: '公开版' } as const;

const chapters: readonly Chapter[] = [
  {
    type: 'preface',
    id: 'c0000001',
    title: '编制说明',
    slug: '编制说明',
    children: [
      paragraph(
        '为深入推进依法行政，规范权力运行，本单位对职权事项、配套制度和考核办法进行了全面梳理，汇编成册。',
      ),
      paragraph('本汇编由三部分组成，附有职权目录等5个附件，自印发之日起施行。'),
    ],
  },
  {
    type: 'part',
    kind: 'powers',
    id: 'b0000001',
    label: '第一部分',
    title: '科室职权与流程',
    slug: '第一部分',
    children: [officeChapter, lettersChapter],
  },
  {
    type: 'part',
    kind: 'rules',
    id: 'b0000002',
    label: '第二部分',
    title: '配套制度',
    slug: '第二部分',
    children: [documentRule, meetingRule],
  },
  {
    type: 'part',
    kind: 'assessments',
    id: 'b0000003',
    label: '第三部分',
    title: '考核评估',
    slug: '第三部分',
    children: [
      departmentAssessment,
      {
        type: 'unreadable',
        id: 'u0000001',
        title: '02-年度考核.md',
        slug: '年度考核',
        children: [paragraph('此文件不是UTF-8编码，未能读取。请转换编码后重新生成。')],
      },
    ],
  },
  ...annexes,
];

/** A small but complete booklet: every type of chapter, block and span occurs in it. */
export function sampleBooklet(): Booklet<'internal'>;
export function sampleBooklet<A extends Audience>(audience: A): Booklet<A>;
export function sampleBooklet(audience: Audience = 'internal'): Booklet<Audience> {
  return {
    audience,
    unit: {
      name: '示范县信访局',
      shortName: '县信访局',
      folder: '示范县信访局',
      superiors: ['示范县人民政府'],
      complaint: { phones: ['0739-1234567'], address: '示范县人民路1号', department: '办公室' },
    },
    title: '规范权力运行制度汇编',
    editionName: NAMES[audience],
    edition: '2026年版',
    status: '草案',
    stamp: '草案',
    issuedOn: '2026-11-30',
    dateInChinese: '二〇二六年十一月',
    chapters,
    figures: Object.values(figures),
    catalogue,
    statistics,
    withheld: [{ reasonClass: '工作秘密', count: 1 }],
    laws,
  };
}

export { sampleDrawings } from './sample/drawings.ts';
