import { plainSpans } from '../../lib/plain-spans.ts';
import type { Block, Figure, Span } from '../../model/block.ts';
import type { Booklet, Chapter } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { isChapter } from '../redline/match-chapters.ts';
import { blockChanges, type Where } from './block-changes.ts';
import type { Change, ChangeKind } from './change.ts';

/**
 * Every difference of a compared booklet, in printed order, as a reader would name it. A chapter that is new, gone or in
 * another place is one entry; annexes, which follow from the rest, are none.
 */
export function listChanges({ chapters }: Booklet<Audience>): readonly Change[] {
  const left = new Map(chapters.flatMap((chapter) => departures(chapter, [])));
  return joinedNumbers(joinedFigures(chapters.flatMap((chapter) => chapterChanges(chapter, [], left))));
}

const WHOLE = {
  inserted: ['新增', '全文新增，见送审稿。'],
  deleted: ['删除', '全文删除。'],
} as const satisfies Record<string, readonly [ChangeKind, string]>;

/** Names of the moves with the chapters that they took something from. */
type Departures = ReadonlyMap<string, string>;

function departures(chapter: Chapter, above: readonly string[]): readonly (readonly [string, string])[] {
  const path = [...above, chapter.type === 'part' ? chapter.label : chapter.title];
  const { revision, move } = chapter.revised ?? {};
  if (revision === 'moved-away' && move) return [[move, above.join(' › ')]];
  return chapter.children.filter(isChapter).flatMap((child) => departures(child, path));
}

function chapterChanges(chapter: Chapter, above: readonly string[], left: Departures): readonly Change[] {
  if (chapter.type === 'annex') return [];
  const path = chapter.type === 'part' ? [chapter.label] : [...above, chapter.title];
  const where: Where = { entry: path, chapter: path, chapterId: chapter.id };
  const { revision, move = '', compared = chapter } = chapter.revised ?? {};
  const { title } = compared.revised ?? {};
  if (revision === 'moved-away') return [];
  if (revision === 'inserted' || revision === 'deleted') {
    const [kind, remark] = WHOLE[revision];
    const text: readonly (readonly Span[])[] = [
      [
        {
          type: 'text',
          text: chapter.title,
          ...(revision === 'inserted' ? { strong: true } : { strike: true }),
        },
      ],
      [{ type: 'text', text: remark }],
    ];
    return [
      {
        ...where,
        kind,
        before: revision === 'deleted' ? text : [],
        after: revision === 'deleted' ? [] : text,
      },
    ];
  }
  const moved: readonly Change[] =
    revision === 'moved-here'
      ? [
          {
            ...where,
            kind: '移动',
            before: [[{ type: 'text', text: `原在“${left.get(move) ?? ''}”。` }]],
            after: [[{ type: 'text', text: '整章移到本处，其中的修改见送审稿。' }]],
          },
        ]
      : [];
  const renamed = title
    ? blockChanges({ type: 'heading', id: '', depth: 1, spans: title, inContents: false }, where)
    : [];
  return [...moved, ...renamed, ...childChanges(compared, where, left)];
}

function childChanges(chapter: Chapter, where: Where, left: Departures): readonly Change[] {
  let heading = '';
  return chapter.children.flatMap((child: Chapter | Block) => {
    if (isChapter(child)) return chapterChanges(child, where.entry, left);
    if (child.type === 'heading')
      heading = plainSpans(child.spans.filter(({ revision }) => revision !== 'deleted'));
    const entry = heading === '' || child.type === 'heading' ? where.entry : [...where.entry, heading];
    return blockChanges(child, { ...where, entry });
  });
}

/** A chart taken out right before one that was put in is that chart, revised. */
function joinedFigures(changes: readonly Change[]): readonly Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    const before: Figure | undefined = last?.figures?.after ? undefined : last?.figures?.before;
    if (last && before && change.figures?.after && last.chapterId === change.chapterId) {
      out[out.length - 1] = {
        ...change,
        kind: '修改',
        before: last.before,
        figures: { before, after: change.figures.after },
      };
    } else out.push(change);
  }
  return out;
}

/** Numbers that shift one after the other are one change: from the first to the last of them. */
function joinedNumbers(changes: readonly Change[]): readonly Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    const joins =
      last?.kind === '编号调整' && change.kind === '编号调整' && last.chapterId === change.chapterId;
    if (last && joins) out[out.length - 1] = joined(last, change);
    else out.push(change);
  }
  return out;
}

function joined(first: Change, last: Change): Change {
  const number = (text: readonly (readonly Span[])[], at: 0 | -1) =>
    plainSpans(text[0] ?? [])
      .replace(/　.*$/su, '')
      .split('至')
      .at(at) ?? '';
  const range = (side: 'before' | 'after'): readonly (readonly Span[])[] => [
    [{ type: 'text', text: `${number(first[side], 0)}至${number(last[side], -1)}` }],
    [{ type: 'text', text: '编号依次调整，文字没有改动。' }],
  ];
  const [before, after] = [range('before'), range('after')];
  const entry = [...first.chapter, plainSpans(after[0] ?? [])];
  return { ...first, entry, before, after };
}
