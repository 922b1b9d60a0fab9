import type { NumberStyle, ProseBlock, ProseTable, Section } from '../../model/prose.ts';
import { emptyItems } from '../numbering/empty-items.ts';
import { endsInStop, isFilled, type NumberedTitle, numberedTitles } from '../numbering/numbered-titles.ts';
import type { Finding, Report, Rule } from '../rule.ts';
import { inlineText } from '../views/inline-text.ts';
import { loneHoles } from '../views/lone-holes.ts';
import { numberedTexts } from '../views/numbered-blocks.ts';
import { inlinesOf, withNested } from '../views/prose-blocks.ts';
import { type ProseEntry, proseEntries } from '../views/prose-entries.ts';

export const sectionIsFilled: Rule = {
  id: 'section-is-filled',
  severity: 'error',
  summary: '标题下面要有内容，步骤要有名称，写了“流程图”就要有图。',
  check({ powers, departments, assessments }, report, context) {
    for (const entry of context.share(proseEntries)) {
      if (entry.type === 'law') continue;
      for (const [index, section] of entry.body.sections.entries()) {
        if (section.blocks.length > 0 || hasChartElsewhere(section, entry) || isPart(section, entry))
          continue;
        // A title of a larger part stands directly above the first of its smaller ones.
        const next = entry.body.sections[index + 1];
        if (next && partRank(section.title) < partRank(next.title)) continue;
        report({
          place: section.place,
          message: `“${section.title}”下面没有内容。`,
          hint: '请补上内容，或者删去这个标题。',
        });
      }
    }
    for (const entry of context.share(proseEntries)) {
      if (entry.type === 'law') continue;
      for (const section of entry.body.sections) {
        if (!FIGURE_TITLE.test(section.title) || section.blocks.length === 0 || showsFigure(section))
          continue;
        if (isOfMore(section.title)) continue;
        if (section.title.endsWith('流程') && isDrawn(entry) && !isOtherCase(section)) continue;
        if (section.title.endsWith('流程') && tellsSteps(section.blocks)) continue;
        report(withoutFigure(section));
      }
    }
    for (const entry of context.share(proseEntries)) {
      if (entry.type === 'law' || (entry.type === 'power' && entry.charts.length > 0)) continue;
      for (const title of titlesWithoutFigure(entry.body.blocks)) report(withoutFigure(title));
    }
    for (const titles of numberedTitles(context)) tellBare(titles, report);
    for (const { entry, blocks } of context.share(numberedTexts)) {
      if (entry.type === 'law') continue;
      for (const { marker, place } of emptyItems(blocks)) {
        report({
          place,
          length: [...marker.text].length,
          message: `“${marker.text}”后面没有内容。`,
          hint: '请补上内容，或者删去这个序号，把后面的序号重排。',
        });
      }
    }
    const tables = [
      ...departments.flatMap(({ responsibilities }) => withNested(responsibilities)),
      ...powers.flatMap(({ stepTable }) => stepTable ?? []),
    ];
    for (const table of tables) if (table.type === 'table') tellHoles(table, report);
    for (const { body } of assessments)
      for (const block of withNested(body.blocks))
        if (block.type === 'table') tellHoles(block, report, ['评分标准']);
    for (const { riskTables } of [...departments, ...powers])
      for (const table of riskTables ?? []) tellHoles(table, report, ['风险表现']);
    for (const power of powers) {
      for (const step of power.steps.filter(({ name }) => name.trim() === '')) {
        report({
          place: step.places.get('环节') ?? step.place,
          message: `步骤${step.number}没有写环节的名称。`,
          hint: '请在“环节”一栏写明这一步做什么，例如“登记”。',
        });
      }
      for (const section of power.body.sections) {
        if (!/^流程图?$/.test(section.title) || section.blocks.length === 0) continue;
        if (isDrawn(power) || showsPicture(section)) continue;
        report({
          place: section.place,
          message: `“${section.title}”下面没有图。`,
          hint: '请画上流程图，或者用“办理程序”表写明步骤，由程序画图。',
        });
      }
    }
  },
};

