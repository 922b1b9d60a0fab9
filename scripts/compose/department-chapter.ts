import { formatChineseNumber } from '../lib/chinese-numeral.ts';
import type { Block } from '../model/block.ts';
import type { DepartmentChapter, PowerChapter } from '../model/booklet.ts';
import type { Department } from '../model/entry.ts';
import { type ComposeContext, chapterId } from './compose-context.ts';
import { inSourceOrder } from './in-source-order.ts';
import { proseContext, titledBlocks } from './power-chapter.ts';
import { riskTable } from './power-tables.ts';
import { proseBlocks } from './prose-blocks.ts';
import { fieldTable } from './tables.ts';

/** One department: duties, responsibility, legal bases, risks of the whole department, then its powers (REQUIREMENTS A03). */
export function departmentChapter(
  department: Department,
  powers: readonly PowerChapter[],
  compose: ComposeContext,
): DepartmentChapter {
  const { leadingPost, phone, office } = department;
  const context = proseContext(department, compose);
  const prose = (blocks: Department['dutyBlocks']) => proseBlocks(blocks, context);
  const contact = fieldTable([
    ['负责岗位', leadingPost, department.places.get('负责岗位')],
    ['联系电话', phone, department.places.get('联系电话')],
    ['办公地点', office, department.places.get('办公地点')],
  ]);
  const risks = riskTable(department, context);
  const sections: readonly (readonly [string, readonly (Block | undefined)[]])[] = [
    ['职能职责', prose(department.dutyBlocks)],
    ['责任体系', prose(department.responsibilities)],
    ['权力行使依据', prose(department.legalBasisBlocks)],
    [
      '风险与防范',
      inSourceOrder(
        risks ? [{ block: risks, place: department.risks[0]?.place }] : [],
        department.riskBlocks,
        context,
      ),
    ],
    ...department.otherSections.map((section) => [section.title, prose(section.blocks)] as const),
  ];
  return {
    type: 'department',
    id: chapterId(department.path),
    title: department.name,
    slug: department.slug,
    ...(department.formerSlugs && { formerSlugs: department.formerSlugs }),
    ...(leadingPost && { leadingPost }),
    ...(phone && { phone }),
    ...(office && { office }),
    children: [
      ...(contact.rows.length > 0 ? [contact] : []),
      ...prose(department.body.preamble),
      ...numbered(department.path, sections),
      ...powers,
    ],
  };
}

/** Numbers the sections that have something to say: 一、职能职责 二、责任体系 …. */
function numbered(
  path: string,
  sections: readonly (readonly [string, readonly (Block | undefined)[]])[],
): readonly Block[] {
  return sections
    .filter(([, blocks]) => blocks.some((block) => block !== undefined))
    .flatMap(([title, blocks], index) =>
      titledBlocks(path, `${formatChineseNumber(index + 1)}、${title}`, blocks, 'numbered'),
    );
}
