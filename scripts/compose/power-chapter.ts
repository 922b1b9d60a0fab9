import { findNodes } from '../lib/find-nodes.ts';
import { stableId } from '../lib/stable-id.ts';
import type { Block, HeadingBlock } from '../model/block.ts';
import type { PowerChapter } from '../model/booklet.ts';
import type { Assessment, Department, EntryBase, Power, SupportingRule, Unit } from '../model/entry.ts';
import type { FootnoteMark, Section } from '../model/prose.ts';
import type { LegalBasis } from '../model/terms.ts';
import { type ComposeContext, chapterId } from './compose-context.ts';
import { powerFigures } from './figures.ts';
import { inSourceOrder, type MadeBlock } from './in-source-order.ts';
import { complaintText, powerFacts, sortedBases } from './power-facts.ts';
import { recordTable, riskTable, sevenItemsTable, stepTables } from './power-tables.ts';
import { type ProseContext, proseBlocks } from './prose-blocks.ts';
import { quotedArticles } from './quoted-articles.ts';
import { numberFootnotes } from './spans.ts';

/** One power: its record, the seven items, the chart with its marks, steps, risks and what else the clerk wrote. */
export function powerChapter(
  power: Power,
  unit: Unit,
  department: Department | undefined,
  rules: readonly (SupportingRule | Assessment)[],
  compose: ComposeContext,
): PowerChapter {
  const facts = powerFacts(power, unit, department, rules, compose);
  const context = proseContext(power, compose);
  const duties = (department?.duties ?? [])
    .filter((duty) => power.duties.includes(duty.number))
    .map(({ marker, text }) => `${marker}${text}`);
  const figures = powerFigures(power).map(
    (figure, index): MadeBlock => ({ block: { type: 'figure', figure }, place: power.charts[index]?.place }),
  );
  const steps = stepTables(power, context);
  const risks = riskTable(power, context);
  const titled = (title: string, blocks: readonly (Block | undefined)[]) =>
    titledBlocks(power.path, title, blocks);
  return {
    type: 'power',
    id: chapterId(power.path),
    title: power.name,
    slug: power.slug,
    ...(power.formerSlugs && { formerSlugs: power.formerSlugs }),
    facts,
    children: [
      ...proseBlocks(power.body.preamble, context),
      ...titled('基本情况', [
        recordTable(power, facts, basesWithArticles(power.legalBases, compose), duties),
      ]),
      ...titled('运行要素', [sevenItemsTable(power, facts, complaintText(unit))]),
      ...titled('流程图', inSourceOrder(figures, power.flowchartBlocks ?? [], context)),
      ...titled(
        '办理程序',
        inSourceOrder(
          steps.map((block) => ({ block, place: power.stepTable?.place })),
          power.procedureBlocks ?? [],
          context,
        ),
      ),
      ...titled(
        '风险点及防范措施',
        inSourceOrder(
          risks ? [{ block: risks, place: power.risks[0]?.place }] : [],
          power.riskBlocks,
          context,
        ),
      ),
      ...otherSections(power.otherSections, power.path, context),
      ...titled('备注', proseBlocks(power.remarks, context)),
    ],
  };
}

/** Prose of one entry: its footnotes numbered in the order in which its text marks them. */
export function proseContext(entry: EntryBase, compose: ComposeContext): ProseContext {
  const marks = findNodes<FootnoteMark>(entry.body.blocks, 'footnote').map((mark) => mark.label);
  return {
    compose,
    footnotes: numberFootnotes(marks, entry.body.footnotes),
    title: entry.name,
    topDepth: 2,
    hasArticles: entry.body.blocks.some((block) => 'marker' in block && block.marker?.style === 'article'),
  };
}

/** Sections that the contract does not know are printed as they stand, under their own titles. */
export function otherSections(
  sections: readonly Section[],
  path: string,
  context: ProseContext,
): readonly Block[] {
  return sections.flatMap((section) =>
    titledBlocks(path, section.title, proseBlocks(section.blocks, context)),
  );
}

/** A title with its blocks; nothing at all where there are no blocks. */
export function titledBlocks(
  path: string,
  title: string,
  blocks: readonly (Block | undefined)[],
  style?: HeadingBlock['style'],
): readonly Block[] {
  const present = blocks.filter((block) => block !== undefined);
  if (present.length === 0) return [];
  const heading: HeadingBlock = {
    type: 'heading',
    id: stableId('h', `${path}#${title}`),
    depth: 1,
    ...(style && { style }),
    spans: [{ type: 'text', text: title }],
    inContents: false,
  };
  return [heading, ...present];
}

/** Each basis as typed, by rank of law, followed by the text of its articles that the registry holds. */
function basesWithArticles(bases: readonly LegalBasis[], compose: ComposeContext): readonly string[] {
  return sortedBases(bases, compose).flatMap((basis) => [
    basis.text,
    ...quotedArticles(basis.citations, compose.lawIndex),
  ]);
}
