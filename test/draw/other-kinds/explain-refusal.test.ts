import { expect, test } from 'vitest';
import { explainRefusal } from '../../../scripts/draw/other-kinds/explain-refusal.ts';

const place = { file: 'a.md', line: 10, column: 1 };

test('the place is where Mermaid stopped, whatever lines it counts', () => {
  const code = '---\ntitle: 送达\n---\nsequenceDiagram\n  甲->>乙: 送达\n  乙 回执 甲';
  const said =
    'Parse error on line 3:\n...  甲->>乙: 送达  乙 回执 甲\n-----------------------^\nExpecting arrow, got NEWLINE';
  expect(explainRefusal(said, code, '送达时序图', place)).toEqual({
    place: { file: 'a.md', line: 15, column: 9 },
    message: '“送达时序图”画不出来：第 6 行读到这一行的末尾时，不合 Mermaid 的写法。',
  });
});

test('the words that Mermaid could not read are quoted', () => {
  const code = 'pie\n  行政许可 : 12';
  const said = 'Lexical error on line 2. Unrecognized text.\npie  行政许可 : 12\n-----^';
  expect(explainRefusal(said, code, '类别图', place)).toEqual({
    place: { file: 'a.md', line: 11, column: 3 },
    message: '“类别图”画不出来：第 2 行读到“行政许可 : 12”时，不合 Mermaid 的写法。',
  });
});

test('what Mermaid says without a place is passed on, and what only our browser says is not', () => {
  expect(explainRefusal('Unknown participant', 'sequenceDiagram', '时序图', place)).toEqual({
    place,
    message: '“时序图”画不出来，Mermaid 的说明是：“Unknown participant”。',
  });
  const silent = 'Error: failed to find element matching selector "svg"';
  expect(explainRefusal(silent, 'gitGraph', '沿革图', place).message).toBe('“沿革图”画不出来。');
});