/** 编 above 章 above 节 above all other titles. */
function partRank(title: string): number {
  const rank = PART_KINDS.findIndex((kinds) =>
    new RegExp(`^第[^章节编部篇]{1,4}[${kinds}]`, 'u').test(title),
  );
  return rank < 0 ? PART_KINDS.length : rank;
}

const PART_KINDS = ['编部篇', '章', '节'];

const withoutFigure = ({ title, place }: Pick<Section, 'title' | 'place'>): Finding => ({
  place,
  ...(title.endsWith('流程') && { severity: 'warning' }),
  message: `“${title}”下面没有图。`,
  hint: '请画上流程图，或者写明图在哪里；只有文字的，请改标题，例如“办理步骤”。',
});

/** The chart of a power stands where its author or the program puts it, and shows how all of it goes. */
const isDrawn = (entry: ProseEntry): boolean =>
  entry.type === 'power' && (entry.charts.length > 0 || entry.steps.length > 0);

/** 节假日用印流程: what the chart does not show, in a sentence or two; a list or a table of it shows it as well as a figure. */
const isOtherCase = ({ title, blocks }: Section): boolean =>
  /^(?:节假日|夜间|紧急|应急|特殊|例外|简易|异地|休息日|非工作时间|补办|变更|注销|延续)/u.test(title) &&
  blocks.length === 1 &&
  blocks[0]?.type === 'paragraph';

/** 六、施行 with nothing below it, where its sisters have their text. A figure that is missing is told as such. */
function tellBare(titles: readonly NumberedTitle[], report: Report): void {
  const plain = titles.filter((title) => !endsInStop(title));
  const [bare, ...others] = plain.filter((title) => !isFilled(title));
  if (!bare || others.length > 0 || plain.length < 3 || /[图表]$/u.test(bare.item.text.trim())) return;
  if ((bare.next && isTitleOfFigure(bare.next)) || SAYS_ALL.test(bare.item.text.trim())) return;
  const title = `${bare.item.marker.text}${bare.item.text.trim()}`;
  report({
    place: bare.item.place,
    severity: 'warning',
    length: [...title].length,
    message: `“${title}”下面没有内容。`,
    hint: '请补上内容，或者删去这个标题。',
  });
}

/** 五、收费标准（不收费）: the bracket is what there is to say. */
const SAYS_ALL = /（(?:无|不收费|免费|略|暂无|不涉及|见[^（）]{1,12}|详见[^（）]{1,12})）$/u;

/** The title of the figure itself stands below that of its section, and is told where the figure is missing. */
const isTitleOfFigure = ({ type, text }: { readonly type: string; readonly text: string }): boolean =>
  type === 'heading' && FIGURE_TITLE.test(text.trim());

/** 七、信访事项办理流程图: a numbered line is a title as well, unless a list of contents or of annexes has it. */
function titlesWithoutFigure(blocks: readonly ProseBlock[]) {
  const textOf = (block: ProseBlock) => inlineText(inlinesOf(block), block.place).text.trim();
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph' || !block.marker || !TITLE_STYLES.has(block.marker.style)) return [];
    const title = inlineText(block.children, block.place).text.trim();
    if (!FIGURE_TITLE.test(title) || isOfMore(title) || title.length > 20 || /[，。；：、]/u.test(title))
      return [];
    const [below] = blocks.slice(index + 1);
    if (below && isTitleOfFigure({ type: below.type, text: textOf(below) })) return [];
    const texts = blocks.map(textOf);
    if (
      texts.filter((text) => text.includes(title)).length > 1 ||
      texts.slice(0, index).some((text) => /^附[件录：]/u.test(text)) ||
      isInContents(texts, index)
    )
      return [];
    const next = blocks.findIndex(
      (one, at) => at > index && (one.type === 'heading' || (one.type === 'paragraph' && one.marker)),
    );
    const own = blocks.slice(index + 1, next < 0 ? undefined : next);
    if (title.endsWith('流程') && tellsSteps(belowTitle(blocks, index))) return [];
    return showsFigure({ blocks: own }) ? [] : [{ title, place: block.place }];
  });
}

