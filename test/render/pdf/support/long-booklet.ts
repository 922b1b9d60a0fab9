import type { Block } from '../../../../scripts/model/block.ts';
import type { Booklet } from '../../../../scripts/model/booklet.ts';
import { article, column, numbered, paragraph, row } from '../../../support/sample/spans.ts';
import { sampleBooklet } from '../../../support/sample-booklet.ts';

const SENTENCES = [
  '各科室应当按照“谁主管、谁负责”的原则（含分管领导），落实《信访工作条例》第二十三条第一款的规定，不得推诿；',
  '收到来信、来访、网上信访事项（以下简称“信访事项”）后，应当在15日内决定是否受理——不予受理的，书面告知理由。',
  '承办人员应当核对 SW-2026-0001 号登记簿，逾期20个工作日以上的……按《考核办法》第三条（二）项扣3%的分值！',
  '“急件”“特急件”随到随办：2026年11月22日前报送，联系电话0739-1234567，邮箱 xinfang@example.gov.cn。',
  '对《办法》《细则》《规程》规定的事项，单位（包括下属机构）要做到：件件有着落、事事有回音；',
];

/** Text with every kind of mark at every place of the line: sentence `index`, cut a little further each time. */
export function prose(index: number, sentences = 4): string {
  const picked = Array.from(
    { length: sentences },
    (_, at) => SENTENCES[(index + at) % SENTENCES.length] ?? '',
  );
  return `${'本'.repeat(1 + (index % 7))}条规定，${picked.join('')}`;
}

/** The sample with a rule of many pages: long articles, a list longer than a page, a cell longer than a page. */
export function longBooklet(articles = 24): Booklet<'internal'> {
  const booklet = sampleBooklet();
  const blocks: readonly Block[] = [
    ...Array.from({ length: articles }, (_, index) => article(`第${index + 1}条`, prose(index))),
    ...Array.from({ length: articles }, (_, index) => numbered(`（${index + 1}）`, 2, prose(index, 1))),
    {
      type: 'list',
      ordered: true,
      start: 1,
      items: Array.from({ length: 30 }, (_, index) => [
        paragraph(`清单第${index + 1}项，${prose(index, 1)}`),
      ]),
    },
    {
      type: 'table',
      style: 'grid',
      caption: '长表',
      columns: [column('序号', 'center'), column('内容'), column('说明')],
      rows: [
        row(['1', '短', prose(1)]),
        row([
          '2',
          `超长单元格开始。${Array.from({ length: 25 }, (_, at) => prose(at)).join('')}超长单元格结束。`,
          '说明',
        ]),
        ...Array.from({ length: 25 }, (_, index) => row([`${index + 3}`, prose(index, 1), '同上'])),
      ],
    },
    {
      type: 'internal',
      children: Array.from({ length: 10 }, (_, index) => paragraph(`内部${index}，${prose(index)}`)),
    },
  ];
  const chapters = booklet.chapters.map((chapter) => {
    if (chapter.type !== 'part' || chapter.kind !== 'rules') return chapter;
    const rule = {
      ...chapter.children[0],
      id: 'r0000009',
      title: '长篇办法',
      slug: '长篇',
      type: 'rule',
      children: blocks,
    };
    return { ...chapter, children: [...chapter.children, rule] } as typeof chapter;
  });
  return { ...booklet, chapters };
}
