import { Paragraph, Table } from 'docx';
import { expect, test } from 'vitest';
import type { Piece } from '../../../scripts/render/docx/piece.ts';
import { pieceNodes } from '../../../scripts/render/docx/piece-nodes.ts';

const room = new Paragraph('room below');
const end = new Paragraph('end of the pages');
const table: Piece = { type: 'table', node: new Table({ rows: [] }), gap: (last) => (last ? end : room) };
const text: Piece = { type: 'text', node: new Paragraph('text') };
const title: Piece = { type: 'heading', node: new Paragraph('title'), opensPage: true };

test('leaves room below a table that text follows', () => {
  expect(pieceNodes([table, text])).toEqual([table.node, room, text.node]);
});

test('leaves none below a table that ends its pages, so that no page is empty but for it', () => {
  expect(pieceNodes([table, title, table])).toEqual([table.node, end, title.node, table.node, end]);
});
