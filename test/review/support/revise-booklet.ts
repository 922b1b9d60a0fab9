import type { Block, Span, TableBlock } from '../../../scripts/model/block.ts';
import type { Booklet, Chapter } from '../../../scripts/model/booklet.ts';
import type { Audience } from '../../../scripts/model/edition.ts';
import { paragraph } from '../../support/sample/spans.ts';

type Child = Chapter | Block;

/** A booklet as an office might have revised it: words, rows, paragraphs and chapters changed by chance, in random places. */
export function reviseBooklet<A extends Audience>(booklet: Booklet<A>, random: () => number): Booklet<A> {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];

  const children = (list: readonly Child[]): readonly Child[] => {
    const out = list.flatMap((child): readonly Child[] => {
      const chance = random();
      if (chance < 0.05) return [];
      if (chance < 0.1) return [paragraph(`新增的一段，${sentence()}`), child];
      return ['slug' in child ? { ...child, children: children(child.children) } : block(child)];
    });
    return random() < 0.25 ? shuffledOnce(out) : out;
  };

  const block = (node: Block): Block => {
    switch (node.type) {
      case 'paragraph': {
        const marker =
          node.marker && random() < 0.2 ? { marker: node.marker.replace(/[一二三四]/, '九') } : {};
        return { ...node, ...marker, spans: random() < 0.4 ? spans(node.spans) : node.spans };
      }
      case 'heading':
        return random() < 0.1 ? { ...node, spans: spans(node.spans) } : node;
      case 'table':
        return random() < 0.1 ? { ...node, style: 'grid', caption: '新表' } : rows(node);
      case 'list':
        return { ...node, items: node.items.filter(() => random() < 0.8).map((item) => item.map(block)) };
      case 'quote':
      case 'internal':
        return { ...node, children: node.children.map(block) };
      default:
        return node;
    }
  };

  const rows = (table: TableBlock): TableBlock => ({
    ...table,
    rows: table.rows.flatMap((row) => {
      if (random() < 0.1) return [];
      const cells = row.cells.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.flatMap((each) => {
          if (random() < 0.05 && cell.paragraphs.length > 1) return [];
          return random() < 0.1 ? [spans(each), [{ type: 'text' as const, text: sentence() }]] : [each];
        }),
      }));
      return random() < 0.1
        ? [
            { ...row, cells },
            { ...row, cells },
          ]
        : [{ ...row, cells }];
    }),
  });

  const spans = (list: readonly Span[]): readonly Span[] =>
    list.flatMap((span): readonly Span[] => {
      if (span.type === 'reference')
        return random() < 0.3 ? [] : [{ ...span, children: spans(span.children) }];
      if (span.type !== 'text') return random() < 0.3 ? [] : [span];
      const at = Math.floor(random() * span.text.length);
      const until = at + Math.floor(random() * 6);
      return [{ ...span, text: span.text.slice(0, at) + sentence() + span.text.slice(until) }];
    });

  const sentence = () =>
    pick(['应当及时办理。', '由办公室负责', '三个工作日', '《信访工作条例》第二条', '（试行）', '。']) ?? '';

  const shuffledOnce = (list: readonly Child[]): readonly Child[] => {
    const from = Math.floor(random() * list.length);
    const moved = list[from];
    const rest = list.filter((_, index) => index !== from);
    const to = Math.floor(random() * list.length);
    return moved ? [...rest.slice(0, to), moved, ...rest.slice(to)] : list;
  };

  const chapters = children(booklet.chapters).filter((child): child is Chapter => 'slug' in child);
  return { ...booklet, chapters };
}