/** What stands below a numbered title, up to the next of its own rank. */
function belowTitle(blocks: readonly ProseBlock[], index: number): readonly ProseBlock[] {
  const styleOf = (block: ProseBlock | undefined) =>
    block?.type === 'paragraph' ? block.marker?.style : undefined;
  const own = styleOf(blocks[index]);
  const end = blocks.findIndex((one, at) => at > index && (one.type === 'heading' || styleOf(one) === own));
  return blocks.slice(index + 1, end < 0 ? undefined : end);
}

/** Between 目录 and where its first entry stands again: as the first title of the text. */
function isInContents(texts: readonly string[], index: number): boolean {
  const start = texts.findIndex((text) => /^目\s*录/u.test(text));
  if (start < 0 || index < start) return false;
  const again = texts.indexOf(texts[start + 1] ?? '', start + 2);
  return again < 0 || index < again;
}

/** Numbers of parts of a text; 1. may count annexes. */
const TITLE_STYLES: ReadonlySet<NumberStyle> = new Set<NumberStyle>([
  'chinese',
  'chinese-bracketed',
  'chapter',
]);

/** An empty cell in a column that every other row has filled. */
function tellHoles(table: ProseTable, report: Report, only?: readonly string[]): void {
  for (const { title, place } of loneHoles(table, only)) {
    report({
      place,
      severity: 'warning',
      message: `“${title}”这一栏只有这一行没有填。`,
      hint: '请补上；没有的，请写“无”。',
    });
  }
}

/** 流程图 may name a file, or the step table draws it; the heading then stands for it. */
const hasChartElsewhere = (section: Section, entry: ProseEntry): boolean =>
  section.title === '流程图' && entry.type === 'power' && entry.charts.length > 0;

/** What a department and a power have to have, another rule asks for: see part-is-complete. */
const isPart = ({ title }: Section, { type }: ProseEntry): boolean =>
  (type === 'department' && /^(?:职能职责|责任体系|权力行使依据)$/u.test(title)) ||
  (type === 'power' && title === '风险与防范');

/** A title of its own, such as 用印流程图 and 用印流程; under the bare 流程图 of a power the program puts its chart. */
const FIGURE_TITLE = /\p{Script=Han}(?:(?:流程|程序|示意)图|流程)$/u;

/** 预算编制与审批流程 is about more than a flow, which its text may tell. */
const isOfMore = (title: string): boolean => /[与和及]\p{Script=Han}{0,6}流程$/u.test(title);

/** A figure, or words that say where it is. */
const showsFigure = ({ blocks }: Pick<Section, 'blocks'>): boolean =>
  withNested(blocks).some(
    (block) =>
      block.type === 'diagram' ||
      block.type === 'code' ||
      inlinesOf(block).some((inline) => inline.type === 'image') ||
      ELSEWHERE.test(
        inlineText(
          inlinesOf(block).filter(({ type }) => type === 'text'),
          block.place,
        ).text,
      ),
  );

/** 三、登记流程 with three numbered sentences or more: whoever reads them needs no figure. Single words may be what is left of one. */
const tellsSteps = (blocks: readonly ProseBlock[]): boolean =>
  blocks
    .flatMap((block) => {
      if (block.type === 'list')
        return block.ordered ? block.items.flatMap(({ children }) => children[0] ?? []) : [];
      return block.type === 'paragraph' && block.marker ? [block] : [];
    })
    .filter((step) => inlineText(inlinesOf(step), step.place).text.length >= SENTENCE).length >= 3;
const SENTENCE = 10;

const ELSEWHERE = /(?:见|附|如)[^，。；]{0,14}图|图[^，。；]{0,4}(?:见|附)|见附[件录页后]|附后|[上下]图/u;

const showsPicture = (section: Section): boolean =>
  section.blocks.some((block) => inlinesOf(block).some((inline) => inline.type === 'image'));
