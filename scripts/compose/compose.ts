import { dateInChinese } from '../lib/chinese-numeral.ts';
import { findNodes } from '../lib/find-nodes.ts';
import type { FigureBlock } from '../model/block.ts';
import type { Booklet, Chapter, UnitFacts } from '../model/booklet.ts';
import type { Audience, Edition } from '../model/edition.ts';
import { statistics } from './annexes/statistics-table.ts';
import { annexes } from './annexes.ts';
import { catalogueRows } from './catalogue.ts';
import { chapterId, composeContext } from './compose-context.ts';
import { lawFacts } from './law-facts.ts';
import { parts } from './parts.ts';
import { proseContext } from './power-chapter.ts';
import { isOwnTitle, proseBlocks } from './prose-blocks.ts';
import { unreadableChapters } from './unreadable-chapters.ts';

const DEFAULT_TITLE = '规范权力运行制度汇编';

const EDITION_NAMES: Readonly<Record<Audience, string>> = {
  internal: '内部版',
  review: '送审稿',
  public: '公开版',
};

/** Stands in where 编制日期 is missing, which is an error: only an internal edition is ever printed with it. */
const UNDATED = '2000-01-01';

/** Makes the one render-neutral tree of an edition, numbered once, so that no two renderers can disagree. */
export function compose<A extends Audience>(edition: Edition<A>): Booklet<A> {
  const { unit, audience } = edition;
  const context = composeContext(edition);
  const { chapters: partChapters, powerChapters } = parts(edition, context);
  const catalogue = catalogueRows(edition, powerChapters);
  const laws = lawFacts(edition, context);
  const counted = statistics(
    catalogue,
    edition.departments.map((department) => department.name),
  );
  const chapters: readonly Chapter[] = [
    ...preface(edition, context),
    ...partChapters,
    ...unreadableChapters(edition.unreadable),
    ...annexes({ edition, catalogue, statistics: counted, laws }),
  ];
  const status = unit.status ?? '草案';
  const stamp = stampText(status, audience, edition.errorCount);
  return {
    audience,
    unit: unitFacts(edition),
    title: unit.bookletTitle ?? DEFAULT_TITLE,
    editionName: EDITION_NAMES[audience],
    ...(unit.edition && { edition: unit.edition }),
    status,
    ...(stamp && { stamp }),
    issuedOn: unit.compiledOn ?? UNDATED,
    dateInChinese: unit.compiledOn ? dateInChinese(unit.compiledOn) : '（编制日期未填）',
    chapters,
    figures: findNodes<FigureBlock>(chapters, 'figure').map((block) => block.figure),
    catalogue,
    statistics: counted,
    withheld: edition.withheld,
    laws,
  };
}

const PREFACE = '编制说明';

function preface(
  { unit }: Edition<Audience>,
  context: ReturnType<typeof composeContext>,
): readonly Chapter[] {
  if (unit.body.blocks.length === 0) return [];
  const own = proseContext(unit, context);
  const blocks = unit.body.blocks.filter((block) => !isOwnTitle(block, { ...own, title: PREFACE }));
  return [
    {
      ...{ type: 'preface', id: chapterId(unit.path), title: PREFACE, slug: PREFACE },
      children: proseBlocks(blocks, own),
    },
  ];
}

function unitFacts({ unit }: Edition<Audience>): UnitFacts {
  const { name, shortName, folder, superiors, complaint, site } = unit;
  return {
    name,
    ...(shortName && { shortName }),
    folder,
    superiors,
    ...(complaint && { complaint }),
    ...(site && { site }),
  };
}

/** Printed on every page of what is not 审定; the office's own edition also says how many errors are left. */
function stampText(
  status: Booklet<Audience>['status'],
  audience: Audience,
  errors: number,
): string | undefined {
  if (audience === 'internal' && errors > 0) return `草案（有 ${errors} 处错误未改）`;
  return status === '审定' ? undefined : status;
}
